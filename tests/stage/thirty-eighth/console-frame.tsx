// The frame of the platform's pages: the organization and project on top, the settings at the side. The project of the
// header is another control than a page's own selector.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const GROUPS: [title: string, items: [href: string, label: string][]][] = [
  [
    'Your profile',
    [
      ['/settings/profile', 'Profile'],
      ['/usage', 'Usage'],
      ['/api-keys', 'API keys'],
    ],
  ],
  [
    'Organization',
    [
      ['/settings/organization/general', 'General'],
      ['/settings/organization/admin-keys', 'Admin keys'],
      ['/settings/organization/people', 'People'],
      ['/settings/organization/billing/overview', 'Billing'],
      ['/settings/organization/limits', 'Limits'],
    ],
  ],
  [
    'Project',
    [
      ['/settings/proj_abc123/general', 'General'],
      ['/settings/proj_abc123/people/members', 'Members'],
      ['/settings/proj_abc123/limits', 'Limits'],
    ],
  ],
];

export function ConsoleFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.app}>
      <header className={styles.top}>
        <div className={styles.scope}>
          <button type="button" aria-haspopup="menu" data-state="closed">
            Personal
          </button>
          <span aria-hidden="true">/</span>
          <button type="button" aria-haspopup="menu" data-state="closed">
            Default project
            <Icon name="chevron" size={14} />
          </button>
        </div>
        <nav aria-label="Main">
          <ul className={styles.links}>
            <li>
              <a href="/logs">Dashboard</a>
            </li>
            <li>
              <a href="/docs/overview">Docs</a>
            </li>
            <li>
              <a href="/docs/api-reference">API reference</a>
            </li>
            <li>
              <a href="/settings/profile" aria-label="Profile">
                <Icon name="person" />
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <div className={styles.body}>
        <nav aria-label="Settings" className={styles.side}>
          {GROUPS.map(([title, items]) => (
            <div key={title}>
              <div className={styles.group}>{title}</div>
              <ul>
                {items.map(([href, label]) => (
                  <li key={href}>
                    <a href={href} aria-current={href === pathname ? 'page' : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
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
