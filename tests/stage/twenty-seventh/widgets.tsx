// What this set's platform pages are made of: a menu, a meter, a table whose head stays, the bar with the heading.

import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { Menu } from './menu.tsx';
import styles from './platform.module.css';
import { Progress } from './progress.tsx';

interface BarProps {
  title: string;
  mark?: string;
  children?: ReactNode;
}

export function Bar({ title, mark, children }: BarProps) {
  return (
    <div className={styles.bar}>
      <h1 data-control={mark}>{title}</h1>
      {children}
    </div>
  );
}

interface MeterProps {
  value: number;
  label: string;
  mark?: string;
}

export function Meter({ value, label, mark }: MeterProps) {
  return <Progress value={value} label={label} mark={mark} className={styles.meter} fillClass={styles.fill} />;
}

interface PickProps {
  items: readonly string[];
  label?: string;
  mark?: string;
  children: ReactNode;
}

export function Pick({ items, label, mark, children }: PickProps) {
  return (
    <Menu
      items={items}
      {...(label && { label })}
      mark={mark}
      className={styles.button}
      contentClass={styles.menu}
      itemClass={styles.menuItem}
    >
      {children}
      <Icon name="chevron" size={12} />
    </Menu>
  );
}

export function Dots({ label, items }: { label: string; items: readonly string[] }) {
  return (
    <Menu label={label} items={items} className={styles.dots} contentClass={styles.menu} itemClass={styles.menuItem}>
      <span aria-hidden="true">⋯</span>
    </Menu>
  );
}

interface GridProps {
  label: string;
  columns: readonly string[];
  children: ReactNode;
}

export function Grid({ label, columns, children }: GridProps) {
  return (
    <div data-radix-scroll-area-viewport="" className={styles.scroll}>
      <table aria-label={label} className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
