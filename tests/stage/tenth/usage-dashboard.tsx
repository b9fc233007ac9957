// The platform's usage page in this set: filters in a line below the title, the spend as a large figure over its chart, the month
// and the totals beside it, the capabilities as a table. Neighbours: the month's budget of the whole organization, which stays when
// the chosen project has none (`zero`).

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Bar, Button, Figure, LinkTabs, Panel, Select, Table } from './platform-kit.tsx';
import { SpendPanel } from './spend-panel.tsx';
import styles from './tenth.module.css';

export function UsageDashboard() {
  return (
    <>
      <div className={styles.titleRow}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <Button>Export</Button>
      </div>
      <LinkTabs
        label="Usage"
        current="/usage"
        tabs={[
          { href: '/usage', name: 'Overview' },
          { href: '/usage/scale-tier', name: 'Scale tier' },
        ]}
      />
      <Filters />
      <div className={styles.dashboard}>
        <SpendPanel />
        <div className={styles.stack}>
          <Month />
          <Totals />
        </div>
      </div>
      <Capabilities />
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <div className={styles.filters}>
      <Select
        label="Project"
        options={single ? ['Website', 'All projects'] : ['All projects', 'Website']}
        mark="api-usage-project-filter"
      />
      <Select label="API key" options={['All API keys', 'importer', 'notebook']} />
      <Select label="Group by" options={['None', 'Model', 'Line item']} />
      <button type="button" aria-haspopup="dialog" data-control="api-usage-utc" className={styles.dates}>
        <Icon name="document" size={16} />
        11/09/26-11/23/26
        <span className={styles.badge}>1d</span>
      </button>
    </div>
  );
}

function Month() {
  return (
    <Panel narrow title="November budget" about="All projects of your organization">
      <Figure number="$31.08" caption="of $120" />
      <Bar percent={26} />
      <p className={styles.caption}>Resets in 8 days</p>
    </Panel>
  );
}

function Totals() {
  const zero = useFlag('zero');
  const requests = useLive('8,904', '8,911');
  return (
    <div className={styles.narrowPanel}>
      <Figure number={zero ? '0' : '27,271,357'} caption="Total tokens" />
      <Figure number={zero ? '0' : requests} caption="Total requests" />
    </div>
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
    <Panel narrow title="API capabilities">
      <Table columns={['Capability', 'Requests', 'Tokens']} rows={rows} />
    </Panel>
  );
}
