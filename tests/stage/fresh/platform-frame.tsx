// The frame of the redesigned platform: one rail for everything, which says the same words as the pages, the project
// switcher at its top.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './fresh.module.css';

const LINKS: [href: string, label: string, icon: IconName][] = [
  ['/chat', 'Playground', 'chat'],
  ['/logs', 'Logs', 'document'],
  ['/api-keys', 'API keys', 'key'],
  ['/usage', 'Usage', 'chart'],
  ['/settings/organization/billing/overview', 'Billing', 'card'],
  ['/settings/organization/limits', 'Limits', 'bolt'],
  ['/settings/profile', 'Avery', 'person'],
];

export function Frame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.shell}>
      <aside className={styles.side}>
        <button type="button" aria-haspopup="menu" className={styles.switcher}>
          <span>
            <b>Personal</b>
            <small>Default project</small>
          </span>
          <Icon name="chevron" size={14} />
        </button>
        <nav aria-label="Platform">
          <ul>
            {LINKS.map(([href, label, icon]) => (
              <li key={href}>
                <a href={href} className={styles.sideLink} aria-current={href === pathname ? 'page' : undefined}>
                  <Icon name={icon} size={16} />
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </aside>
      <main key={generation} className={styles.page}>
        {children || <p aria-busy="true" className={styles.waiting} />}
      </main>
    </div>
  );
}
