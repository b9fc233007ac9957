// /settings/billing of ChatGPT: the plan's row, payment, wallet, transactions. Only its heading is a note's.

import { Row, Section } from './settings-row.tsx';

export function BillingSettings() {
  return (
    <div className="v37-panel">
      <div className="v37-title">
        <h1 data-control="plan-not-api" className="text-2xl font-semibold">
          Billing
        </h1>
      </div>
      <Section title={<div className="text-base font-semibold">Plan</div>}>
        <Row title="ChatGPT Pro 20x" about="Your plan auto-renews on December 4, 2026">
          <button type="button" aria-haspopup="menu" className="btn btn-secondary">
            Change plan
          </button>
        </Row>
        <Row title="Save on Pro" about="Switch to yearly billing and get 2 months free. 17% off.">
          <a href="/#pricing" className="text-sm underline">
            See offer
          </a>
        </Row>
      </Section>
      <Section title={<div className="text-base font-semibold">Payment</div>}>
        <Row title="Payment method" about="Visa •••• 4242">
          <button type="button" className="btn btn-secondary">
            Manage
          </button>
        </Row>
        <Row title="Wallet balance" about="Gift cards and refunds are applied to your next payment.">
          <span className="text-sm tabular-nums">$0.00</span>
        </Row>
        <Row title="Codex and Work credits" about="Credits and automatic reload moved to Usage.">
          <a href="/settings/usage" className="text-sm underline">
            Go to Usage
          </a>
        </Row>
      </Section>
      <Transactions />
      <p className="text-xs text-token-text-secondary">
        Need help with billing?{' '}
        <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
          Contact support
        </a>
      </p>
    </div>
  );
}

function Transactions() {
  const rows = [
    ['Nov 4, 2026', 'ChatGPT Pro 20x', '$200.00', 'Paid'],
    ['Oct 18, 2026', '1,000 credits', '$40.00', 'Paid'],
    ['Oct 4, 2026', 'ChatGPT Pro 20x', '$200.00', 'Paid'],
    ['Sep 12, 2026', 'Usage limit reset', '$20.00', 'Refunded'],
  ];
  return (
    <Section
      title={<h2 className="text-base font-semibold">Transaction history</h2>}
      side={
        <button type="button" className="text-sm underline">
          View all
        </button>
      }
    >
      <table className="v37-table text-sm">
        <tbody>
          {rows.map(([date, what, amount, state]) => (
            <tr key={date}>
              <td className="text-token-text-secondary">{date}</td>
              <td>{what}</td>
              <td className="tabular-nums">{amount}</td>
              <td className="text-end">
                <span className="badge">{state}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
