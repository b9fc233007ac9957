// The platform's frame: a rail of places, the selectors of organization and project above the page, and inside settings
// a side navigation of its own.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './platform.module.css';

const PLACES: [href: string, label: string, icon: IconName][] = [
  ['/chat', 'Chat', 'chat'],
  ['/logs', 'Logs', 'document'],
  ['/usage', 'Usage', 'chart'],
  ['/api-keys', 'API keys', 'key'],
  ['/settings/organization/general', 'Settings', 'gear'],
];

const SETTINGS: [title: string, items: [href: string, label: string][]][] = [
  [
    'Organization',
    [
      ['/settings/organization/general', 'General'],
      ['/settings/organization/people', 'People'],
      ['/settings/organization/usage', 'Usage'],
      ['/settings/organization/billing/overview', 'Billing'],
      ['/settings/organization/limits', 'Limits'],
    ],
  ],
  [
    'Default project',
    [
      ['/settings/proj_abc123/general', 'General'],
      ['/settings/proj_abc123/api-keys', 'API keys'],
      ['/settings/proj_abc123/limits', 'Limits'],
    ],
  ],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  const inSettings = pathname.startsWith('/settings/');
  return (
    <div className={styles.frame}>
      <Rail pathname={pathname} />
      <div className={styles.page}>
        <TopBar />
        <div className={styles.body}>
          {inSettings && <SettingsNavigation pathname={pathname} />}
          <main key={generation} className={styles.main}>
            {children || <div role="status" aria-label="Loading" className={styles.loading} />}
            <ExtraNodes />
          </main>
        </div>
      </div>
    </div>
  );
}

function Rail({ pathname }: { pathname: string }) {
  const current = pathname.startsWith('/settings/') ? 'Settings' : undefined;
  return (
    <nav aria-label="Platform" className={styles.rail}>
      {PLACES.map(([href, label, icon]) => (
        <a
          key={href}
          href={href}
          aria-current={href === pathname || label === current ? 'page' : undefined}
          className={styles.place}
        >
          <Icon name={icon} />
          <span>{label}</span>
        </a>
      ))}
    </nav>
  );
}

function TopBar() {
  return (
    <header className={styles.topBar}>
      <button type="button" aria-haspopup="menu" className={styles.scope}>
        Larch Studio
        <Icon name="chevron" size={14} />
      </button>
      <button type="button" aria-haspopup="menu" className={styles.scope}>
        Default project
        <Icon name="chevron" size={14} />
      </button>
      <a href="/docs/overview" className={styles.docs}>
        Docs
      </a>
      <a href="/settings/profile" aria-label="Your profile">
        <Icon name="person" />
      </a>
    </header>
  );
}

function SettingsNavigation({ pathname }: { pathname: string }) {
  return (
    <nav aria-label="Settings" className={styles.settings}>
      {SETTINGS.map(([title, items]) => (
        <div key={title}>
          <div className={styles.settingsTitle}>{title}</div>
          <ul>
            {items.map(([href, label]) => (
              <li key={href}>
                <a href={href} aria-current={isCurrent(href, pathname) ? 'page' : undefined} className={styles.setting}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function isCurrent(href: string, pathname: string): boolean {
  return pathname === href || (href.includes('/billing/') && pathname.includes('/organization/billing'));
}
