// /settings/billing in this set: the reported row of the current plan, what is paid with, the wallet, and transactions.

import { Icon } from '../ui/icon.tsx';
import { Row, Section } from './settings-row.tsx';

const PAYMENTS = [
  ['Nov 4, 2026', 'ChatGPT Pro 20x', '200', '.00'],
  ['Oct 21, 2026', 'Codex credits', '40', '.00'],
  ['Oct 4, 2026', 'ChatGPT Pro 20x', '200', '.00'],
] as const;

export function BillingPage() {
  return (
    <>
      <h1 data-control="plan-not-api" className="v36-h1">
        Billing
      </h1>
      <Section title="Plan">
        <Row title="ChatGPT Pro 20x" about="Renews on December 4, 2026">
          <button type="button" className="v36-btn">
            Change plan
          </button>
        </Row>
        <Row title="Cancel subscription" about="You keep your plan until the end of the billing period.">
          <button type="button" className="v36-btn">
            Cancel
          </button>
        </Row>
      </Section>
      <Section title="Payment">
        <Row
          title="Payment method"
          about={
            <>
              <span>Visa</span> <span>•••• 4242</span>
            </>
          }
        >
          <button type="button" className="v36-btn">
            <Icon name="card" size={16} />
            <span>Manage</span>
          </button>
        </Row>
        <Row title="Wallet balance">
          <span>
            <span>$</span>
            <span>0.00</span>
          </span>
        </Row>
      </Section>
      <Section
        title="Transaction history"
        aside={
          <button type="button" className="v36-link">
            <span>View all</span>
          </button>
        }
      >
        {PAYMENTS.map(([date, what, whole, cents]) => (
          <div key={date} className="v36-line">
            <div className="v36-cell">{date}</div>
            <div className="v36-cell v36-muted">{what}</div>
            <div>
              <span>$</span>
              <span>{whole}</span>
              <span>{cents}</span>
            </div>
          </div>
        ))}
      </Section>
      <div className="v36-about">
        Need help with a charge?{' '}
        <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="v36-link">
          Visit the help center
        </a>
      </div>
    </>
  );
}
