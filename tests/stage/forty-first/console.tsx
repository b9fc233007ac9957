// The platform around its pages: the header with organization and project, a rail of links, a box that scrolls. Decoy: the
// header's project.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const GROUPS = [
  {
    name: 'Project',
    links: [
      ['/settings/proj_abc123/api-keys', 'API keys'],
      ['/settings/proj_abc123/limits', 'Limits'],
      ['/settings/proj_abc123/people/members', 'Members'],
    ],
  },
  {
    name: 'Organization',
    links: [
      ['/usage', 'Usage'],
      ['/settings/organization/billing/overview', 'Billing'],
      ['/settings/organization/limits', 'Limits'],
      ['/settings/organization/admin-keys', 'Admin keys'],
      ['/settings/profile', 'Your profile'],
    ],
  },
];

export function Console({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.console}>
      <header className={styles.header}>
        <button
          type="button"
          aria-haspopup="menu"
          aria-expanded="false"
          data-state="closed"
          className={styles.switcher}
        >
          Personal
        </button>
        <span className={styles.muted}>/</span>
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
        <nav aria-label="Main" className={styles.top}>
          <a href="/chat">Dashboard</a>
          <a href="/docs/overview">Docs</a>
          <a href="/docs/api-reference">API reference</a>
        </nav>
        <a href="/settings/profile" aria-label="Profile" className={styles.avatar}>
          A
        </a>
      </header>
      <div className={styles.body}>
        <nav aria-label="Settings" className={styles.rail}>
          {GROUPS.map(({ name, links }) => (
            <div key={name} className={styles.group}>
              <div className={styles.muted}>{name}</div>
              {links.map(([href, label]) => (
                <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined}>
                  {label}
                </a>
              ))}
            </div>
          ))}
        </nav>
        <div className={styles.scroll}>
          <main key={generation} className={styles.main}>
            {children}
            <ExtraNodes />
          </main>
        </div>
      </div>
    </div>
  );
}
