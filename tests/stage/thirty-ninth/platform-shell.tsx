// What lies around the platform's pages: a header with organization and project, the settings at the side. Decoys: the
// header's project, the links named like the pages.

import type { ReactNode } from 'react';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const GROUPS: [title: string, links: [href: string, label: string][]][] = [
  ['Settings', [['/settings/profile', 'Your profile']]],
  [
    'Organization',
    [
      ['/settings/organization/general', 'General'],
      ['/settings/organization/api-keys', 'API keys'],
      ['/settings/organization/admin-keys', 'Admin keys'],
      ['/settings/organization/people', 'People'],
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
    ],
  ],
];

export function PlatformShell({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  return (
    <div className={styles.app}>
      <header className={styles.header}>
        <div className={styles.scope}>
          <button type="button" className={styles.scopeButton}>
            <span className={styles.avatar}>P</span>
            <span>Personal</span>
            <Icon name="chevron" size={14} />
          </button>
          <span className={styles.muted}>/</span>
          <button type="button" className={styles.scopeButton}>
            <span>Default project</span>
            <Icon name="chevron" size={14} />
          </button>
        </div>
        <div className={styles.scope}>
          <a href="/usage">Dashboard</a>
          <a href="/docs/overview">Docs</a>
          <a href="/docs/api-reference">API reference</a>
          <button type="button" className={styles.tipButton}>
            <Icon name="gear" />
          </button>
          <a href="/settings/profile">
            <span className={styles.avatar}>A</span>
          </a>
        </div>
      </header>
      <div className={styles.body}>
        <nav className={styles.side}>
          {GROUPS.map(([title, links]) => (
            <div key={title} className={styles.sideGroup}>
              <div className={styles.sideTitle}>{title}</div>
              {links.map(([href, label]) => (
                <a key={href} href={href} className={styles.sideLink}>
                  <span>{label}</span>
                </a>
              ))}
            </div>
          ))}
        </nav>
        <main key={generation} className={styles.main}>
          <div className={styles.page}>
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </div>
  );
}
