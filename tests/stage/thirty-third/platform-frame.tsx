// What lies around the platform's pages: organization and project at the top left, Dashboard, Docs and API reference at
// the right, the rail. Its project is another control than the filter of the usage page. Which entries the rail has is ours.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const RAIL = [
  ['/settings/profile', 'Your profile'],
  ['/settings/organization/general', 'General'],
  ['/api-keys', 'API keys'],
  ['/settings/organization/people', 'People'],
  ['/settings/organization/billing/overview', 'Billing'],
  ['/settings/organization/limits', 'Limits'],
  ['/usage', 'Usage'],
  ['/settings/organization/data-controls', 'Data controls'],
] as const;

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  const page = pathname.endsWith('/usage') ? '/usage' : pathname;
  return (
    <div className={styles.app}>
      <header className={styles.header}>
        <div className={styles.headerStart}>
          <button type="button" className={styles.crumb}>
            <span className={styles.mono}>P</span>
            <span>Personal</span>
          </button>
          <span className={styles.muted}>/</span>
          <button type="button" className={styles.crumb}>
            <span>Default project</span>
            <Icon name="chevron" size={14} />
          </button>
        </div>
        <div className={styles.headerEnd}>
          <a href="/usage">Dashboard</a>
          <a href="/docs">Docs</a>
          <a href="/docs/api-reference">API reference</a>
          <a href="/settings/profile" aria-label="Profile">
            <Icon name="person" />
          </a>
        </div>
      </header>
      <div className={styles.body}>
        <nav className={styles.rail}>
          <div className={styles.railTitle}>Settings</div>
          {RAIL.map(([href, label]) => (
            <a key={href} href={href} className={href === page ? styles.railCurrent : styles.railItem}>
              <span>{label}</span>
            </a>
          ))}
        </nav>
        <div className={styles.scroll}>
          <main key={generation} className={styles.main}>
            <div className={styles.page}>
              {children}
              <ExtraNodes />
            </div>
          </main>
        </div>
      </div>
    </div>
  );
}
