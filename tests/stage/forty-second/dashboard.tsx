// The platform's usage: filters, the spend with its chart, the month beside it, totals, capabilities. Decoys: the month's
// budget and its reset, the top bar's project, the list of capabilities.

import { useId } from 'react';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { Money } from './money.tsx';
import styles from './platform.module.css';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const CAPABILITIES: [name: string, number: string, unit: string][] = [
  ['Responses and Chat Completions', '7,699', ' requests'],
  ['Web Searches', '340', ' requests'],
  ['Audio Transcriptions', '21', ' requests'],
  ['File Searches', '18', ' requests'],
  ['Code Interpreter Sessions', '6', ' sessions'],
  ['Embeddings', '1,205', ' requests'],
  ['Moderation', '0', ' requests'],
  ['Images', '112', ' images'],
  ['Vector Stores', '2', ' GB'],
];

export function Dashboard() {
  const zero = useFlag('zero');
  return (
    <>
      <h1 data-control="api-usage-not-chatgpt" className={styles.h1}>
        Usage
      </h1>
      <Toolbar />
      <div className={styles.columns}>
        <div className={styles.wide}>
          <Spend />
          <div className={styles.caps}>
            {CAPABILITIES.map(([name, number, unit]) => (
              <div key={name} className={styles.card}>
                <div>{name}</div>
                <div className={styles.muted}>
                  <span>{zero ? '0' : number}</span>
                  <span>{unit}</span>
                </div>
              </div>
            ))}
          </div>
        </div>
        <div className={styles.narrow}>
          <Month />
          <Total name="Total tokens" number={zero ? '0' : '27,271,357'} />
          <Total name="Total requests" number={zero ? '0' : '8,904'} />
        </div>
      </div>
    </>
  );
}

function Toolbar() {
  const single = useFlag('single-project');
  const id = useId();
  return (
    <div className={styles.tools}>
      <button
        type="button"
        role="combobox"
        aria-expanded="false"
        aria-controls={`${id}-projects`}
        data-control="api-usage-project-filter"
        className={styles.button}
      >
        <span>{single ? 'Website' : 'All projects'}</span>
        <Icon name={single ? 'close' : 'chevron'} size={14} />
      </button>
      <button
        type="button"
        role="combobox"
        aria-expanded="false"
        aria-controls={`${id}-keys`}
        className={styles.button}
      >
        <span>All API keys</span>
        <Icon name="chevron" size={14} />
      </button>
      <button type="button" data-control={UTC} className={styles.button}>
        <span>11/09/26</span>
        <span>-</span>
        <span>11/23/26</span>
      </button>
      <button type="button" className={styles.button}>
        Group by
      </button>
      <button type="button" className={styles.button}>
        1d
      </button>
      <button type="button" className={styles.button}>
        Export
      </button>
    </div>
  );
}

function Spend() {
  const zero = useFlag('zero');
  const older = useAddress().pathname.startsWith('/settings');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <div className={styles.card}>
      <div {...mark} className={styles.muted}>
        {older ? 'Total spend' : 'Total Spend'}
      </div>
      <div {...mark} className={styles.big}>
        <Money amount={spend} />
      </div>
      <BarChart className={styles.chart} label="Spend" values={zero ? FLAT : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </div>
  );
}

function Month() {
  const older = useAddress().pathname.startsWith('/settings');
  return (
    <div className={styles.card}>
      <div className={styles.muted}>{older ? 'November budget' : 'November spend'}</div>
      <div>
        <span className={styles.big}>
          <Money amount="$31.08" />
        </span>
        {older && (
          <span className={styles.muted}>
            {' / '}
            <Money amount="$120" />
          </span>
        )}
      </div>
      {older && (
        <>
          <div className={styles.track}>
            <div className={styles.fill} style={{ width: '26%' }} />
          </div>
          <div className={styles.small}>
            Resets in <span>8</span> <span>days</span>
          </div>
        </>
      )}
    </div>
  );
}

function Total({ name, number }: { name: string; number: string }) {
  return (
    <div className={styles.card}>
      <div className={styles.muted}>{name}</div>
      <div className={styles.big}>{number}</div>
      <BarChart className={styles.spark} label={name} values={number === '0' ? FLAT : DAYS} />
    </div>
  );
}
