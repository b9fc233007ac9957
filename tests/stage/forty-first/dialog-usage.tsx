// The usage tab of the dialog: its title, the limits, the resets, the credits with what they are for.

import { useFlag, useLive, useStage } from '../state.ts';
import { palabrasOf } from './palabras.ts';
import { Card, LimitRow, Section, SettingsRow } from './parts.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';

export function DialogUsage() {
  const { dialog } = palabrasOf(useStage().flags);
  return (
    <>
      <div data-control="codex-not-api-billing" className="text-lg font-semibold">
        {dialog.tabs.Usage}
      </div>
      <Limits />
      <Resets />
      <Credits />
    </>
  );
}

function Limits() {
  const { dialog } = palabrasOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(87, 86);
  const weekly = useLive(58, 57);
  return (
    <Section title={dialog.limits}>
      <Card>
        {!weeklyOnly && (
          <LimitRow
            label={dialog.fiveHour}
            resets={dialog.fiveHourResets}
            moment={dialog.fiveHourMoment}
            percent={fiveHour}
            left={dialog.left(fiveHour)}
            remaining={dialog.remaining}
            mark="codex-window-5h"
          />
        )}
        <LimitRow
          label={dialog.weekly}
          resets={dialog.weeklyResets}
          moment={dialog.weeklyMoment}
          percent={weekly}
          left={dialog.left(weekly)}
          remaining={dialog.remaining}
          mark="codex-window-weekly"
        />
      </Card>
    </Section>
  );
}

function Resets() {
  const { dialog } = palabrasOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Section title={dialog.resets} mark={RESETS}>
      <Card>
        {none ? (
          <SettingsRow mark={RESETS} title={dialog.none} />
        ) : (
          <SettingsRow
            mark={RESETS}
            title={dialog.full}
            about={<span title={dialog.expiresMoment}>{dialog.expires}</span>}
          >
            <button type="button" data-control={RESETS} className="btn btn-secondary">
              {dialog.use}
            </button>
          </SettingsRow>
        )}
      </Card>
    </Section>
  );
}

function Credits() {
  const { dialog, amount } = palabrasOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const live = useLive(amount.credits, amount.creditsLater);
  return (
    <Section
      title={dialog.credits}
      mark={CREDITS}
      about={
        <>
          {dialog.about}{' '}
          <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="underline">
            {dialog.learn}
          </a>
        </>
      }
    >
      <Card>
        <SettingsRow mark={CREDITS} title={dialog.creditsLeft(empty ? '0' : live)}>
          <button type="button" data-control={CREDITS} className="btn btn-secondary">
            {dialog.add}
          </button>
        </SettingsRow>
      </Card>
    </Section>
  );
}
