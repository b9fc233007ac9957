// The filters of the usage page as chips that scroll sideways; what a phone has a picker for is a native select.

import { useFlag } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './api.module.css';

export function UsageFilters() {
  const single = useFlag('single-project');
  return (
    <div className={styles.chips}>
      <InOrder
        parts={{
          range: (
            <button type="button" aria-haspopup="dialog" data-control="api-usage-utc" className={styles.chip}>
              Nov 9 – Nov 23
              <Icon name="chevron" size={14} />
            </button>
          ),
          project: (
            <label data-control="api-usage-project-filter" className={styles.chip}>
              <span className={styles.hidden}>Project</span>
              <select defaultValue={single ? 'default' : 'all'}>
                <option value="all">All projects</option>
                <option value="default">Default project</option>
                <option value="research">Research</option>
              </select>
            </label>
          ),
          keys: (
            <label className={styles.chip}>
              <span className={styles.hidden}>API key</span>
              <select defaultValue="all">
                <option value="all">All API keys</option>
                <option value="importer">importer</option>
              </select>
            </label>
          ),
          group: (
            <button type="button" aria-haspopup="menu" className={styles.chip}>
              Group: Model
            </button>
          ),
          export: (
            <button type="button" className={styles.chip}>
              Export
            </button>
          ),
        }}
      />
    </div>
  );
}
