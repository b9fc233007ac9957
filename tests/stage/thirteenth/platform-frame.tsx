// The frame of the platform's pages in this set: a top bar with organization and project as two native selects, the sections across
// it, and within settings a column of pages. The selects are other controls than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import styles from './thirteenth.module.css';

const SECTIONS = [
  ['/chat', 'Playground'],
  ['/logs', 'Logs'],
  ['/usage', 'Usage'],
  ['/api-keys', 'API keys'],
  ['/docs/overview', 'Docs'],
  ['/settings/organization/general', 'Settings'],
] as const;

const PAGES = [
  ['Organization', '/settings/organization/general', 'General'],
  ['Organization', '/settings/organization/people', 'People'],
  ['Organization', '/settings/organization/billing/overview', 'Billing'],
  ['Organization', '/settings/organization/limits', 'Limits'],
  ['Organization', '/settings/organization/usage', 'Usage'],
  ['Project', '/settings/proj_abc123/general', 'General'],
  ['Project', '/settings/proj_abc123/limits', 'Limits'],
  ['Project', '/settings/proj_abc123/api-keys', 'API keys'],
] as const;

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <select aria-label="Organization" className={styles.scope}>
          <option>Personal</option>
        </select>
        <select aria-label="Current project" className={styles.scope}>
          <option>Default project</option>
          <option>Website</option>
        </select>
        <nav aria-label="Main" className={styles.sections}>
          {SECTIONS.map(([href, label]) => (
            <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <a href="/settings/profile" aria-label="Your profile" className={styles.avatar}>
          A
        </a>
      </header>
      <div className={styles.body}>
        {pathname.startsWith('/settings/') && <SettingsPages current={pathname} />}
        <main key={generation} className={styles.main}>
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function SettingsPages({ current }: { current: string }) {
  return (
    <nav aria-label="Settings" className={styles.pages}>
      {['Organization', 'Project'].map((group) => (
        <ul key={group} aria-label={group}>
          <li className={styles.quiet}>{group}</li>
          {PAGES.filter(([of]) => of === group).map(([, href, label]) => (
            <li key={href}>
              <a href={href} aria-current={isCurrent(href, current) ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

function isCurrent(href: string, pathname: string): boolean {
  return href === pathname || (href.includes('/billing/') && pathname.includes('/organization/billing'));
}
