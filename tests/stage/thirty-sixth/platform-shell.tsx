// The frame of the platform's pages in this set: the bar with organization and project (another control than a page's own
// filter), the rail of pages, `main`.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './platform.module.css';

const DASHBOARD: [href: string, label: string, icon: IconName][] = [
  ['/chat/edit', 'Chat', 'chat'],
  ['/logs', 'Logs', 'document'],
  ['/usage', 'Usage', 'chart'],
  ['/api-keys', 'API keys', 'key'],
  ['/storage', 'Storage', 'stack'],
];
const SETTINGS: [title: string, items: [href: string, label: string][]][] = [
  [
    'Organization',
    [
      ['/settings/organization/general', 'General'],
      ['/settings/organization/people', 'People'],
      ['/settings/organization/billing/overview', 'Billing'],
      ['/settings/organization/limits', 'Limits'],
      ['/settings/organization/usage', 'Usage'],
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
    <div className={styles.app}>
      <header className={styles.top}>
        <button type="button" aria-haspopup="menu" className={styles.scope}>
          <span className={styles.avatar}>P</span>
          <span>Personal</span>
          <Icon name="chevron" size={14} />
        </button>
        <span className={styles.slash}>/</span>
        <button type="button" aria-haspopup="menu" className={styles.scope}>
          <span>Default project</span>
          <Icon name="chevron" size={14} />
        </button>
        <div className={styles.topLinks}>
          <a href="/chat/edit">Dashboard</a>
          <a href="/docs/overview">Docs</a>
          <a href="/docs/api-reference">API reference</a>
          <a href="/settings/organization/general" aria-label="Settings">
            <Icon name="gear" />
          </a>
          <a href="/settings/profile" aria-label="Profile">
            <Icon name="person" />
          </a>
        </div>
      </header>
      <div className={styles.body}>
        <nav className={styles.rail}>{pathname.startsWith('/settings/') ? <SettingsRail /> : <DashboardRail />}</nav>
        <main key={generation} className={styles.main}>
          <div className={styles.page}>
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </div>
  );
}

function DashboardRail() {
  const { pathname } = useAddress();
  return DASHBOARD.map(([href, label, icon]) => (
    <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined} className={styles.item}>
      <Icon name={icon} size={16} />
      <span>{label}</span>
    </a>
  ));
}

function SettingsRail() {
  const { pathname } = useAddress();
  return SETTINGS.map(([title, items]) => (
    <div key={title} className={styles.group}>
      <div className={styles.groupTitle}>{title}</div>
      {items.map(([href, label]) => (
        <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined} className={styles.item}>
          <span>{label}</span>
        </a>
      ))}
    </div>
  ));
}
