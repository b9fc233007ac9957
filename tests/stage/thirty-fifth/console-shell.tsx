// The frame of the platform's pages: the organization and the project in the header, a rail of links at the side. The project
// of the header is another control than a page's own selector.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { Trigger } from './radix.tsx';

const GROUPS: [title: string, items: [href: string, label: string, icon: IconName][]][] = [
  [
    'Organization',
    [
      ['/settings/organization/general', 'General', 'gear'],
      ['/settings/organization/api-keys', 'API keys', 'key'],
      ['/settings/organization/admin-keys', 'Admin keys', 'key'],
      ['/settings/organization/billing/overview', 'Billing', 'card'],
      ['/settings/organization/limits', 'Limits', 'shield'],
      ['/usage', 'Usage', 'chart'],
    ],
  ],
  [
    'Project',
    [
      ['/settings/proj_abc123/general', 'General', 'gear'],
      ['/settings/proj_abc123/api-keys', 'API keys', 'key'],
      ['/settings/proj_abc123/people/members', 'Members', 'person'],
      ['/settings/proj_abc123/limits', 'Limits', 'shield'],
    ],
  ],
];

export function ConsoleShell({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  return (
    <div className={styles.console}>
      <header className={styles.header}>
        <div className={styles.crumbs}>
          <Trigger kind="menu" className={styles.crumb}>
            Personal
            <Icon name="chevron" size={14} />
          </Trigger>
          <span className={styles.muted}>/</span>
          <Trigger kind="menu" className={styles.crumb}>
            Default project
            <Icon name="chevron" size={14} />
          </Trigger>
        </div>
        <nav className={styles.top}>
          <a href="/chat">Dashboard</a>
          <a href="/docs">Docs</a>
          <a href="/docs/api-reference">API reference</a>
          <a href="/settings/profile" aria-label="Your profile" className={styles.avatar}>
            A
          </a>
        </nav>
      </header>
      <div className={styles.body}>
        <Rail />
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

function Rail() {
  const { pathname } = useAddress();
  return (
    <nav aria-label="Settings" className={styles.rail}>
      {GROUPS.map(([title, items]) => (
        <div key={title} className={styles.group}>
          <div className={styles.groupTitle}>{title}</div>
          {items.map(([href, label, icon]) => (
            <a
              key={href}
              href={href}
              aria-current={isAt(href, pathname) ? 'page' : undefined}
              className={styles.railItem}
            >
              <Icon name={icon} size={16} />
              <span>{label}</span>
            </a>
          ))}
        </div>
      ))}
    </nav>
  );
}

/** Usage has two addresses, and billing a page for each of its tabs. */
function isAt(href: string, pathname: string): boolean {
  return pathname.endsWith(href) || pathname.startsWith(href.replace(/\/overview$/, ''));
}
