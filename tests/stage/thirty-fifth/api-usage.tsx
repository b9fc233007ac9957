// The platform's usage page: the filters above, spend and capabilities at the left, the month and the totals at the right.
// Decoys: the month's budget, tokens and requests, the project of the header.

import { useFlag } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Capabilities } from './capabilities.tsx';
import { Button, PageHeader } from './console-kit.tsx';
import { MonthCard } from './month-card.tsx';
import styles from './platform.module.css';
import { SelectTrigger, Trigger } from './radix.tsx';
import { SpendCard } from './spend-card.tsx';
import { TotalCard } from './total-card.tsx';

export function ApiUsage() {
  const zero = useFlag('zero');
  return (
    <>
      <PageHeader title="Usage" mark="api-usage-not-chatgpt">
        <Button>Export</Button>
      </PageHeader>
      <Toolbar />
      <div className={styles.usageGrid}>
        <div className={styles.stack}>
          <SpendCard />
          <Capabilities />
        </div>
        <div className={styles.stack}>
          <MonthCard />
          <TotalCard label="Total tokens" value={zero ? '0' : '27,271,357'} />
          <TotalCard label="Total requests" value={zero ? '0' : '8,904'} />
        </div>
      </div>
    </>
  );
}

function Toolbar() {
  const single = useFlag('single-project');
  return (
    <div className={styles.toolbar}>
      <SelectTrigger label="Project" mark="api-usage-project-filter" className={styles.select}>
        <span>{single ? 'Website' : 'All projects'}</span>
        <Icon name="chevron" size={14} />
      </SelectTrigger>
      <SelectTrigger label="API key" className={styles.select}>
        <span>All API keys</span>
        <Icon name="chevron" size={14} />
      </SelectTrigger>
      <Trigger kind="dialog" mark="api-usage-utc" className={styles.select}>
        <span>11/09/26-11/23/26</span>
      </Trigger>
      <div className={styles.spacer} />
      <Trigger kind="menu" className={styles.select}>
        <span>Group by</span>
        <Icon name="chevron" size={14} />
      </Trigger>
      <Trigger kind="menu" className={styles.select}>
        <span>1d</span>
        <Icon name="chevron" size={14} />
      </Trigger>
    </div>
  );
}
