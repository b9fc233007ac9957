// The platform's usage page in this set: the dates beside the title, the filters in a column at the side, and one box whose tabs are
// the sums and whose panel is the chart of the chosen one. Neighbours: the month's budget, the capabilities.

import { useFlag } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { MetricTabs } from './metric-tabs.tsx';
import { Bar, Box, Button, Table } from './platform-kit.tsx';
import styles from './twelfth.module.css';

const UTC = 'api-usage-utc';

export function UsageExplorer() {
  return (
    <>
      <div className={styles.top}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <Dates />
        <Button>Export</Button>
      </div>
      <div className={styles.explorer}>
        <Filters />
        <div className={styles.stack}>
          <MetricTabs />
          <Budget />
          <Capabilities />
        </div>
      </div>
    </>
  );
}

function Dates() {
  return (
    <fieldset aria-label="Date range" data-control={UTC} className={styles.dates}>
      <button type="button" aria-pressed="false">
        7d
      </button>
      <button type="button" aria-pressed="false">
        30d
      </button>
      <button type="button" aria-pressed="true" aria-haspopup="dialog" data-control={UTC}>
        <Icon name="document" size={15} />
        Nov 9 – Nov 23, 2026
      </button>
    </fieldset>
  );
}

function Filters() {
  const single = useFlag('single-project');
  const projects = ['All projects', 'Default project', 'Website'];
  return (
    <form aria-label="Filters" className={styles.filters}>
      <fieldset data-control="api-usage-project-filter">
        <legend>Project</legend>
        {projects.map((project) => (
          <label key={project}>
            <input type="radio" name="project" defaultChecked={project === (single ? 'Website' : 'All projects')} />
            {project}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>API key</legend>
        {['importer', 'notebook'].map((key) => (
          <label key={key}>
            <input type="checkbox" defaultChecked />
            {key}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Group by</legend>
        {['Nothing', 'Model', 'Project'].map((group) => (
          <label key={group}>
            <input type="radio" name="group" defaultChecked={group === 'Nothing'} />
            {group}
          </label>
        ))}
      </fieldset>
    </form>
  );
}

function Budget() {
  return (
    <Box title="November budget" action={<a href="/settings/organization/limits">Limits</a>}>
      <p>
        $31.08 of $120.00 across your organization
        <span className={styles.hint}> · Resets in 8 days</span>
      </p>
      <Bar percent={26} />
    </Box>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699', '26,902,114'],
    ['Embeddings', '1,205', '369,243'],
    ['Web Searches', '340', '–'],
    ['Images', '112', '–'],
  ].map(([name = '', ...cells]) => [name, ...(zero ? ['0', '0'] : cells)] as [string, ...string[]]);
  return (
    <Box title="API capabilities">
      <Table columns={['Capability', 'Requests', 'Tokens']} rows={rows} />
    </Box>
  );
}
