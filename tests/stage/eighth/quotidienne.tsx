// Daily usage in the French dialog: a table.

import { useId } from 'react';

const DAILY = 'codex-daily-usage';

export function Quotidienne() {
  const id = useId();
  const rows = [
    ['22 nov. 2026', 'Application de bureau', '5\u00a0%'],
    ['21 nov. 2026', 'Cloud', '7\u00a0%'],
    ['20 nov. 2026', 'CLI', '1\u00a0%'],
  ];
  return (
    <section aria-labelledby={id} className="v8-rows text-sm">
      <h4 id={id} data-control={DAILY} className="font-semibold">
        Utilisation quotidienne
      </h4>
      <p data-control={DAILY} className="text-token-text-secondary">
        Les données sont approximatives et peuvent être retardées de 6 heures au maximum.
      </p>
      <table data-control={DAILY} className="v8-table v8-boxed">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Interface</th>
            <th scope="col">Utilisation</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([date, surface, share]) => (
            <tr key={date}>
              <td>{date}</td>
              <td>{surface}</td>
              <td>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
