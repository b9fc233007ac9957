// /usage in the newer "analytics" style, for the organization: facets in a column of their own, the figures are buttons
// that choose what the chart shows, the dates stand above the chart.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './fresh.module.css';

export function ApiUsageFacets() {
  return (
    <>
      <nav aria-label="Breadcrumb" className={styles.crumbs}>
        <a href="/usage">Analytics</a>
        <span aria-hidden="true">›</span>
        <span>Organization</span>
      </nav>
      <h1 data-control="api-usage-not-chatgpt">Usage & cost</h1>
      <div className={styles.split}>
        <Facets />
        <div className={styles.stack}>
          <Range />
          <Metrics />
          <Line />
        </div>
      </div>
    </>
  );
}

function Facets() {
  const facets = [
    ['Projects', 'All 3 projects', 'api-usage-project-filter'],
    ['Members', 'Everyone', undefined],
    ['Keys', 'All API keys', undefined],
    ['Models', 'All models', undefined],
  ] as const;
  return (
    <section aria-label="Filter by" className={styles.facets}>
      {facets.map(([name, value, mark]) => (
        <div key={name} data-control={mark}>
          <div className={styles.quiet}>{name}</div>
          <button type="button" aria-haspopup="listbox" aria-label={`${name}: ${value}`} className={styles.select}>
            {value}
            <Icon name="chevron" size={14} />
          </button>
        </div>
      ))}
    </section>
  );
}

function Range() {
  return (
    <div className={styles.row}>
      <button type="button" data-control="api-usage-utc" className={styles.button}>
        <Icon name="chart" size={14} />
        <span>Last 14 days</span>
        <span className={styles.quiet}>11/09/26 – 11/23/26</span>
      </button>
      <button type="button" className={styles.button}>
        Daily
      </button>
      <button type="button" className={styles.button}>
        Export
      </button>
    </div>
  );
}

/** Three buttons, one of them pressed. */
function Metrics() {
  const zero = useFlag('zero');
  const [chosen, choose] = useState('Cost');
  const spend = { [zero ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  const metrics = [
    ['Cost', zero ? '$0.00' : '$25.32', spend],
    ['Input tokens', zero ? '0' : '24.1M', {}],
    ['Output tokens', zero ? '0' : '3.2M', {}],
  ] as const;
  return (
    <div className={styles.metrics}>
      {metrics.map(([name, value, mark]) => (
        <button key={name} type="button" aria-pressed={name === chosen} onClick={() => choose(name)}>
          <span {...mark} className={styles.quiet}>
            {name}
          </span>
          <span {...mark} className={styles.number}>
            {value}
          </span>
        </button>
      ))}
    </div>
  );
}

function Line() {
  const zero = useFlag('zero');
  const points = zero ? '0,110 600,110' : '0,80 100,62 200,92 300,40 400,55 500,18 600,60';
  return (
    <div className={styles.panel}>
      <svg
        data-control="api-usage-utc"
        role="img"
        aria-label="Cost, by day"
        viewBox="0 0 600 120"
        preserveAspectRatio="none"
        className={styles.chart}
      >
        <polyline points={points} className={styles.line} />
      </svg>
      <div data-control="api-usage-utc" className={styles.ticks}>
        <span>Nov 9</span>
        <span>Nov 16</span>
        <span>Nov 23</span>
      </div>
    </div>
  );
}
