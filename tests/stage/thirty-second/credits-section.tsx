// Credits: the balance and automatic reload; of a workspace its shared credits, and its monthly limit, which is no note's.

import type { ReactNode } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { SettingsCard, SettingsRow, SettingsSection } from './settings-section.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditsSection() {
  const { credits, workspace } = wordsOf(useStage().flags);
  const none = useFlag('credits-zero');
  const shared = useFlag('workspace');
  const amount = useLive(credits.amount, credits.later);
  if (shared)
    return (
      <SettingsSection title={credits.title} about={workspace.about} mark={CREDITS}>
        <SettingsCard>
          <SettingsRow title={none ? workspace.none : workspace.balance} mark={CREDITS}>
            <AddButton>{credits.add}</AddButton>
          </SettingsRow>
          <MonthlyRow />
          <ReloadRow />
        </SettingsCard>
      </SettingsSection>
    );
  return (
    <SettingsSection title={credits.title} mark={CREDITS}>
      <SettingsCard>
        <SettingsRow title={credits.remaining(none ? '0' : amount)} about={credits.current} mark={CREDITS}>
          <AddButton>{credits.add}</AddButton>
        </SettingsRow>
        <ReloadRow />
      </SettingsCard>
    </SettingsSection>
  );
}

/** As the dialog had it: other words for the balance and its button. */
export function DialogCredits() {
  const { credits, dialog } = wordsOf(useStage().flags);
  const none = useFlag('credits-zero');
  const amount = useLive(credits.amount, credits.later);
  const about = (
    <>
      {dialog.about}{' '}
      <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
        {dialog.more}
      </a>
    </>
  );
  return (
    <SettingsSection title={credits.title} about={about} mark={CREDITS} heading="h4">
      <SettingsCard>
        <SettingsRow title={dialog.left(none ? '0' : amount)} mark={CREDITS}>
          <AddButton>{dialog.add}</AddButton>
        </SettingsRow>
        <ReloadRow />
      </SettingsCard>
    </SettingsSection>
  );
}

function AddButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" data-control={CREDITS} className="btn btn-secondary">
      {children}
    </button>
  );
}

function MonthlyRow() {
  const { workspace } = wordsOf(useStage().flags);
  return (
    <div className="@container/settings-row px-4 py-3">
      <div className="flex min-h-10 items-center justify-between gap-4">
        <div className="flex min-w-0 flex-col gap-0.5">
          <div className="text-sm text-token-text-primary">{workspace.monthly}</div>
          <div className="text-xs text-token-text-secondary">
            <span>{workspace.left}</span>
            {' · '}
            <span title={workspace.moment}>{workspace.reset}</span>
          </div>
        </div>
        <button type="button" className="btn btn-secondary shrink-0">
          {workspace.increase}
        </button>
      </div>
    </div>
  );
}

function ReloadRow() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <SettingsRow title={reload.title} about={reload.about} mark={RELOAD}>
      <span className="rounded-full px-2 text-xs text-token-text-secondary bg-token-bg-secondary">{reload.offer}</span>
      <Switch label={reload.action} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
    </SettingsRow>
  );
}
