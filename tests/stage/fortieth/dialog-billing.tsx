// The Billing tab of the dialog, a plain list. Decoys: the wallet and the transactions.

import type { DialogWords } from './dialog-words.ts';

export function DialogBilling({ words }: { words: DialogWords }) {
  const [plan, renews, change] = words.plan;
  const [wallet, money] = words.wallet;
  const [transactions, all] = words.transactions;
  return (
    <>
      <h3 data-control="plan-not-api" className="text-lg font-medium">
        {words.billing}
      </h3>
      <ul className="text-sm">
        <li className="f40-line">
          <div className="f40-texts">
            <div>{plan}</div>
            <div className="text-xs text-token-text-secondary">{renews}</div>
          </div>
          <button type="button" className="btn btn-secondary">
            {change}
          </button>
        </li>
        <li className="f40-line">
          <span className="grow">{wallet}</span>
          <span>{money}</span>
        </li>
        <li className="f40-line">
          <span className="grow">{transactions}</span>
          <button type="button" className="underline">
            {all}
          </button>
        </li>
        {words.rows.map(([date, amount]) => (
          <li key={date} className="f40-line text-token-text-secondary">
            <span className="grow">{date}</span>
            <span>{amount}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
