// The platform's frame: organization and project in the top bar (another control than a page's own filter), a rail of settings.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './platform.module.css';

const GROUPS: [title: string, items: [href: string, label: string, icon: IconName][]][] = [
  [
    'Dashboard',
    [
      ['/usage', 'Usage', 'chart'],
      ['/api-keys', 'API keys', 'key'],
      ['/logs', 'Logs', 'document'],
    ],
  ],
  [
    'Organization',
    [
      ['/settings/organization/general', 'General', 'gear'],
      ['/settings/organization/people', 'People', 'person'],
      ['/settings/organization/billing/overview', 'Billing', 'card'],
      ['/settings/organization/limits', 'Limits', 'shield'],
    ],
  ],
  [
    'Project',
    [
      ['/settings/proj_abc123/general', 'General', 'gear'],
      ['/settings/proj_abc123/limits', 'Limits', 'shield'],
    ],
  ],
];

export function ConsoleShell({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.shell}>
      <header className={styles.top}>
        <div className={styles.crumbs}>
          <button type="button" aria-haspopup="menu" className={styles.crumb}>
            <span className={styles.avatar}>P</span>
            Personal
          </button>
          <span className={styles.muted}>/</span>
          <button type="button" aria-haspopup="menu" className={styles.crumb}>
            Default project
            <Icon name="chevron" size={14} />
          </button>
        </div>
        <nav aria-label="Main" className={styles.links}>
          <a href="/chat">Dashboard</a>
          <a href="/docs">Docs</a>
          <a href="/docs/api-reference">API reference</a>
        </nav>
        <a href="/settings/profile" aria-label="Your profile">
          <Icon name="person" />
        </a>
      </header>
      <div className={styles.body}>
        <nav aria-label="Settings" className={styles.rail}>
          {GROUPS.map(([title, items]) => (
            <div key={title} className={styles.railGroup}>
              <div className={styles.railTitle}>{title}</div>
              {items.map(([href, label, icon]) => (
                <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined}>
                  <Icon name={icon} size={16} />
                  {label}
                </a>
              ))}
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
