// What apps may use of the plan. Its wording is not known; it is no note's.

import { useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { SettingsCard, SettingsRow, SettingsSection } from './settings-section.tsx';
import { wordsOf } from './words.ts';

export function ConnectedApps() {
  const { apps } = wordsOf(useStage().flags);
  return (
    <SettingsSection title={apps.title} about={apps.about}>
      <SettingsCard>
        <SettingsRow title="Linear" about={apps.share}>
          <Switch label="Linear" initially className="switch" thumbClass="switch-thumb" />
        </SettingsRow>
        <SettingsRow title="Figma" about={apps.off}>
          <Switch label="Figma" className="switch" thumbClass="switch-thumb" />
        </SettingsRow>
        <SettingsRow title={apps.credits}>
          <Switch label={apps.credits} className="switch" thumbClass="switch-thumb" />
          <button type="button" className="btn btn-secondary">
            {apps.save}
          </button>
        </SettingsRow>
      </SettingsCard>
    </SettingsSection>
  );
}
