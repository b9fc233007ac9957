// The platform on a phone first: a bar with organization and project in one button each, pages as tabs at the bottom.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './api.module.css';

const TABS: [href: string, label: string, icon: IconName, segment: string][] = [
  ['/chat', 'Build', 'chat', '/chat'],
  ['/usage', 'Usage', 'chart', '/usage'],
  ['/settings/organization/billing/overview', 'Billing', 'card', '/billing'],
  ['/settings/organization/limits', 'Limits', 'bolt', '/limits'],
  ['/api-keys', 'Keys', 'key', '/api-keys'],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.screen}>
      <div className={styles.scopeBar}>
        <button type="button" aria-haspopup="listbox" aria-label="Organization" className={styles.scope}>
          Personal
          <Icon name="chevron" size={14} />
        </button>
        <button type="button" aria-haspopup="listbox" aria-label="Switch project" className={styles.scope}>
          Default project
          <Icon name="chevron" size={14} />
        </button>
        <a href="/docs/overview" className={styles.docs}>
          Docs
        </a>
        <a href="/settings/profile" aria-label="Your profile" className={styles.avatar}>
          A
        </a>
      </div>
      <main key={generation} className={styles.column}>
        {children || <div role="status" aria-label="Loading" className={styles.skeleton} />}
        <ExtraNodes />
      </main>
      <nav aria-label="Pages" className={styles.tabBar}>
        {TABS.map(([href, label, icon, segment]) => (
          <a
            key={href}
            href={href}
            aria-current={pathname.includes(segment) ? 'page' : undefined}
            className={styles.tabBarItem}
          >
            <Icon name={icon} size={20} />
            <span>{label}</span>
          </a>
        ))}
      </nav>
    </div>
  );
}
