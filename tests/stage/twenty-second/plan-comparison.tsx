// Silent: the usage address of an account without a paid plan compares the plans, and shows no meter.

import { Button, PageHeader, Panel } from './console.tsx';

const ROWS = [
  ['Work and Codex', 'Not included', 'Included', 'Included'],
  ['Usage limits', '–', 'Standard', 'Up to 20 times higher'],
  ['Buy credits', '–', 'Yes', 'Yes'],
  ['Price per month', '$0', '$20', '$200'],
];

export function PlanComparison() {
  return (
    <>
      <PageHeader
        trail="Breadcrumbs"
        above={[['/settings/general-settings', 'Settings']]}
        title="Compare plans"
        about="Choose a plan to start using Work and Codex."
        mark={undefined}
      />
      <Panel title="Plans" count={3}>
        <table className="cn-table">
          <thead>
            <tr>
              <td />
              <th scope="col">Free</th>
              <th scope="col">Plus</th>
              <th scope="col">Pro</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map(([name, free, plus, pro]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{free}</td>
                <td>{plus}</td>
                <td>{pro}</td>
              </tr>
            ))}
            <tr>
              <td />
              <td>Current plan</td>
              <td>
                <Button>Choose Plus</Button>
              </td>
              <td>
                <Button primary>Choose Pro</Button>
              </td>
            </tr>
          </tbody>
        </table>
      </Panel>
    </>
  );
}
