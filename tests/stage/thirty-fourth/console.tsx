// The platform's frame: a header with the organization, the project and the top navigation, and the settings at the side.
// The project of the header is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const ORGANIZATION = [
  ['/settings/organization/general', 'General'],
  ['/settings/organization/api-keys', 'API keys'],
  ['/settings/organization/people', 'People'],
  ['/settings/organization/projects', 'Projects'],
  ['/settings/organization/billing/overview', 'Billing'],
  ['/settings/organization/limits', 'Limits'],
  ['/usage', 'Usage'],
];
const PROJECT = [
  ['/settings/proj_abc123/general', 'General'],
  ['/api-keys', 'API keys'],
  ['/settings/proj_abc123/limits', 'Limits'],
];

export function Console({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  return (
    <div className={styles.app}>
      <header className={styles.header}>
        <button type="button" aria-haspopup="menu" className={styles.crumb}>
          Personal
          <Icon name="chevron" size={14} />
        </button>
        <span className={styles.slash}>/</span>
        <button type="button" aria-haspopup="menu" className={styles.crumb}>
          Default project
          <Icon name="chevron" size={14} />
        </button>
        <div className={styles.spacer} />
        <a href="/home">Dashboard</a>
        <a href="/docs">Docs</a>
        <a href="/docs/api-reference">API reference</a>
        <a href="/settings/profile" aria-label="Profile" className={styles.avatar}>
          <Icon name="person" size={16} />
        </a>
      </header>
      <div className={styles.body}>
        <nav className={styles.nav}>
          <div className={styles.group}>Organization</div>
          <Links links={ORGANIZATION} />
          <div className={styles.group}>Project</div>
          <Links links={PROJECT} />
        </nav>
        <main key={generation} className={styles.main}>
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function Links({ links }: { links: string[][] }) {
  const { pathname } = useAddress();
  return links.map(([href, label]) => (
    <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined} className={styles.link}>
      {label}
    </a>
  ));
}
