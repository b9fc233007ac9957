// /settings/usage in this set: the heading with a sentence, a switch of two views, a card that says in a sentence how things
// stand, and grouped lists. Decoys: the card on top, with the plan and what it says once the week is used up (`weekly-zero`).

import { useAddress, useFlag, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { CreditGroup } from './credit-group.tsx';
import { HistoryGroup } from './history-group.tsx';
import { LimitGroup } from './limit-group.tsx';
import { ResetGroup } from './reset-group.tsx';
import { UsedSoFar } from './used-so-far.tsx';
import { wordsOf } from './words.ts';

export function UsageSettings() {
  const { title, intro, views } = wordsOf(useStage().flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <>
      <header className="calm-head">
        <h1 data-control="codex-not-api-billing">{title}</h1>
        <p>{intro}</p>
      </header>
      <nav aria-label={views.label} className="calm-segments">
        {(['overview', 'analytics'] as const).map((view) => (
          <a key={view} href={`${pathname}?tab=${view}`} aria-current={view === current ? 'page' : undefined}>
            {views[view]}
          </a>
        ))}
      </nav>
      {current === 'analytics' ? (
        <UsedSoFar />
      ) : (
        <>
          <Summary />
          <InOrder
            parts={{
              limits: <LimitGroup />,
              credits: <CreditGroup />,
              resets: <ResetGroup />,
              history: <HistoryGroup />,
            }}
          />
        </>
      )}
    </>
  );
}

export function Summary() {
  const { summary } = wordsOf(useStage().flags);
  const out = useFlag('weekly-zero');
  const workspace = useFlag('workspace');
  const [sentence, detail] = out ? summary.out : summary.fine;
  return (
    <div className="calm-summary">
      <span aria-hidden="true" className={out ? 'calm-dot calm-dot-out' : 'calm-dot'} />
      <div className="calm-words">
        <strong className="calm-label">{sentence}</strong>
        <span className="calm-note">{workspace ? 'Northwind pays for your Business plan.' : detail}</span>
      </div>
      {!workspace && (
        <a href="/#pricing" className="calm-link">
          {summary.action}
        </a>
      )}
    </div>
  );
}
