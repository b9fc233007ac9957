// /settings/billing: the plan, how it is paid, and what was. Decoys: the wallet, credits, transactions.

import { Card, Section, SettingsRow } from './parts.tsx';

export function Billing() {
  return (
    <>
      <h1 data-control="plan-not-api" className="text-2xl font-semibold">
        Billing
      </h1>
      <Section title="Current plan">
        <Card>
          <SettingsRow title="ChatGPT Pro 20x" about="Your plan renews on December 4, 2026">
            <button type="button" className="btn btn-secondary">
              Change plan
            </button>
          </SettingsRow>
          <SettingsRow title="Codex and Work" about="20x more usage than Plus">
            <a href="/settings/usage" className="text-sm underline">
              View usage
            </a>
          </SettingsRow>
        </Card>
      </Section>
      <Section title="Payment">
        <Card>
          <SettingsRow title="Payment method" about="Visa •••• 4242">
            <button type="button" className="btn btn-secondary">
              Manage
            </button>
          </SettingsRow>
          <SettingsRow title="Wallet balance">
            <span className="text-sm text-token-text-secondary">$0.00</span>
          </SettingsRow>
        </Card>
      </Section>
      <Section title="Transaction history">
        <Card>
          {[
            ['Nov 21, 2026', 'Credits', '$40.00'],
            ['Nov 4, 2026', 'ChatGPT Pro', '$200.00'],
            ['Oct 4, 2026', 'ChatGPT Pro', '$200.00'],
          ].map(([date, what, amount]) => (
            <SettingsRow key={date} title={what} about={date}>
              <span className="text-sm tabular-nums">{amount}</span>
            </SettingsRow>
          ))}
        </Card>
        <div className="flex">
          <button type="button" className="text-sm underline">
            View all
          </button>
        </div>
      </Section>
    </>
  );
}
