// Usage limit resets: those there are, their history behind a second tab, and a row for each.

import { useId, useState } from 'react';
import { useFlag, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { SettingsCard, SettingsRow, SettingsSection } from './settings-section.tsx';
import { TabContent, TabTrigger } from './settings-tabs.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetsSection({ heading = 'div' }: { heading?: 'div' | 'h4' }) {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  const [tab, setTab] = useState('available');
  const base = useId();
  return (
    <SettingsSection title={resets.title} about={resets.about} mark={RESETS} heading={heading}>
      <div role="tablist" aria-orientation="horizontal" className="flex gap-4 text-sm">
        <TabTrigger
          base={base}
          value="available"
          active={tab === 'available'}
          className="settings-subtab"
          onSelect={() => setTab('available')}
        >
          <span data-control={RESETS}>{resets.available}</span>{' '}
          {!none && (
            <span data-control={RESETS} className="tabular-nums text-token-text-secondary">
              {resets.expiries.length}
            </span>
          )}
        </TabTrigger>
        <TabTrigger
          base={base}
          value="history"
          active={tab === 'history'}
          className="settings-subtab"
          onSelect={() => setTab('history')}
        >
          {resets.history}
        </TabTrigger>
      </div>
      <TabContent base={base} value={tab} className="flex flex-col gap-3">
        {none || tab === 'history' ? (
          <div data-control={RESETS} className="text-sm text-token-text-secondary">
            {resets.none}
          </div>
        ) : (
          <SettingsCard>
            {resets.expiries.map(([expires, moment]) => (
              <SettingsRow
                key={expires}
                title={resets.full}
                about={<span title={moment}>{expires}</span>}
                mark={RESETS}
              >
                <button type="button" data-control={RESETS} className="btn btn-secondary">
                  {resets.use}
                </button>
              </SettingsRow>
            ))}
            <SettingsRow title={resets.allow}>
              <Switch label={resets.allow} className="switch" thumbClass="switch-thumb" />
            </SettingsRow>
          </SettingsCard>
        )}
      </TabContent>
    </SettingsSection>
  );
}
