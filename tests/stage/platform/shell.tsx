// The frame of the platform's pages: a top bar with organization and project, a rail, `main`. Reconstructed: only
// the names in the top bar and the link to the profile were reported.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './platform.module.css';

type Item = [href: string, label: string, icon: IconName];

const DASHBOARD: Item[] = [
  ['/chat', 'Chat', 'chat'],
  ['/logs', 'Logs', 'document'],
  ['/usage', 'Usage', 'chart'],
  ['/api-keys', 'API keys', 'key'],
];

const SETTINGS: { title: string; items: Item[] }[] = [
  { title: 'Settings', items: [['/settings/profile', 'Your profile', 'person']] },
  {
    title: 'Organization',
    items: [
      ['/settings/organization/general', 'General', 'gear'],
      ['/settings/organization/api-keys', 'API keys', 'key'],
      ['/settings/organization/usage', 'Usage', 'chart'],
      ['/settings/organization/billing/overview', 'Billing', 'card'],
      ['/settings/organization/limits', 'Limits', 'bolt'],
    ],
  },
  {
    title: 'Project',
    items: [
      ['/settings/proj_abc123/general', 'General', 'gear'],
      ['/settings/proj_abc123/limits', 'Limits', 'bolt'],
    ],
  },
];

export function Shell({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  const sections = pathname.startsWith('/settings/') ? SETTINGS : [{ title: 'Create', items: DASHBOARD }];
  return (
    <div className={styles.frame}>
      <TopBar />
      <div className={styles.columns}>
        <nav aria-label="Pages" className={styles.rail}>
          {sections.map(({ title, items }) => (
            <div key={title} className={styles.railGroup}>
              <div className={styles.railTitle}>{title}</div>
              {items.map(([href, label, icon]) => (
                <a
                  key={href}
                  href={href}
                  className={styles.railLink}
                  aria-current={isCurrent(href, pathname) ? 'page' : undefined}
                >
                  <Icon name={icon} size={16} />
                  {label}
                </a>
              ))}
            </div>
          ))}
        </nav>
        <main key={generation} className={styles.main}>
          {children ?? <div role="status" aria-label="Loading" className={styles.spinner} />}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function isCurrent(href: string, pathname: string): boolean {
  return pathname === href || (href.includes('/billing/') && pathname.includes('/organization/billing'));
}

function TopBar() {
  return (
    <header className={styles.topBar}>
      <button type="button" className={styles.scope}>
        <span className={styles.badge}>P</span>
        Personal
        <Icon name="chevron" size={14} />
      </button>
      <span className={styles.slash}>/</span>
      <button type="button" className={styles.scope}>
        Default project
        <Icon name="chevron" size={14} />
      </button>
      <nav aria-label="Main" className={styles.topNav}>
        <a href="/chat">Dashboard</a>
        <a href="/docs/overview">Docs</a>
        <a href="/docs/api-reference">API reference</a>
        <a href="/settings/organization/general" aria-label="Settings">
          <Icon name="gear" />
        </a>
        <a href="/settings/profile" aria-label="Your profile" className={styles.avatar}>
          A
        </a>
      </nav>
    </header>
  );
}

export function LoggedOut() {
  return (
    <main className={styles.loggedOut}>
      <h1 className={styles.heading}>Welcome to the API platform</h1>
      <button type="button" className={styles.primary}>
        Log in
      </button>
      <button type="button" className={styles.button}>
        Sign up
      </button>
    </main>
  );
}
