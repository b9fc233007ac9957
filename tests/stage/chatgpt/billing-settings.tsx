// /settings/billing and the dialog's Billing tab. The plan row, the wallet and the history were reported; the
// payment row is invented.

import { useFlag } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Card, Row, Section, useWords } from './parts.tsx';

export function BillingSettings() {
  return (
    <>
      <h1 data-control="plan-not-api" className="text-2xl font-semibold">
        {useWords().panels.billing}
      </h1>
      <div className="space-y-8">
        <BillingSections />
      </div>
    </>
  );
}

export function BillingSections() {
  return <InOrder parts={{ plan: <Plan />, wallet: <Wallet />, history: <History /> }} />;
}

function Plan() {
  const workspace = useFlag('workspace');
  return (
    <Section title="Plan">
      <Card>
        <Row title={workspace ? 'ChatGPT Business' : 'ChatGPT Pro 20x'} about="Your plan renews on December 4, 2026">
          <button type="button" className="btn btn-secondary">
            Change plan
          </button>
        </Row>
        <Row title="Payment" about="Visa ending in 4242">
          <button type="button" className="btn btn-secondary">
            Manage
          </button>
        </Row>
      </Card>
    </Section>
  );
}

function Wallet() {
  return (
    <Section title="Wallet">
      <Card>
        <Row title="Wallet balance">
          <span className="text-sm tabular-nums">$0.00</span>
        </Row>
      </Card>
    </Section>
  );
}

function History() {
  return (
    <Section
      title="Transaction history"
      aside={
        <button type="button" className="btn btn-secondary">
          View all
        </button>
      }
    >
      <Card>
        {['November 4, 2026', 'October 4, 2026'].map((date) => (
          <Row key={date} title={date} about="ChatGPT Pro 20x">
            <span className="text-sm tabular-nums">$200.00</span>
          </Row>
        ))}
      </Card>
    </Section>
  );
}
