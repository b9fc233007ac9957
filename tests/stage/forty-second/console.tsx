// The frame of the platform's pages: a bar with the organization and project, a rail of links, and `main`.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const LINKS: [href: string, label: string][] = [
  ['/settings/profile', 'Your profile'],
  ['/usage', 'Usage'],
  ['/api-keys', 'API keys'],
  ['/settings/organization/general', 'General'],
  ['/settings/organization/billing/overview', 'Billing'],
  ['/settings/organization/limits', 'Limits'],
  ['/settings/proj_abc123/limits', 'Project limits'],
];

export function Console({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.app}>
      <div className={styles.top}>
        <button type="button" className={styles.chip}>
          <span className={styles.avatar}>P</span>
          <span>Personal</span>
        </button>
        <span className={styles.muted}>/</span>
        <button type="button" className={styles.chip}>
          <span>Default project</span>
          <Icon name="chevron" size={14} />
        </button>
        <div className={styles.push}>
          <a href="/chat">Dashboard</a>
          <a href="/docs/overview">Docs</a>
          <a href="/docs/api-reference">API reference</a>
          <span className={styles.avatar}>A</span>
        </div>
      </div>
      <div className={styles.middle}>
        <div className={styles.rail}>
          {LINKS.map(([href, label]) => (
            <a key={href} href={href} className={href === pathname ? `${styles.link} ${styles.here}` : styles.link}>
              {label}
            </a>
          ))}
        </div>
        <main key={generation} className={styles.main}>
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
