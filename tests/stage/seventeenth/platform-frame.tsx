// The frame of the platform's pages in this set: a thin bar with organization and project, a narrow strip of icons with their names,
// and the settings as a second column. The project in the bar is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './seventeenth.module.css';

const STRIP: [href: string, label: string, icon: IconName][] = [
  ['/chat', 'Build', 'chat'],
  ['/logs', 'Logs', 'document'],
  ['/usage', 'Usage', 'chart'],
  ['/api-keys', 'Keys', 'key'],
  ['/settings/organization/general', 'Settings', 'gear'],
];

const SETTINGS: [title: string, links: [href: string, label: string][]][] = [
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
      ['/settings/proj_abc123/limits', 'Limits'],
      ['/settings/proj_abc123/webhooks', 'Webhooks'],
    ],
  ],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  const settings = pathname.startsWith('/settings/');
  const current = (href: string) =>
    href === pathname || (href.endsWith('/overview') && pathname.includes('/billing')) ? 'page' : undefined;
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <button type="button" aria-haspopup="menu" className={styles.scope}>
          Personal
          <Icon name="chevron" size={12} />
        </button>
        /
        <button type="button" aria-haspopup="listbox" aria-label="Project" className={styles.scope}>
          Default project
          <Icon name="chevron" size={12} />
        </button>
        <nav aria-label="Help" className={styles.end}>
          <a href="/docs">Docs</a>
          <a href="/settings/profile" aria-label="Your profile">
            <Icon name="person" size={16} />
          </a>
        </nav>
      </header>
      <nav aria-label="Platform" className={styles.strip}>
        {STRIP.map(([href, label, icon]) => (
          <a key={href} href={href} aria-current={current(href)}>
            <Icon name={icon} size={18} />
            {label}
          </a>
        ))}
      </nav>
      {settings && (
        <nav aria-label="Settings" className={styles.second}>
          {SETTINGS.map(([title, links]) => (
            <div key={title}>
              <p className={styles.muted}>{title}</p>
              {links.map(([href, label]) => (
                <a key={href} href={href} aria-current={current(href)}>
                  {label}
                </a>
              ))}
            </div>
          ))}
        </nav>
      )}
      <main key={generation} className={styles.main}>
        {children}
        <ExtraNodes />
      </main>
    </div>
  );
}
