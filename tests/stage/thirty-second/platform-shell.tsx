// The frame of the platform's pages: the organization and the project in the header, the settings at the side.

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
      ['/settings/organization/api-keys', 'API keys'],
      ['/settings/organization/admin-keys', 'Admin keys'],
      ['/settings/organization/billing/overview', 'Billing'],
      ['/settings/organization/limits', 'Limits'],
      ['/usage', 'Usage'],
    ],
  ],
  [
    'Project',
    [
      ['/settings/proj_abc123/general', 'General'],
      ['/settings/proj_abc123/api-keys', 'API keys'],
      ['/settings/proj_abc123/limits', 'Limits'],
      ['/settings/proj_abc123/people/members', 'People'],
    ],
  ],
];

export function PlatformShell({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div className={styles.scope}>
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded="false"
            data-state="closed"
            className={styles.switcher}
          >
            Personal
            <Icon name="chevron" size={14} />
          </button>
          <span className={styles.slash}>/</span>
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded="false"
            data-state="closed"
            className={styles.switcher}
          >
            Default project
            <Icon name="chevron" size={14} />
          </button>
        </div>
        <nav aria-label="Main" className={styles.top}>
          <a href="/logs">Dashboard</a>
          <a href="/docs/overview">Docs</a>
          <a href="/docs/api-reference">API reference</a>
        </nav>
        <a href="/settings/profile" aria-label="Profile" className={styles.avatar}>
          A
        </a>
      </header>
      <div className={styles.body}>
        <nav aria-label="Settings" className={styles.rail}>
          <a href="/settings/profile" className={styles.railLink}>
            Your profile
          </a>
          {GROUPS.map(([title, items]) => (
            <div key={title}>
              <div className={styles.railTitle}>{title}</div>
              {items.map(([href, label]) => (
                <a
                  key={href}
                  href={href}
                  aria-current={href === pathname ? 'page' : undefined}
                  className={styles.railLink}
                >
                  {label}
                </a>
              ))}
            </div>
          ))}
        </nav>
        <main key={generation} className={styles.main}>
          <div className={styles.content}>
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </div>
  );
}
