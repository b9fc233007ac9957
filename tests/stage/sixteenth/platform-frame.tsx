// The frame of the platform's pages in this set: organization and project as two menus in a bar at the top, the pages as words at
// the side. The project menu is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Menu } from './platform-kit.tsx';
import styles from './sixteenth.module.css';

const GROUPS = [
  [
    'Project',
    [
      ['/logs', 'Logs'],
      ['/api-keys', 'API keys'],
      ['/settings/proj_abc123/limits', 'Project limits'],
    ],
  ],
  [
    'Organization',
    [
      ['/settings/organization/general', 'General'],
      ['/usage', 'Usage'],
      ['/settings/organization/billing/overview', 'Billing'],
      ['/settings/organization/limits', 'Limits'],
    ],
  ],
] as const;

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <Menu label="Organization" value="Personal" />
        <span aria-hidden="true">/</span>
        <Menu label="Project" value="Default project" />
        <nav aria-label="Platform" className={styles.links}>
          <a href="/chat">Playground</a>
          <a href="/docs">Docs</a>
          <a href="/settings/profile">Your profile</a>
        </nav>
      </header>
      <div className={styles.columns}>
        <nav aria-label="Settings" className={styles.side}>
          {GROUPS.map(([title, items]) => (
            <div key={title}>
              <p>{title}</p>
              {items.map(([href, label]) => (
                <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined}>
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
