// The frame of the platform's pages in this set: a thin bar with the organization and the project, a list of pages at the
// side. The project of the bar is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './platform.module.css';

const GROUPS: [href: string, label: string, icon: IconName][][] = [
  [
    ['/usage', 'Usage', 'chart'],
    ['/api-keys', 'API keys', 'key'],
    ['/logs', 'Logs', 'document'],
  ],
  [
    ['/settings/organization/general', 'Organization', 'gear'],
    ['/settings/organization/billing/overview', 'Billing', 'card'],
    ['/settings/organization/limits', 'Limits', 'shield'],
  ],
  [['/settings/proj_abc123/limits', 'Project limits', 'stack']],
];

export function Console({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.console}>
      <header className={styles.top}>
        <button type="button" aria-haspopup="menu">
          Northwind
        </button>
        <span aria-hidden="true">›</span>
        <button type="button" aria-haspopup="menu" aria-label="Project: Default project">
          Default project
          <Icon name="chevron" size={14} />
        </button>
        <span className={styles.words} />
        <a href="/docs">Docs</a>
        <a href="/settings/profile" aria-label="Your profile">
          <Icon name="person" />
        </a>
      </header>
      <div className={styles.below}>
        <nav aria-label="Pages" className={styles.side}>
          {GROUPS.map((pages) => (
            <ul key={pages[0]?.[0]}>
              {pages.map(([href, label, icon]) => (
                <li key={href}>
                  <a href={href} aria-current={href === pathname ? 'page' : undefined}>
                    <Icon name={icon} size={16} />
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          ))}
        </nav>
        <main key={generation} className={styles.main}>
          <div className={styles.column}>
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </div>
  );
}
