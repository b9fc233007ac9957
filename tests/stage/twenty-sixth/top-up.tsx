// The section of the credits: the balance at the left, the automatic top-up at the right. With `workspace` the shared ones,
// and what the month leaves of them. Decoys: the month's limit, and what was bought before.

import { useFlag, useLive, useStage } from '../state.ts';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function TopUp() {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <section id="s-credits" aria-labelledby="s-credits-title" className="ac-section">
      <h2 id="s-credits-title" data-control={CREDITS} className="text-lg font-semibold">
        {credits.title}
      </h2>
      <p data-control={CREDITS} className="text-sm text-token-text-secondary">
        {workspace ? credits.shared : credits.about}
      </p>
      <div className="ac-halves">
        <Balance />
        <Automatic />
      </div>
      {workspace ? <Month /> : <Purchases />}
    </section>
  );
}

function Balance() {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const none = useFlag('credits-zero');
  const own = useLive(...credits.amounts);
  const shared = useLive('2,402', '2,401');
  return (
    <div className="ac-card">
      <p data-control={CREDITS} className="text-sm text-token-text-secondary">
        {workspace ? credits.workspace : credits.balance}
      </p>
      <p data-control={CREDITS} className="text-lg font-semibold tabular-nums">
        {credits.remaining(none ? '0' : workspace ? shared : own)}
      </p>
      <button type="button" data-control={CREDITS} className="btn btn-primary">
        {credits.add}
      </button>
    </div>
  );
}

function Automatic() {
  const { topUp } = wordsOf(useStage().flags);
  return (
    <div className="ac-card">
      <p data-control={RELOAD} className="flex items-center justify-between text-sm">
        <b className="font-semibold">{topUp.title}</b>
        <span className="ac-state">{topUp.state}</span>
      </p>
      <p data-control={RELOAD} className="text-sm text-token-text-secondary">
        {topUp.about}
      </p>
      <div className="flex items-center gap-3">
        <button type="button" data-control={RELOAD} className="btn btn-secondary">
          {topUp.action}
        </button>
        <span className="badge">{topUp.offer}</span>
      </div>
    </div>
  );
}

function Month() {
  const { credits } = wordsOf(useStage().flags);
  return (
    <div className="ac-card ac-line text-sm">
      <div className="grow">
        <p className="font-semibold">{credits.month}</p>
        <p className="text-token-text-secondary">{credits.monthLeft}</p>
      </div>
      <button type="button" className="btn btn-secondary">
        {credits.increase}
      </button>
    </div>
  );
}

function Purchases() {
  const { credits } = wordsOf(useStage().flags);
  return (
    <details className="ac-fold text-sm">
      <summary>{credits.bought}</summary>
      <table className="ac-table">
        <tbody>
          {credits.purchases.map(([date, amount, price]) => (
            <tr key={date}>
              <td>{date}</td>
              <td>{amount}</td>
              <td>{price}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
