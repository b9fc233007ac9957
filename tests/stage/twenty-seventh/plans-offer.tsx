// The usage address without a paid plan: nothing to measure yet, plans on offer. Their allowances in words, no meter.

const PLANS = [
  ['Plus', '$20 / month', 'Codex and Work with a 5-hour limit and a weekly limit'],
  ['Pro', 'From $100 / month', '5x or 20x the limits of Plus, and usage limit resets'],
  ['Business', '$30 / seat / month', 'Shared credits with automatic reload, analytics for admins'],
] as const;

export function PlansOffer() {
  return (
    <div className="v27-stage">
      <div className="v27-bar">
        <h1>Choose a plan to start</h1>
      </div>
      <div className="v27-flow">
        <p className="v27-quiet">Your account has no plan that includes Codex or Work. Compare what each one offers.</p>
        <div className="v27-frame">
          <table aria-label="Plans" className="v27-table">
            <thead>
              <tr>
                <th scope="col">Plan</th>
                <th scope="col">Price</th>
                <th scope="col">Includes</th>
                <th scope="col">
                  <span className="sr-only">Choose</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {PLANS.map(([name, price, includes]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{price}</td>
                  <td>{includes}</td>
                  <td>
                    <button type="button" className="v27-btn">
                      Get {name}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  );
}
