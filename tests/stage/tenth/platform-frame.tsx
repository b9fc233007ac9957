// The frame of the platform's pages in this set: everything at the side, with one button for organization and project above the
// pages, and the person below them. That button is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './tenth.module.css';

const GROUPS: [title: string, items: [href: string, label: string, icon: IconName][]][] = [
  [
    'Build',
    [
      ['/chat', 'Playground', 'chat'],
      ['/logs', 'Logs', 'document'],
    ],
  ],
  [
    'Manage',
    [
      ['/usage', 'Usage', 'chart'],
      ['/api-keys', 'API keys', 'key'],
      ['/settings/proj_abc123/limits', 'Project limits', 'bolt'],
    ],
  ],
  [
    'Organization',
    [
      ['/settings/organization/general', 'General', 'gear'],
      ['/settings/organization/billing/overview', 'Billing', 'card'],
      ['/settings/organization/limits', 'Limits', 'shield'],
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
            <b>Default project</b>
            <small>Personal</small>
          </span>
          <Icon name="chevron" size={14} />
        </button>
        <nav aria-label="Platform">
          {GROUPS.map(([title, items]) => (
            <div key={title} className={styles.group}>
              <p className={styles.caption}>{title}</p>
              {items.map(([href, label, icon]) => (
                <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined}>
                  <Icon name={icon} size={16} />
                  {label}
                </a>
              ))}
            </div>
          ))}
        </nav>
        <div className={styles.foot}>
          <a href="/docs">Docs</a>
          <a href="/settings/profile">Your profile</a>
        </div>
      </aside>
      <main key={generation} className={styles.main}>
        {children}
        <ExtraNodes />
      </main>
    </div>
  );
}
