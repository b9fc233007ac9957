// The platform's frame: organization and project in the top bar, one navigation for everything, breadcrumbs above
// every page.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const GROUPS: { title: string; items: [href: string, label: string][] }[] = [
  {
    title: 'Build',
    items: [
      ['/chat', 'Chat'],
      ['/logs', 'Logs'],
      ['/api-keys', 'API keys'],
    ],
  },
  {
    title: 'Organization',
    items: [
      ['/usage', 'Usage'],
      ['/settings/organization/billing/overview', 'Billing'],
      ['/settings/organization/limits', 'Limits'],
      ['/settings/organization/general', 'General'],
    ],
  },
  {
    title: 'Project',
    items: [
      ['/settings/proj_abc123/limits', 'Limits'],
      ['/settings/proj_abc123/general', 'General'],
    ],
  },
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  const group = GROUPS.find(({ items }) => items.some(([href]) => isCurrent(href, pathname)));
  const item = group?.items.find(([href]) => isCurrent(href, pathname));
  return (
    <div className={styles.frame}>
      <header className={styles.topBar}>
        <a href="/docs/overview" className={styles.brand}>
          OpenAI API
        </a>
        <ScopeMenu name="Organization" value="Personal" />
        <ScopeMenu name="Project" value="Default project" />
        <a href="/settings/profile" aria-label="Your profile" className={styles.avatar}>
          A
        </a>
      </header>
      <div className={styles.columns}>
        <nav aria-label="Console" className={styles.side}>
          {GROUPS.map(({ title, items }) => (
            <div key={title}>
              <div className={styles.sideTitle}>{title}</div>
              {items.map(([href, label]) => (
                <a
                  key={href}
                  href={href}
                  className={styles.sideLink}
                  aria-current={isCurrent(href, pathname) ? 'page' : undefined}
                >
                  {label}
                </a>
              ))}
            </div>
          ))}
        </nav>
        <main key={generation} className={styles.main}>
          <nav aria-label="Breadcrumbs" className={styles.trail}>
            <a href="/">Home</a>
            <Icon name="chevron" size={12} />
            <span>{group?.title ?? 'Settings'}</span>
            <Icon name="chevron" size={12} />
            <span aria-current="page">{item?.[1] ?? 'Settings'}</span>
          </nav>
          {children || <div role="status" aria-label="Loading" className={styles.spinner} />}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function isCurrent(href: string, pathname: string): boolean {
  if (href.includes('/billing/')) return pathname.startsWith('/settings/organization/billing');
  return href === pathname || (href !== '/chat' && pathname === `/settings/organization${href}`);
}

function ScopeMenu({ name, value }: { name: string; value: string }) {
  return (
    <button type="button" aria-haspopup="menu" aria-expanded="false" className={styles.scope}>
      <span className={styles.quiet}>{name}</span>
      {value}
      <Icon name="chevron" size={14} />
    </button>
  );
}
