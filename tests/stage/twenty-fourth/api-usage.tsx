// The platform's usage page in this set: selects and a segmented range in a row of filters, the spend as a wide card with tabs,
// what was counted as cards beside each other, capabilities as a dense table. Decoys: the month's spend of the organization,
// which stays when there is nothing in the range (`zero`), changes in percent, the project of the frame.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { ApiSpend } from './api-spend.tsx';
import styles from './platform.module.css';
import { BigNumber, DataTable, Gauge, Panel } from './platform-card.tsx';
import { Segmented } from './segmented.tsx';
import { Select } from './select.tsx';

const UTC = 'api-usage-utc';

export function ApiUsage() {
  const zero = useFlag('zero');
  const tokens = useLive('27,271,357', '27,272,004');
  const requests = useLive('8,904', '8,911');
  return (
    <>
      <div className={styles.head}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <button type="button" className={styles.button}>
          Export CSV
        </button>
      </div>
      <Filters />
      <div className={styles.board}>
        <ApiSpend />
        <Panel title="Total tokens" badge={zero ? undefined : '+9%'}>
          <BigNumber figure={zero ? '0' : tokens} caption="Input, cached and output" />
        </Panel>
        <Panel title="Total requests" badge={zero ? undefined : '−3%'}>
          <BigNumber figure={zero ? '0' : requests} caption="Across all endpoints" />
        </Panel>
        <Panel title="November spend" hint={['About November spend', 'Everything your organization used this month.']}>
          <BigNumber figure="$31.08" unit="/ $120 budget" caption="Whole organization · resets in 8 days" />
          <Gauge percent={26} label="November budget used" />
        </Panel>
      </div>
      <Capabilities />
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  const select = { className: styles.select, triggerClass: styles.button, listClass: styles.list };
  return (
    <div role="toolbar" aria-label="Filters" className={styles.filters}>
      <InOrder
        parts={{
          project: (
            <Select
              {...select}
              label="Filter by project"
              options={['All projects', 'Default project', 'Website']}
              initially={single ? 'Website' : 'All projects'}
              mark="api-usage-project-filter"
            />
          ),
          keys: <Select {...select} label="Filter by API key" options={['All API keys', 'importer', 'notebook']} />,
          group: <Select {...select} label="Group by" options={['Group by: None', 'Group by: Model']} />,
          range: (
            <div className={styles.range}>
              <Segmented
                label="Date range"
                options={['7d', '14d', '30d']}
                initially="14d"
                mark={UTC}
                className={styles.segments}
              />
              <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.button}>
                <Icon name="chart" size={14} />
                Nov 9 – Nov 23, 2026
              </button>
            </div>
          ),
        }}
      />
    </div>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699', '26.9M tokens'],
    ['Embeddings', '1,205', '0.4M tokens'],
    ['Images', '112', '112 images'],
    ['Web Searches', '340', '340 calls'],
    ['Audio Transcriptions', '0', '0 seconds'],
  ];
  return (
    <Panel title="API capabilities" wide>
      <DataTable
        columns={['Capability', 'Requests', 'Volume']}
        rows={zero ? rows.map(([name]) => [name, '0', '–']) : rows}
      />
    </Panel>
  );
}
