// The frame of the platform's pages in this set: menus for organization and project at the top of the rail, no top bar any more.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Button } from './base.tsx';
import styles from './eleventh.module.css';

const GROUPS: [title: string, items: [href: string, label: string, icon: IconName][]][] = [
  [
    'Build',
    [
      ['/chat', 'Chat', 'chat'],
      ['/logs', 'Logs', 'document'],
      ['/api-keys', 'API keys', 'key'],
    ],
  ],
  [
    'Organization',
    [
      ['/usage', 'Usage', 'chart'],
      ['/settings/organization/billing/overview', 'Billing', 'card'],
      ['/settings/organization/limits', 'Limits', 'bolt'],
      ['/settings/organization/general', 'Settings', 'gear'],
    ],
  ],
  [
    'Project',
    [
      ['/settings/proj_abc123/limits', 'Limits', 'bolt'],
      ['/settings/proj_abc123/general', 'Settings', 'gear'],
    ],
  ],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.frame}>
      <nav aria-label="Platform" className={styles.rail}>
        <Button popup="menu" label="Organization: Quillworks" className={styles.scope}>
          Quillworks
          <Icon name="chevron" size={14} />
        </Button>
        <Button popup="menu" label="Project: Default project" className={styles.scope}>
          Default project
          <Icon name="chevron" size={14} />
        </Button>
        {GROUPS.map(([title, items]) => (
          <div key={title} className={styles.group}>
            <div className={styles.heading}>{title}</div>
            {items.map(([href, label, icon]) => (
              <a
                key={href}
                href={href}
                aria-current={isCurrent(href, pathname) ? 'page' : undefined}
                className={styles.link}
              >
                <Icon name={icon} size={16} />
                {label}
              </a>
            ))}
          </div>
        ))}
        <a href="/settings/profile" className={styles.link}>
          <Icon name="person" size={16} />
          Your profile
        </a>
      </nav>
      <main key={generation} className={styles.main}>
        {children || <div role="status">Loading…</div>}
        <ExtraNodes />
      </main>
    </div>
  );
}

function isCurrent(href: string, pathname: string): boolean {
  if (href.includes('/billing/')) return pathname.includes('/organization/billing');
  return pathname === href || (href === '/usage' && pathname.endsWith('/organization/usage'));
}
