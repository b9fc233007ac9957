// /settings/billing: the current plan, how it is paid, the wallet, transactions. Decoys: the credits of a transaction.

import { useFlag } from '../state.ts';
import { Button, Card, Row, RowControl, RowDescription, RowLabel, RowText, Section } from './settings-kit.tsx';
import { Transactions } from './transactions.tsx';

const english = {
  title: 'Billing',
  renews: 'Your plan auto-renews on December 14, 2026',
  change: 'Change plan',
  payment: 'Payment method',
  card: 'Visa ending in 4242',
  update: 'Update',
  wallet: 'Wallet balance',
  email: 'Billing email',
  cancel: 'Cancel subscription',
  cancelAbout: 'You keep access until the end of the billing period',
  history: 'Transaction history',
  all: 'View all',
  rows: [
    ['2026-11-14', 'Nov 14, 2026', 'ChatGPT Pro 20x', '$200.00'],
    ['2026-11-09', 'Nov 9, 2026', '1,000 credits', '$40.00'],
    ['2026-10-14', 'Oct 14, 2026', 'ChatGPT Pro 20x', '$200.00'],
  ],
};

const german: typeof english = {
  title: 'Abrechnung',
  renews: 'Dein Plan verlängert sich automatisch am 14. Dezember 2026',
  change: 'Plan ändern',
  payment: 'Zahlungsmethode',
  card: 'Visa mit Endziffern 4242',
  update: 'Aktualisieren',
  wallet: 'Wallet-Guthaben',
  email: 'Rechnungs-E-Mail',
  cancel: 'Abonnement kündigen',
  cancelAbout: 'Du behältst den Zugriff bis zum Ende des Abrechnungszeitraums',
  history: 'Transaktionsverlauf',
  all: 'Alle ansehen',
  rows: [
    ['2026-11-14', '14. Nov. 2026', 'ChatGPT Pro 20x', '229,00\u00a0€'],
    ['2026-11-09', '9. Nov. 2026', '1.000 Credits', '40,00\u00a0€'],
  ],
};

export function Billing() {
  const words = useFlag('german') ? german : english;
  const rows = [
    ['ChatGPT Pro 20x', words.renews, words.change],
    [words.payment, words.card, words.update],
    [words.wallet, '$0.00', ''],
    [words.email, 'avery@example.com', words.update],
    [words.cancel, words.cancelAbout, words.cancel],
  ];
  return (
    <>
      <header className="flex items-center justify-between">
        <h1 data-control="plan-not-api" className="text-2xl font-semibold text-token-text-primary">
          {words.title}
        </h1>
      </header>
      <Section>
        <Card>
          {rows.map(([label, about, action]) => (
            <Row key={label}>
              <RowText>
                <RowLabel>{label}</RowLabel>
                <RowDescription>{about}</RowDescription>
              </RowText>
              {action && (
                <RowControl>
                  <Button>{action}</Button>
                </RowControl>
              )}
            </Row>
          ))}
        </Card>
      </Section>
      <Transactions title={words.history} all={words.all} rows={words.rows} level={2} />
    </>
  );
}
