// The platform's usage page in this set: filters in one line, figures across, the chart of the chosen figure, two tables. Neighbours:
// the month's budget of the whole organization, which stays when the chosen project spent nothing (`zero`), and the table of models.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './fifteenth.module.css';
import { Bar, Button, Facts, Picker, Segments, Table, Tile } from './platform-kit.tsx';
import { SpendChart, SpendFigure } from './spend-tile.tsx';

export function UsageBoard() {
  return (
    <>
      <div className={styles.titleRow}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <Button>Export</Button>
      </div>
      <Filters />
      <div className={styles.grid}>
        <SpendFigure />
        <Month />
        <Totals />
        <SpendChart />
        <InOrder parts={{ capabilities: <Capabilities />, models: <Models /> }} />
      </div>
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <div className={styles.filters}>
      <InOrder
        parts={{
          range: (
            <button type="button" aria-haspopup="dialog" data-control="api-usage-utc" className={styles.picker}>
              <Icon name="document" size={15} />
              Mar 30 – Apr 12, 2027
            </button>
          ),
          project: (
            <Picker label="Project" value={single ? 'Website' : 'All projects'} mark="api-usage-project-filter" />
          ),
          keys: <Picker label="API key" value="All API keys" />,
          group: <Picker label="Group by" value="Model" />,
        }}
      />
      <Segments label="Interval" names={['1m', '1h', '1d']} current="1d" />
    </div>
  );
}

function Month() {
  return (
    <Tile size="third" title="April budget" about="Whole organization. Resets in 18 days">
      <div className={styles.figure}>
        $31.08 <small>/ $120</small>
      </div>
      <Bar percent={26} />
    </Tile>
  );
}

function Totals() {
  const zero = useFlag('zero');
  const requests = useLive('8,904', '8,911');
  return (
    <Tile size="third" title="Traffic">
      <Facts
        facts={[
          ['Total tokens', zero ? '0' : '27,271,357'],
          ['Total requests', zero ? '0' : requests],
        ]}
      />
    </Tile>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  return (
    <Tile title="API capabilities">
      {zero ? (
        <p>No requests in this range</p>
      ) : (
        <Table
          columns={['Capability', 'Requests']}
          rows={[
            ['Responses and Chat Completions', '7,699'],
            ['Embeddings', '1,205'],
            ['Web Searches', '340'],
            ['Images', '112'],
          ]}
        />
      )}
    </Tile>
  );
}

function Models() {
  const zero = useFlag('zero');
  return (
    <Tile title="Top models">
      {zero ? (
        <p>No requests in this range</p>
      ) : (
        <Table
          columns={['Model', 'Tokens', 'Cost']}
          rows={[
            ['gpt-6', '19,204,118', '$17.20'],
            ['gpt-6-mini', '7,697,996', '$3.94'],
            ['text-embedding-4', '369,243', '$0.56'],
          ]}
        />
      )}
    </Tile>
  );
}
