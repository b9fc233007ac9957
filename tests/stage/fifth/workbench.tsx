// The frame of the platform's pages in this set: the project on top of the side bar, the pages below it in groups that fold,
// a thin bar with a search. The project of the side bar is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './fifth.module.css';

const GROUPS: [title: string, items: [href: string, label: string][]][] = [
  [
    'Manage',
    [
      ['/usage', 'Usage'],
      ['/settings/proj_abc123/api-keys', 'API keys'],
      ['/logs', 'Logs'],
    ],
  ],
  [
    'Organization settings',
    [
      ['/settings/organization/general', 'General'],
      ['/settings/organization/billing/overview', 'Billing'],
      ['/settings/organization/limits', 'Limits'],
    ],
  ],
  [
    'Project settings',
    [
      ['/settings/proj_abc123/general', 'General'],
      ['/settings/proj_abc123/limits', 'Limits'],
    ],
  ],
];

export function Workbench({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.bench}>
      <div className={styles.side}>
        <button type="button" aria-haspopup="listbox" aria-label="Switch project" className={styles.project}>
          <span className={styles.quiet}>Personal</span>
          <span>Default project</span>
        </button>
        <nav aria-label="Platform">
          {GROUPS.map(([title, items]) => (
            <details key={title} open>
              <summary>{title}</summary>
              <ul>
                {items.map(([href, label]) => (
                  <li key={href}>
                    <a href={href} aria-current={href === pathname ? 'page' : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </nav>
      </div>
      <div className={styles.rest}>
        <header className={styles.bar}>
          <button type="button" className={styles.search}>
            <Icon name="search" size={14} />
            Search <kbd>⌘K</kbd>
          </button>
          <a href="/docs">Docs</a>
          <a href="/docs/api-reference">API reference</a>
          <a href="/settings/profile" aria-label="Profile">
            <Icon name="person" />
          </a>
        </header>
        <main key={generation} className={styles.main}>
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
