// The Analytics tab in a workspace: the weeks as a table, one of them chosen and shown in a drawer that stands beside it and leaves
// the page usable. Neighbours: the counts in the drawer, the people of the workspace.

import { Icon } from '../ui/icon.tsx';
import { Periods } from './history-page.tsx';
import { Block, Grid } from './kit.tsx';

const USED = 'codex-analytics-used';

export function TeamHistory() {
  return (
    <div className="v17-with-side">
      <div className="v17-stack">
        <Periods />
        <Members />
      </div>
      <ChosenWeek />
    </div>
  );
}

function Members() {
  return (
    <Block title="Members" about="Credits each member used in the last 30 days">
      <Grid columns={['Member', 'Turns', 'Credits']}>
        <tr>
          <th scope="row">Avery</th>
          <td>412</td>
          <td>310</td>
        </tr>
        <tr>
          <th scope="row">Noor</th>
          <td>96</td>
          <td>1,204</td>
        </tr>
      </Grid>
    </Block>
  );
}

function ChosenWeek() {
  return (
    <aside aria-label="Oct 15 – Oct 22" data-scope="drawer" data-part="content" className="v17-side">
      <div className="v17-block-head">
        <h2 className="v17-block-title grow">Oct 15 – Oct 22</h2>
        <button type="button" aria-label="Close details">
          <Icon name="close" size={14} />
        </button>
      </div>
      <p data-control={USED} className="v17-strong">
        63.2% of weekly limit used
      </p>
      <dl className="v17-lines">
        {[
          ['Codex turns', '214'],
          ['Work tasks', '31'],
          ['Agent runs', '9'],
          ['Credits', '310'],
        ].map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
