// The component library of this set's platform pages: a page header, a section on a grid, a definition with helper text and an
// info button, a badge, a skeleton.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

interface PageHeaderProps {
  title: string;
  about: string;
  mark?: string;
  action?: ReactNode;
}

export function PageHeader({ title, about, mark, action }: PageHeaderProps) {
  return (
    <header className={styles.pageHeader}>
      <h1 data-control={mark}>{title}</h1>
      <p>{about}</p>
      {action && <div className={styles.pageAction}>{action}</div>}
    </header>
  );
}

interface InfoButtonProps {
  name: string;
  text: string;
  mark?: string | undefined;
}

/** Its tooltip is in the document from the start, and shown while the button has the focus or the pointer. */
export function InfoButton({ name, text, mark }: InfoButtonProps) {
  const id = useId();
  return (
    <span className={styles.infoWrap}>
      <button
        type="button"
        aria-label={`About ${name}`}
        aria-describedby={id}
        data-control={mark}
        className={styles.infoButton}
      >
        <Icon name="info" size={14} />
      </button>
      <span role="tooltip" id={id} className={styles.tooltip}>
        {text}
      </span>
    </span>
  );
}

interface PanelProps {
  title: string;
  about?: string;
  badge?: string | undefined;
  mark?: string | undefined;
  info?: string;
  action?: ReactNode;
  children: ReactNode;
}

export function Panel({ title, about, badge, mark, info, action, children }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <div className={styles.panelHeader}>
        <h2 id={id} data-control={mark}>
          {title}
        </h2>
        {info && <InfoButton name={title} text={info} mark={mark} />}
        {badge && <span className={styles.badge}>{badge}</span>}
        {action && <div className={styles.panelAction}>{action}</div>}
        {about && (
          <p data-control={mark} className={styles.helper}>
            {about}
          </p>
        )}
      </div>
      {children}
    </section>
  );
}

export function Bones({ label, widths }: { label: string; widths: number[] }) {
  return (
    <div role="status" aria-label={label} className={styles.bones}>
      {widths.map((width) => (
        <span key={width} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}

interface TableProps {
  label: string;
  columns: string[];
  rows: string[][];
}

export function Table({ label, columns, rows }: TableProps) {
  return (
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
      <tbody>
        {rows.map(([first = '', ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
