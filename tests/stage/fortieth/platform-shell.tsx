// The frame of the platform's pages: the organization and the project in the header, the settings at the side.
// The header's project is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const TOP = [
  ['/dashboard', 'Dashboard'],
  ['/docs/overview', 'Docs'],
  ['/docs/api-reference', 'API reference'],
] as const;

const GROUPS: [title: string, links: [href: string, label: string][]][] = [
  [
    'Organization',
    [
      ['/settings/organization/general', 'General'],
      ['/settings/organization/api-keys', 'API keys'],
      ['/settings/organization/admin-keys', 'Admin keys'],
      ['/settings/organization/people', 'People'],
      ['/settings/organization/billing', 'Billing'],
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
  const { pathname } = useAddress();
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <button type="button" aria-haspopup="menu" className={styles.crumb}>
          Personal
          <Icon name="chevron" size={12} />
        </button>
        <span className={styles.quiet}>/</span>
        <button type="button" aria-haspopup="menu" className={styles.crumb}>
          Default project
          <Icon name="chevron" size={12} />
        </button>
        <nav aria-label="Main" className={styles.topNav}>
          {TOP.map(([href, label]) => (
            <a key={href} href={href}>
              {label}
            </a>
          ))}
          <a href="/settings/profile" aria-label="Your profile" className={styles.avatar}>
            A
          </a>
        </nav>
      </header>
      <div className={styles.body}>
        <nav aria-label="Settings" className={styles.side}>
          {GROUPS.map(([title, links]) => (
            <div key={title}>
              <div className={styles.sideTitle}>{title}</div>
              {links.map(([href, label]) => (
                <a
                  key={href}
                  href={href}
                  aria-current={pathname === href || pathname.startsWith(`${href}/`) ? 'page' : undefined}
                >
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
