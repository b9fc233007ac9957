// The page's own filters: each a label over a button, some with a helper text below it.

import { useId } from 'react';
import { useFlag } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InfoButton } from './console-kit.tsx';
import styles from './platform.module.css';

export function FilterGrid() {
  const single = useFlag('single-project');
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.hiddenText}>Filters</legend>
      <Filter label="Date range" value="11/09/26–11/23/26" helper="Days start at 00:00 UTC" mark="api-usage-utc" />
      <Filter
        label="Project"
        value={single ? 'Default project' : 'All projects'}
        info="Only changes the numbers on this page."
        mark="api-usage-project-filter"
      />
      <Filter label="API key" value="All API keys" />
      <Filter label="Group by" value="Model" />
      <Filter label="Interval" value="1d" />
    </fieldset>
  );
}

interface FilterProps {
  label: string;
  value: string;
  helper?: string;
  info?: string;
  mark?: string;
}

function Filter({ label, value, helper, info, mark }: FilterProps) {
  const id = useId();
  return (
    <div className={styles.filter}>
      <div className={styles.filterLabel}>
        <span id={`${id}-label`} data-control={mark}>
          {label}
        </span>
        {info && <InfoButton name={`the ${label.toLowerCase()} filter`} text={info} mark={mark} />}
      </div>
      <button
        type="button"
        id={id}
        aria-haspopup="listbox"
        aria-expanded="false"
        aria-labelledby={`${id}-label ${id}`}
        aria-describedby={helper ? `${id}-helper` : undefined}
        data-control={mark}
        className={styles.select}
      >
        {value}
        <Icon name="chevron" size={14} />
      </button>
      {helper && (
        <small id={`${id}-helper`} data-control={mark} className={styles.helper}>
          {helper}
        </small>
      )}
    </div>
  );
}
