// The credits of the overview and their automatic reload; of a workspace also what it may use in a month (a decoy).

import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Card, Section, SettingsRow } from './parts.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function Credits() {
  const { credits, reload } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const empty = useFlag('credits-zero');
  const own = useLive('93,394.5', '93,391');
  const shared = useLive('2,402', '2,401');
  return (
    <Section title={credits.title} about={workspace && credits.shared} mark={CREDITS}>
      <Card>
        {workspace && (
          <SettingsRow title={credits.month} about={<span title={credits.monthMoment}>{credits.monthResets}</span>}>
            <button type="button" className="btn btn-secondary">
              {credits.increase}
            </button>
          </SettingsRow>
        )}
        <SettingsRow
          mark={CREDITS}
          title={workspace ? credits.workspace(empty ? '0' : shared) : credits.remaining(empty ? '0' : own)}
          about={credits.balance}
        >
          <button type="button" data-control={CREDITS} className="btn btn-secondary">
            {credits.add}
          </button>
        </SettingsRow>
        <SettingsRow
          mark={RELOAD}
          title={reload.title}
          about={
            <>
              {reload.about} <span className="badge">{reload.offer}</span>
            </>
          }
        >
          <Switch label={reload.setUp} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
        </SettingsRow>
      </Card>
    </Section>
  );
}
