// The frame of the platform's pages as it might become: no top bar, the organization and the project above a list of
// pages at the side. The project chosen here is another than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './third.module.css';

const PAGES: [title: string, items: [href: string, label: string, icon: IconName][]][] = [
  [
    'Build',
    [
      ['/chat', 'Playground', 'chat'],
      ['/logs', 'Logs', 'document'],
      ['/api-keys', 'API keys', 'key'],
    ],
  ],
  [
    'Manage',
    [
      ['/usage', 'Usage', 'chart'],
      ['/settings/organization/billing/overview', 'Billing', 'card'],
      ['/settings/organization/limits', 'Limits', 'bolt'],
      ['/settings/organization/general', 'Organization', 'gear'],
    ],
  ],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.frame}>
      <aside className={styles.side}>
        <button type="button" aria-haspopup="menu" className={styles.scope}>
          <span className={styles.initial}>P</span>
          <span>
            <b>Personal</b>
            <small>Default project</small>
          </span>
          <Icon name="chevron" size={14} />
        </button>
        <nav aria-label="Platform">
          {PAGES.map(([title, items]) => (
            <details key={title} open className={styles.group}>
              <summary>{title}</summary>
              <ul>
                {items.map(([href, label, icon]) => (
                  <li key={href}>
                    <a href={href} aria-current={href === pathname ? 'page' : undefined} className={styles.sideLink}>
                      <Icon name={icon} size={16} />
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </nav>
        <a href="/docs/overview" className={styles.sideLink}>
          <Icon name="document" size={16} />
          Docs
        </a>
      </aside>
      <main key={generation} className={styles.main}>
        {children}
        <ExtraNodes />
      </main>
    </div>
  );
}
