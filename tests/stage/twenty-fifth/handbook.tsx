// The frame of the platform's pages in this set: organization and project on top, the pages in a bar that stays, one column.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const PAGES: [href: string, label: string, place: RegExp][] = [
  ['/usage', 'Usage', /\/usage$/],
  ['/settings/organization/billing/overview', 'Billing', /\/billing/],
  ['/settings/organization/limits', 'Organization limits', /organization\/limits$/],
  ['/settings/proj_abc123/limits', 'Project limits', /proj_\w+\/limits$/],
  ['/api-keys', 'API keys', /\/api-keys$/],
  ['/logs', 'Logs', /^\/logs$/],
];

export function Handbook({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <strong>OpenAI Platform</strong>
        <button type="button" aria-haspopup="menu" className={styles.switcher}>
          Personal / Default project
          <Icon name="chevron" size={14} />
        </button>
        <a href="/docs">Documentation</a>
        <a href="/settings/profile">Your profile</a>
      </header>
      <nav aria-label="Organization" className={styles.sub}>
        <ul>
          {PAGES.map(([href, label, place]) => (
            <li key={href}>
              <a href={href} aria-current={place.test(pathname) ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main key={generation} className={styles.main}>
        {children}
        <ExtraNodes />
      </main>
    </div>
  );
}
