// The frame of the platform's pages in this set: a bar with the organization and the project as breadcrumbs, and the
// settings in groups at the side. The project of the bar is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './fourth.module.css';

const GROUPS: [title: string, items: [href: string, label: string][]][] = [
  [
    'Organization',
    [
      ['/settings/organization/general', 'General'],
      ['/settings/organization/api-keys', 'API keys'],
      ['/settings/organization/billing/overview', 'Billing'],
      ['/settings/organization/limits', 'Limits'],
      ['/settings/organization/usage', 'Usage'],
    ],
  ],
  [
    'Project',
    [
      ['/settings/proj_abc123/general', 'General'],
      ['/settings/proj_abc123/api-keys', 'API keys'],
      ['/settings/proj_abc123/limits', 'Limits'],
    ],
  ],
];

export function Console({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.console}>
      <header className={styles.bar}>
        <ol aria-label="Breadcrumbs" className={styles.crumbs}>
          <li>
            <button type="button" aria-haspopup="listbox" aria-label="Organization: Personal">
              Personal
            </button>
          </li>
          <li>
            <button type="button" aria-haspopup="listbox" aria-label="Project: Default project">
              Default project
              <Icon name="chevron" size={14} />
            </button>
          </li>
        </ol>
        <nav aria-label="Main" className={styles.links}>
          <a href="/chat">Dashboard</a>
          <a href="/docs">Docs</a>
          <a href="/docs/api-reference">API reference</a>
          <a href="/settings/profile" aria-label="Your profile">
            <Icon name="person" />
          </a>
        </nav>
      </header>
      <div className={styles.columns}>
        <nav aria-label="Settings" className={styles.rail}>
          {GROUPS.map(([title, items]) => (
            <div key={title}>
              <h2>{title}</h2>
              <ul>
                {items.map(([href, label]) => (
                  <li key={href}>
                    <a href={href} aria-current={href === pathname ? 'page' : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <main key={generation} className={styles.main}>
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
