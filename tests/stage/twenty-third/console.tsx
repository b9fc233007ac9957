// The frame of the platform's pages in this set: the organization above the sections at the left, a crumb over the page. The
// project named at the left is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const GROUPS: [title: string, items: [href: string, label: string][]][] = [
  [
    'Organization',
    [
      ['/settings/organization/general', 'General'],
      ['/settings/organization/people', 'People'],
      ['/usage', 'Usage'],
      ['/settings/organization/billing/overview', 'Billing'],
      ['/settings/organization/limits', 'Limits'],
      ['/api-keys', 'API keys'],
    ],
  ],
  [
    'Default project',
    [
      ['/settings/proj_abc123/general', 'General'],
      ['/settings/proj_abc123/people/members', 'Members'],
      ['/settings/proj_abc123/limits', 'Limits'],
    ],
  ],
];

export function Console({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  const project = pathname.includes('/proj_');
  return (
    <div className={styles.console}>
      <aside className={styles.side}>
        <button type="button" aria-haspopup="menu" className={styles.organization}>
          <span className={styles.mark}>A</span>
          Acme Robotics
          <Icon name="chevron" size={14} />
        </button>
        <nav aria-label="Settings">
          {GROUPS.map(([title, items]) => (
            <div key={title} className={styles.group}>
              <h4>{title}</h4>
              {items.map(([href, label]) => (
                <a key={href} href={href} aria-current={isAt(href, pathname) ? 'page' : undefined}>
                  {label}
                </a>
              ))}
            </div>
          ))}
        </nav>
        <div className={styles.foot}>
          <a href="/docs/overview">Docs</a>
          <a href="/settings/profile">Your profile</a>
        </div>
      </aside>
      <main key={generation} className={styles.main}>
        <p className={styles.crumb}>{project ? 'Acme Robotics / Default project' : 'Acme Robotics'}</p>
        {children ?? <p role="status">Loading…</p>}
        <ExtraNodes />
      </main>
    </div>
  );
}

function isAt(href: string, pathname: string): boolean {
  if (href.includes('/billing')) return pathname.includes('/organization/billing');
  return pathname === href || pathname === `/settings/organization${href}`;
}
