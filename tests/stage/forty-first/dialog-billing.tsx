// The billing tab of the dialog. Decoys: the wallet, transactions.

import { useStage } from '../state.ts';
import { palabrasOf } from './palabras.ts';
import { Card, Section, SettingsRow } from './parts.tsx';

export function DialogBilling() {
  const { dialog } = palabrasOf(useStage().flags);
  return (
    <>
      <div data-control="plan-not-api" className="text-lg font-semibold">
        {dialog.tabs.Billing}
      </div>
      <Card>
        <SettingsRow title="ChatGPT Pro 20x">
          <button type="button" className="btn btn-secondary">
            {dialog.change}
          </button>
        </SettingsRow>
        <SettingsRow title={dialog.wallet}>
          <span className="text-sm text-token-text-secondary">$0.00</span>
        </SettingsRow>
      </Card>
      <Section title={dialog.transactions}>
        <Card>
          {dialog.dates.map((date) => (
            <SettingsRow key={date} title="ChatGPT Pro" about={date}>
              <span className="text-sm tabular-nums">$200.00</span>
            </SettingsRow>
          ))}
        </Card>
        <div className="flex">
          <button type="button" className="text-sm underline">
            {dialog.all}
          </button>
        </div>
      </Section>
    </>
  );
}
