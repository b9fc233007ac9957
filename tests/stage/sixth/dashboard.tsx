// The frame of the platform's pages in this set: a bar with the organization and project as crumbs, the pages in a rail under
// two headings, a line of links at the foot. The project of the crumbs is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './sixth.module.css';

const ORGANIZATION = '/settings/organization';
const PROJECT = '/settings/proj_abc123';
const GROUPS: [title: string, items: [href: string, label: string][]][] = [
  [
    'Organization',
    [
      [`${ORGANIZATION}/general`, 'General'],
      [`${ORGANIZATION}/api-keys`, 'API keys'],
      ['/usage', 'Usage'],
      [`${ORGANIZATION}/billing/overview`, 'Billing'],
      [`${ORGANIZATION}/limits`, 'Limits'],
    ],
  ],
  [
    'Project',
    [
      [`${PROJECT}/general`, 'General'],
      [`${PROJECT}/api-keys`, 'API keys'],
      [`${PROJECT}/limits`, 'Limits'],
    ],
  ],
];

export function Dashboard({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <ol className={styles.crumbs}>
          <li>
            <button type="button" aria-haspopup="menu">
              Personal
              <Icon name="chevron" size={14} />
            </button>
          </li>
          <li>
            <button type="button" aria-haspopup="menu">
              Default project
              <Icon name="chevron" size={14} />
            </button>
          </li>
        </ol>
        <nav aria-label="Main" className={styles.group}>
          <a href="/chat">Dashboard</a>
          <a href="/docs">Docs</a>
          <a href="/docs/api-reference">API reference</a>
          <a href="/settings/profile" aria-label="Your profile">
            <Icon name="person" />
          </a>
        </nav>
      </header>
      <div className={styles.columns}>
        <nav aria-label="Settings" className={styles.rail}>
          {GROUPS.map(([title, items]) => (
            <div key={title}>
              <div className={styles.small}>{title}</div>
              {items.map(([href, label]) => (
                <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined}>
                  {label}
                </a>
              ))}
            </div>
          ))}
        </nav>
        <main key={generation} className={styles.main}>
          {children}
          <ExtraNodes />
          <footer className={styles.group}>
            <a href="https://help.openai.com/">Help center</a>
            <a href="https://status.openai.com/">Status</a>
            <a href="/docs/pricing">Pricing</a>
          </footer>
        </main>
      </div>
    </div>
  );
}
