// Two ways to choose dates. The library's own range: six spin buttons and a button for the calendar, which together read as today's
// text does. And one button with the dates.

import { Fragment } from 'react';
import { Icon } from '../ui/icon.tsx';
import { as, Button, type Marked, rac } from './headless.tsx';
import styles from './ninth.module.css';

const ENDS = [
  ['Start date', [11, 9, 26]],
  ['End date', [11, 23, 26]],
] as const;
const UNITS = ['month', 'day', 'year'];

export function DateRange({ label, mark }: Marked & { label: string }) {
  return (
    <div {...rac} {...as('group', { 'aria-label': label })} data-control={mark} className={styles.range}>
      {ENDS.map(([end, numbers], index) => (
        <Fragment key={end}>
          {index > 0 && <span aria-hidden="true">–</span>}
          <div {...rac} {...as('presentation')}>
            {numbers.map((number, unit) => (
              <Fragment key={UNITS[unit]}>
                {unit > 0 && <span aria-hidden="true">/</span>}
                <span
                  {...rac}
                  {...as('spinbutton', {
                    tabIndex: 0,
                    'aria-label': `${UNITS[unit]}, ${end}`,
                    'aria-valuenow': number,
                    'aria-valuetext': String(number),
                  })}
                  data-type={UNITS[unit]}
                >
                  {String(number).padStart(2, '0')}
                </span>
              </Fragment>
            ))}
          </div>
        </Fragment>
      ))}
      <Button popup="dialog" label="Calendar">
        <Icon name="chevron" size={14} />
      </Button>
    </div>
  );
}

export function DatesButton({ mark }: Marked) {
  return (
    <Button popup="dialog" mark={mark} className={styles.button}>
      11/09/26-11/23/26 <Icon name="chevron" size={14} />
    </Button>
  );
}
