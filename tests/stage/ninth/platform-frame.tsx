// The frame of the platform's pages in this set: organization and project as menus in a trail at the top, all pages in one rail.
// The project of the trail is another control than a page's own filter.

import { Fragment, type ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Button, rac } from './headless.tsx';
import styles from './ninth.module.css';

const PAGES: [href: string, label: string, icon: IconName][][] = [
  [
    ['/chat', 'Chat', 'chat'],
    ['/logs', 'Logs', 'document'],
    ['/usage', 'Usage', 'chart'],
    ['/api-keys', 'API keys', 'key'],
  ],
  [
    ['/settings/organization/general', 'Organization', 'gear'],
    ['/settings/organization/usage', 'Organization usage', 'chart'],
    ['/settings/organization/billing/overview', 'Billing', 'card'],
    ['/settings/organization/limits', 'Limits', 'bolt'],
    ['/settings/proj_abc123/limits', 'Project limits', 'bolt'],
  ],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <ol {...rac} aria-label="Scope" className={styles.trail}>
          {['Personal', 'Default project'].map((name) => (
            <li key={name} {...rac}>
              <Button popup="menu" className={styles.scope}>
                {name} <Icon name="chevron" size={14} />
              </Button>
            </li>
          ))}
        </ol>
        <nav aria-label="Main" className={styles.areas}>
          <a href="/chat">Dashboard</a>
          <a href="/docs/overview">Docs</a>
          <a href="/docs/api-reference">API reference</a>
          <a href="/settings/profile" aria-label="Your profile">
            <Icon name="person" />
          </a>
        </nav>
      </header>
      <div className={styles.below}>
        <nav aria-label="Pages" className={styles.rail}>
          {PAGES.map((items, index) => (
            <Fragment key={items[0]?.[0]}>
              {index > 0 && <hr {...rac} className={styles.line} />}
              {items.map(([href, label, icon]) => (
                <a key={href} href={href} {...rac} aria-current={href === pathname ? 'page' : undefined}>
                  <Icon name={icon} size={16} />
                  {label}
                </a>
              ))}
            </Fragment>
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
