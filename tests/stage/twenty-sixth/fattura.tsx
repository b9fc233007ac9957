// The billing panel of the dialog, in Italian: a short statement. Decoys: its lines and sums, credits that were bought.

const LINES = [
  ['ChatGPT Pro 5x', '4 nov – 3 dic 2026', '103,00 €'],
  ['Crediti, pacchetto da 500', '12 nov 2026', '20,00 €'],
];

export function Fattura() {
  return (
    <>
      <h3 data-control="plan-not-api" className="text-2xl font-semibold">
        Fatturazione
      </h3>
      <div className="ac-card">
        <p className="text-sm">Prossima fattura: 4 dicembre 2026</p>
        <table className="ac-table text-sm">
          <tbody>
            {LINES.map(([name, period, amount]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{period}</td>
                <td>{amount}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Totale</th>
              <td />
              <td>123,00 €</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <ul className="text-sm">
        <li className="ac-line ac-ruled">
          <span className="grow">Metodo di pagamento</span>
          <span>Visa •••• 4242</span>
        </li>
        <li className="ac-line ac-ruled">
          <span className="grow">Saldo del portafoglio</span>
          <span>0,00 €</span>
        </li>
        <li className="ac-line">
          <button type="button" className="btn btn-secondary">
            Cambia piano
          </button>
        </li>
      </ul>
    </>
  );
}
