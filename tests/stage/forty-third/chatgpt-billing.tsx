// /settings/billing of ChatGPT: the current plan's row, payment, wallet, invoices. Decoys: credits in an invoice, the wallet.
// In Portuguese only "Alterar plano" was reported.

import { useFlag } from '../state.ts';
import { Row } from './parts.tsx';

export function ChatGptBilling() {
  const portuguese = useFlag('portuguese');
  const say = (english: string, words: string) => (portuguese ? words : english);
  const sum = (dollars: string, reais: string) => (portuguese ? `R$\u00a0${reais}` : `$${dollars}`);
  const invoices = [
    [say('Nov 4, 2026', '4 de nov. de 2026'), 'ChatGPT Pro 20x', sum('200.00', '1.100,00')],
    [say('Oct 21, 2026', '21 de out. de 2026'), say('1,000 credits', '1.000 créditos'), sum('40.00', '220,00')],
    [say('Oct 4, 2026', '4 de out. de 2026'), 'ChatGPT Pro 20x', sum('200.00', '1.100,00')],
  ];
  return (
    <div className="s43-stack">
      <h1 data-control="plan-not-api" className="text-2xl font-semibold">
        {say('Billing', 'Cobrança')}
      </h1>
      <div className="s43-card">
        <Row title="ChatGPT Pro 20x" about={say('Renews on December 4, 2026', 'Renova em 4 de dezembro de 2026')}>
          <button type="button" className="btn btn-secondary">
            {say('Change plan', 'Alterar plano')}
          </button>
        </Row>
        <Row title={say('Payment method', 'Forma de pagamento')} about="Visa •••• 4242">
          <button type="button" className="btn btn-secondary">
            {say('Update', 'Atualizar')}
          </button>
        </Row>
        <Row title={say('Wallet balance', 'Saldo da carteira')}>
          <span className="text-sm">{sum('0.00', '0,00')}</span>
        </Row>
      </div>
      <section className="s43-section">
        <h2 className="text-base font-semibold">{say('Transaction history', 'Histórico de transações')}</h2>
        <ul className="text-sm">
          {invoices.map(([date, what, amount]) => (
            <li key={date} className="s43-line">
              <span className="grow">{date}</span>
              <span className="grow">{what}</span>
              <span className="tabular-nums">{amount}</span>
              <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" className="underline">
                {say('View', 'Ver')}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Row
        title={say('Cancel plan', 'Cancelar plano')}
        about={say('You keep access until the end of the period.', 'Você mantém o acesso até o fim do período.')}
      >
        <button type="button" className="btn btn-secondary">
          {say('Cancel', 'Cancelar')}
        </button>
      </Row>
    </div>
  );
}
