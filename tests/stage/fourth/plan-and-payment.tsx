// /settings/billing of ChatGPT in this set, in English and (`spanish`) in words of ours: rows of a card with today's class
// token, a table of payments. Decoys: the allowance of the plan and credits are named, the API's billing has a link.

import { useStage } from '../state.ts';

const english = {
  title: 'Billing',
  plan: 'Plan',
  renews: 'Your plan renews on December 4, 2026',
  change: 'Change plan',
  includes: 'Includes 20x more Codex usage, shared weekly with Work',
  method: 'Payment method',
  card: 'Visa ending in 4242',
  update: 'Update',
  wallet: 'Wallet balance',
  credits: 'Credits',
  creditsAbout: 'Keep working when you reach your weekly limit.',
  buy: 'Buy credits',
  history: 'Transaction history',
  columns: ['Date', 'Description', 'Amount', 'Invoice'],
  dates: ['Nov 4, 2026', 'Oct 4, 2026', 'Sep 4, 2026'],
  view: 'View',
  api: 'Building with the API? It is billed on its own.',
  apiLink: 'Go to API billing',
  cancel: 'Cancel plan',
};

const spanish: typeof english = {
  title: 'Facturación',
  plan: 'Plan',
  renews: 'Tu plan se renueva el 4 de diciembre de 2026',
  change: 'Cambiar de plan',
  includes: 'Incluye 20 veces más uso de Codex, compartido cada semana con Work',
  method: 'Método de pago',
  card: 'Visa terminada en 4242',
  update: 'Actualizar',
  wallet: 'Saldo de la billetera',
  credits: 'Créditos',
  creditsAbout: 'Sigue trabajando cuando llegues a tu límite semanal.',
  buy: 'Comprar créditos',
  history: 'Historial de transacciones',
  columns: ['Fecha', 'Descripción', 'Importe', 'Factura'],
  dates: ['4 nov 2026', '4 oct 2026', '4 sept 2026'],
  view: 'Ver',
  api: '¿Desarrollas con la API? Se factura por separado.',
  apiLink: 'Ir a la facturación de la API',
  cancel: 'Cancelar el plan',
};

export function PlanAndPayment() {
  const words = useStage().flags.has('spanish') ? spanish : english;
  const rows = [
    ['ChatGPT Pro 20x', words.renews, words.change],
    [words.method, words.card, words.update],
    [words.wallet, '$0.00', undefined],
    [words.credits, words.creditsAbout, words.buy],
  ];
  return (
    <div className="v4-stack">
      <h1 data-control="plan-not-api" className="text-2xl font-semibold">
        {words.title}
      </h1>
      <section className="v4-section">
        <h2 className="text-base font-medium">{words.plan}</h2>
        <p className="text-sm text-token-text-secondary">{words.includes}</p>
        <div className="divide-y divide-token-border rounded-2xl border border-token-border">
          {rows.map(([title, about, action]) => (
            <div
              key={title}
              className="@container/settings-row flex min-h-16 items-center justify-between gap-4 px-4 py-3 text-sm"
            >
              <div>
                <div>{title}</div>
                <div className="text-xs text-token-text-secondary">{about}</div>
              </div>
              {action && (
                <button type="button" className="btn btn-secondary">
                  {action}
                </button>
              )}
            </div>
          ))}
        </div>
        <button type="button" className="text-sm underline">
          {words.cancel}
        </button>
      </section>
      <section className="v4-section">
        <h2 className="text-base font-medium">{words.history}</h2>
        <table className="v4-table text-sm">
          <thead className="text-xs text-token-text-secondary">
            <tr>
              {words.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.dates.map((date) => (
              <tr key={date}>
                <td>{date}</td>
                <td>ChatGPT Pro 20x</td>
                <td>$200.00</td>
                <td>
                  <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" className="underline">
                    {words.view}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="text-sm text-token-text-secondary">
        {words.api}{' '}
        <a href="https://platform.openai.com/settings/organization/billing/overview" className="underline">
          {words.apiLink}
        </a>
      </p>
    </div>
  );
}
