// /settings/billing: the plan, how it is paid, and what was paid.

import { SettingsCard, SettingsRow, SettingsSection } from './settings-section.tsx';

export function BillingSettings() {
  const payments = [
    ['ChatGPT Pro 20x', 'Nov 4, 2026', '$200.00'],
    ['1,000 credits', 'Oct 21, 2026', '$40.00'],
    ['ChatGPT Pro 20x', 'Oct 4, 2026', '$200.00'],
  ];
  return (
    <>
      <h1 data-control="plan-not-api" className="text-2xl font-semibold text-token-text-primary">
        Billing
      </h1>
      <SettingsCard>
        <SettingsRow title="ChatGPT Pro 20x" about="Your plan renews on December 4, 2026">
          <button type="button" aria-haspopup="menu" className="btn btn-secondary">
            Change plan
          </button>
        </SettingsRow>
        <SettingsRow title="Payment method" about="Visa •••• 4242">
          <button type="button" className="btn btn-secondary">
            Update
          </button>
        </SettingsRow>
        <SettingsRow title="Wallet balance">
          <span className="text-sm tabular-nums">$0.00</span>
        </SettingsRow>
      </SettingsCard>
      <SettingsSection title="Transaction history">
        <SettingsCard>
          {payments.map(([item, date, amount]) => (
            <SettingsRow key={date} title={item} about={date}>
              <span className="text-sm tabular-nums">{amount}</span>
            </SettingsRow>
          ))}
        </SettingsCard>
        <div>
          <button type="button" className="text-sm underline">
            View all
          </button>
        </div>
      </SettingsSection>
      <div className="text-xs text-token-text-secondary">
        Need help with billing?{' '}
        <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
          Visit the help center
        </a>
      </div>
    </>
  );
}
