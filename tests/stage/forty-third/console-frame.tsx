// The frame of the platform's pages: the header with organization and project, and the rail of settings.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const RAIL: [title: string, links: [href: string, label: string][]][] = [
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
  ['You', [['/settings/profile', 'Your profile']]],
];

export function ConsoleFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.k9Rt}>
      <header className={styles.b2Hd}>
        <button type="button" aria-haspopup="menu" className={styles.c4Sw}>
          Personal
          <Icon name="chevron" size={14} />
        </button>
        <span className={styles.q7Mu}>/</span>
        <button type="button" aria-haspopup="menu" className={styles.c4Sw}>
          Default project
          <Icon name="chevron" size={14} />
        </button>
        <div className={styles.fL1x} />
        <a href="/chat">Dashboard</a>
        <a href="/docs">Docs</a>
        <a href="/docs/api-reference">API reference</a>
        <a href="/settings/profile" aria-label="Profile">
          <Icon name="person" />
        </a>
      </header>
      <div className={styles.r3Bd}>
        <nav aria-label="Settings" className={styles.n5Rl}>
          {RAIL.map(([title, links]) => (
            <div key={title}>
              <div className={styles.g8Tt}>{title}</div>
              {links.map(([href, label]) => (
                <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined}>
                  {label}
                </a>
              ))}
            </div>
          ))}
        </nav>
        <main key={generation} className={styles.m6Mn}>
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
