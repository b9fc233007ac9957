// What the ChatGPT pages of this set are made of, as a console's component library writes it: page header with
// breadcrumbs and actions, panels, pairs of key and value, status badges, help buttons.

import { type ReactNode, useId, useState } from 'react';

interface PageHeaderProps {
  /** Address and name of each page above this one. */
  above: [href: string, name: string][];
  title: string;
  about?: string;
  mark: string | undefined;
  trail: string;
  actions?: ReactNode;
}

export function PageHeader({ above, title, about, mark, trail, actions }: PageHeaderProps) {
  return (
    <div className="cn-page-header">
      <nav aria-label={trail}>
        <ol className="cn-trail">
          {above.map(([href, name]) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
          <li>
            <span aria-current="page">{title}</span>
          </li>
        </ol>
      </nav>
      <div className="cn-between">
        <h1 data-control={mark} className="cn-h1">
          {title}
        </h1>
        {actions && <div className="cn-actions">{actions}</div>}
      </div>
      {about && <p className="cn-quiet">{about}</p>}
    </div>
  );
}

interface PanelProps {
  title: string;
  /** How many rows there are, beside the title. */
  count?: number;
  about?: ReactNode;
  help?: string;
  actions?: ReactNode;
  mark?: string | undefined;
  children: ReactNode;
}

export function Panel({ title, count, about, help, actions, mark, children }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="cn-panel">
      <header className="cn-panel-header">
        <div>
          <h2 id={id} data-control={mark} className="cn-h2">
            {title}
            {count !== undefined && <span className="cn-count"> ({count})</span>}
          </h2>
          {help && <Help about={title} text={help} mark={mark} />}
          {about && (
            <p data-control={mark} className="cn-quiet">
              {about}
            </p>
          )}
        </div>
        {actions && <div className="cn-actions">{actions}</div>}
      </header>
      <div className="cn-panel-content">{children}</div>
    </section>
  );
}

/** A small button that opens an explanation below itself. */
export function Help({ about, text, mark }: { about: string; text: string; mark?: string | undefined }) {
  const [open, setOpen] = useState(false);
  return (
    <span className="cn-help">
      <button
        type="button"
        aria-label={about}
        aria-expanded={open}
        data-control={mark}
        className="cn-help-button"
        onClick={() => setOpen(!open)}
      >
        ?
      </button>
      {open && (
        <span role="status" className="cn-help-text">
          {text}
        </span>
      )}
    </span>
  );
}

export function KeyValues({ children }: { children: ReactNode }) {
  return <dl className="cn-pairs">{children}</dl>;
}

interface PairProps {
  name: string;
  help?: string | undefined;
  mark?: string | undefined;
  children: ReactNode;
}

export function Pair({ name, help, mark, children }: PairProps) {
  return (
    <div className="cn-pair">
      <dt data-control={mark}>
        {name}
        {help && <Help about={name} text={help} />}
      </dt>
      <dd data-control={mark}>{children}</dd>
    </div>
  );
}

export type Kind = 'good' | 'bad' | 'idle';

export function Status({ kind, children }: { kind: Kind; children: ReactNode }) {
  return (
    <span className={`cn-status cn-status-${kind}`}>
      <span aria-hidden="true" className="cn-dot" />
      {children}
    </span>
  );
}

export function Button({ children, primary = false }: { children: ReactNode; primary?: boolean }) {
  return (
    <button type="button" className={primary ? 'cn-button cn-button-primary' : 'cn-button'}>
      {children}
    </button>
  );
}

/** A head of columns; the last one may have no name, above actions. */
export function Head({ columns }: { columns: string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) =>
          column ? (
            <th key={column} scope="col">
              {column}
            </th>
          ) : (
            <td key="actions" />
          ),
        )}
      </tr>
    </thead>
  );
}
