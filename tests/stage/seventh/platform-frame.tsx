// The frame of the platform's pages in this set: organization and project as two pickers in the top bar, the areas beside them
// as links, and the pages of the area at the side. The project of the top bar is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './seventh.module.css';

const PAGES: [title: string, items: [href: string, label: string][]][] = [
  [
    'Project',
    [
      ['/usage', 'Usage'],
      ['/api-keys', 'API keys'],
      ['/settings/proj_abc123/limits', 'Limits'],
    ],
  ],
  [
    'Organization',
    [
      ['/settings/organization/general', 'General'],
      ['/settings/organization/api-keys', 'API keys'],
      ['/settings/organization/billing/overview', 'Billing'],
      ['/settings/organization/limits', 'Limits'],
    ],
  ],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <button type="button" aria-haspopup="menu" aria-label="Organization: Personal" className={styles.scope}>
          Personal <Icon name="chevron" size={14} />
        </button>
        <span aria-hidden="true">/</span>
        <button type="button" aria-haspopup="menu" aria-label="Project: Default project" className={styles.scope}>
          Default project <Icon name="chevron" size={14} />
        </button>
        <nav aria-label="Areas" className={styles.areas}>
          <a href="/chat">Playground</a>
          <a href="/logs">Logs</a>
          <a href="/docs">Docs</a>
          <a href="/settings/profile" aria-label="Your profile">
            <Icon name="person" />
          </a>
        </nav>
      </header>
      <div className={styles.below}>
        <nav aria-label="Pages" className={styles.side}>
          {PAGES.map(([title, items]) => (
            <section key={title} aria-label={title}>
              <p className={styles.hint}>{title}</p>
              {items.map(([href, label]) => (
                <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined}>
                  {label}
                </a>
              ))}
            </section>
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
