// /settings/billing of ChatGPT in this set, in Portuguese: words of ours, one of them reported ("Alterar plano"). Cards, and
// the payments as a list of links. Decoys: what the plan includes, credits, money in a wallet.

export function Cobranca() {
  return (
    <div className="v5-stack">
      <div>
        <h1 data-control="plan-not-api" className="text-2xl font-semibold">
          Cobrança
        </h1>
        <p className="text-sm text-token-text-secondary">Gerencie seu plano e suas formas de pagamento.</p>
      </div>
      <article className="v5-card v5-pad">
        <div className="flex items-center justify-between gap-4">
          <h2 className="text-lg font-semibold">ChatGPT Pro 20x</h2>
          <span className="badge">Plano atual</span>
        </div>
        <p className="text-sm">{'R$\u00a01.100,00 por mês · renova em 4 de dezembro de 2026'}</p>
        <ul className="text-sm text-token-text-secondary">
          <li>✓ 20x mais uso do Codex e do Work</li>
          <li>✓ Limite semanal compartilhado entre todos os dispositivos</li>
        </ul>
        <div className="flex gap-3">
          <button type="button" className="btn btn-primary">
            Alterar plano
          </button>
          <button type="button" className="btn btn-secondary">
            Cancelar assinatura
          </button>
        </div>
      </article>
      <div className="v5-tiles">
        <article className="v5-card v5-pad text-sm">
          <h2 className="font-medium">Forma de pagamento</h2>
          <p>Visa com final 4242</p>
          <button type="button" className="underline">
            Atualizar
          </button>
        </article>
        <article className="v5-card v5-pad text-sm">
          <h2 className="font-medium">Saldo da carteira</h2>
          <p>{'R$\u00a00,00'}</p>
          <button type="button" className="underline">
            Adicionar saldo
          </button>
        </article>
        <article className="v5-card v5-pad text-sm">
          <h2 className="font-medium">Créditos</h2>
          <p>Continue trabalhando depois de atingir o limite.</p>
          <a href="/settings/usage" className="underline">
            Ver uso e créditos
          </a>
        </article>
      </div>
      <section className="v5-section">
        <h2 className="text-base font-semibold">Histórico de pagamentos</h2>
        <ul className="v5-card text-sm">
          {['4 de nov. de 2026', '4 de out. de 2026', '4 de set. de 2026'].map((date) => (
            <li key={date} className="v5-line">
              <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" className="grow underline">
                {date}
              </a>
              <span>{'R$\u00a01.100,00'}</span>
              <span className="badge">Pago</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
