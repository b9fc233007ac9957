// The frame of the platform's pages in this set: organization and project in a bar of buttons with two lines each, the pages in
// groups at the side, a breadcrumb. The project of the bar is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Bones } from './console-kit.tsx';
import styles from './platform.module.css';

const GROUPS: [title: string, items: [href: string, label: string, icon: IconName][]][] = [
  [
    'Manage',
    [
      ['/usage', 'Usage', 'chart'],
      ['/api-keys', 'API keys', 'key'],
      ['/logs', 'Logs', 'document'],
    ],
  ],
  [
    'Organization',
    [
      ['/settings/organization/general', 'General', 'gear'],
      ['/settings/organization/billing/overview', 'Billing', 'card'],
      ['/settings/organization/limits', 'Limits', 'bolt'],
    ],
  ],
  [
    'Project',
    [
      ['/settings/proj_abc123/general', 'General', 'gear'],
      ['/settings/proj_abc123/limits', 'Limits', 'bolt'],
    ],
  ],
];

export function ConsoleFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.console}>
      <header className={styles.topBar}>
        {[
          ['Organization', 'Personal'],
          ['Project', 'Default project'],
        ].map(([kind, name]) => (
          <button key={kind} type="button" aria-haspopup="menu" aria-expanded="false" className={styles.scope}>
            <small>{kind}</small>
            <span>{name}</span>
          </button>
        ))}
        <nav aria-label="Main">
          <a href="/docs/overview">Docs</a>
          <a href="/docs/api-reference">API reference</a>
          <a href="/settings/profile" aria-label="Your profile">
            <Icon name="person" />
          </a>
        </nav>
      </header>
      <aside className={styles.side}>
        <nav aria-label="Pages">
          {GROUPS.map(([title, items]) => (
            <section key={title} aria-label={title}>
              <p className={styles.sideTitle}>{title}</p>
              <ul>
                {items.map(([href, label, icon]) => (
                  <li key={href}>
                    <a href={href} aria-current={href === pathname ? 'page' : undefined}>
                      <Icon name={icon} size={16} />
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
      </aside>
      <main key={generation} className={styles.content}>
        <div className={styles.column}>
          {children || <Bones label="Loading page" widths={[30, 70, 55, 62]} />}
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}
