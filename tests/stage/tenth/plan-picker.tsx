// What an account without a paid plan sees at the address of the usage page: plans compared in a table, in words of the meters, and
// no meter.

import { Button } from './kit.tsx';

export function PlanPicker() {
  const rows = [
    ['Codex and Work', 'Limited preview', 'Included', 'Included'],
    ['5-hour limit', '–', 'Standard', '20x higher'],
    ['Weekly limit', '–', 'Standard', '20x higher'],
    ['Usage limit resets', '–', '–', 'Two each month'],
    ['Credits', '–', 'Buy when needed', 'Buy when needed, up to 40% off'],
  ];
  return (
    <>
      <header className="v10-hero">
        <h1 className="v10-title">Give Codex more room</h1>
        <p className="v10-caption">Upgrade to follow what you use and to keep going when work gets big.</p>
        <Button look="filled">Upgrade to Plus</Button>
      </header>
      <section className="v10-panel">
        <table className="v10-table">
          <thead>
            <tr>
              <td />
              <th scope="col">Free</th>
              <th scope="col">Plus · $20 / month</th>
              <th scope="col">Pro · $200 / month</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
