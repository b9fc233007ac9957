// The billing panel of the dialog, in French: plan, wallet, transactions.

export function Facturation() {
  return (
    <>
      <h2 data-control="plan-not-api" className="v34-panel-title">
        Facturation
      </h2>
      <div className="v34-card text-sm">
        <div className="@container/settings-row v34-row">
          <div className="grow">
            <div>ChatGPT Pro 5x</div>
            <div className="text-token-text-secondary">Renouvellement le 4 décembre 2026</div>
          </div>
          <button type="button" aria-haspopup="menu" className="btn btn-secondary">
            Changer de forfait
          </button>
        </div>
        <div className="@container/settings-row v34-row">
          <div className="grow">Solde du portefeuille</div>
          <div>{'0,00\u00a0€'}</div>
        </div>
      </div>
      <section className="v34-section">
        <div className="v34-inline">
          <h4 className="v34-section-title grow">Historique des transactions</h4>
          <button type="button" className="text-sm underline">
            Tout afficher
          </button>
        </div>
        <ul className="text-sm">
          {['4 nov. 2026', '4 oct. 2026'].map((date) => (
            <li key={date} className="v34-row">
              <span className="grow">{date}</span>
              <span className="text-token-text-secondary">ChatGPT Pro 5x</span>
              <span>{'115,00\u00a0€'}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
