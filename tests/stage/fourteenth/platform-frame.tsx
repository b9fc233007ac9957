// The frame of the platform's pages in this set: one flat list of pages at the side, organization and project as two buttons above the
// page. The project's is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './fourteenth.module.css';

const ITEMS: [href: string, label: string][] = [
  ['/chat', 'Playground'],
  ['/logs', 'Logs'],
  ['/usage', 'Usage'],
  ['/api-keys', 'API keys'],
  ['/settings/proj_abc123/limits', 'Project limits'],
  ['/settings/organization/general', 'Organization'],
  ['/settings/organization/billing/overview', 'Billing'],
  ['/settings/organization/limits', 'Limits'],
  ['/docs', 'Docs'],
  ['/settings/profile', 'Your profile'],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.frame}>
      <nav aria-label="Platform" className={styles.side}>
        <strong>OpenAI Platform</strong>
        {ITEMS.map(([href, label]) => (
          <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <div className={styles.work}>
        <header className={styles.where}>
          <button type="button" aria-haspopup="menu" aria-label="Organization: Personal">
            Personal
            <Icon name="chevron" size={12} />
          </button>
          /
          <button type="button" aria-haspopup="menu" aria-label="Project: Default project">
            Default project
            <Icon name="chevron" size={12} />
          </button>
        </header>
        <main key={generation} className={styles.main}>
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
