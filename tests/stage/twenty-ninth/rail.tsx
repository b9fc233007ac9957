// The frame of the platform's pages in this set: a side bar that stays, the project on top of it, a key for every page, and
// a status bar at the foot. The project of the side bar is another control than a page's own filter.

import { Fragment, type ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

type Item = [href: string, label: string, key: string];

const GROUPS: [title: string, items: Item[]][] = [
  [
    'Dashboard',
    [
      ['/usage', 'Usage', 'G U'],
      ['/api-keys', 'API keys', 'G K'],
      ['/logs', 'Logs', 'G L'],
    ],
  ],
  [
    'Organization',
    [
      ['/settings/organization/general', 'General', 'O G'],
      ['/settings/organization/billing/overview', 'Billing', 'O B'],
      ['/settings/organization/limits', 'Limits', 'O L'],
    ],
  ],
  [
    'Project',
    [
      ['/settings/proj_abc123/general', 'General', 'P G'],
      ['/settings/proj_abc123/limits', 'Limits', 'P L'],
    ],
  ],
];

export function Rail({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.console}>
      <aside className={styles.rail}>
        <button type="button" aria-haspopup="listbox" aria-label="Switch project" className={styles.switcher}>
          <span>Personal</span>
          <code>Default project</code>
        </button>
        <nav aria-label="Platform">
          {GROUPS.map(([title, items]) => (
            <Fragment key={title}>
              <div className={styles.group}>{title}</div>
              {items.map(([href, label, key]) => (
                <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined} className={styles.item}>
                  <span>{label}</span>
                  <kbd>{key}</kbd>
                </a>
              ))}
            </Fragment>
          ))}
        </nav>
        <a href="/settings/profile" className={styles.profile}>
          <Icon name="person" size={16} />
          Avery
        </a>
      </aside>
      <div className={styles.work}>
        <main key={generation} className={styles.main}>
          {children}
          <ExtraNodes />
        </main>
        <footer className={styles.foot}>
          <span>
            <kbd>⌘K</kbd> Commands
          </span>
          <span>
            <kbd>?</kbd> Shortcuts
          </span>
          <a href="/docs">Docs</a>
          <span className={styles.push}>API operational</span>
        </footer>
      </div>
    </div>
  );
}
