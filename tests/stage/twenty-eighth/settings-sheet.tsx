// The settings over a chat in this set: a sheet without a pane, whose panels lie behind one another as on a phone. Its bar
// holds the way back, the panel's name and a button that closes it. The name is the heading.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { CreditGroup } from './credit-group.tsx';
import { HistoryGroup } from './history-group.tsx';
import { LimitGroup } from './limit-group.tsx';
import { PlanRows } from './plan-settings.tsx';
import { ResetGroup } from './reset-group.tsx';
import { Summary } from './usage-settings.tsx';
import { wordsOf } from './words.ts';

export function SettingsSheet({ tab }: { tab: string }) {
  const { generation, flags } = useStage();
  const { settings, close, panels } = wordsOf(flags);
  const { pathname, search } = useAddress();
  const id = useId();
  const billing = tab.toLowerCase() === 'billing';
  const leave = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={id} overlayClass="overlay" contentClass="popover calm-sheet" onClose={leave}>
      <div className="calm-sheet-bar">
        <button type="button" className="calm-back" onClick={() => navigate(`${pathname}${search}#settings`)}>
          <Icon name="back" />
          {settings}
        </button>
        <h2 id={id} data-control={billing ? 'plan-not-api' : 'codex-not-api-billing'}>
          {billing ? panels.billing : panels.usage}
        </h2>
        <button type="button" aria-label={close} className="btn-icon" onClick={leave}>
          <Icon name="close" />
        </button>
      </div>
      <div key={generation} className="calm-sheet-body">
        {billing ? (
          <PlanRows />
        ) : (
          <>
            <Summary />
            <LimitGroup />
            <ResetGroup />
            <CreditGroup />
            <HistoryGroup />
          </>
        )}
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
