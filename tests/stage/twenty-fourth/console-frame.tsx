// The frame of this set's platform pages: organization and project as selects in a bar on top, pages in a thin side bar. The
// project of the bar is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { Select } from './select.tsx';

const PAGES: [href: string, label: string, icon: IconName][] = [
  ['/chat', 'Playground', 'chat'],
  ['/logs', 'Logs', 'document'],
  ['/usage', 'Usage', 'chart'],
  ['/api-keys', 'API keys', 'key'],
];
const SETTINGS: [href: string, label: string, icon: IconName][] = [
  ['/settings/organization/general', 'General', 'gear'],
  ['/settings/organization/billing/overview', 'Billing', 'card'],
  ['/settings/organization/limits', 'Limits', 'bolt'],
  ['/settings/proj_abc123/limits', 'Project limits', 'stack'],
];

export function ConsoleFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  const list = (items: typeof PAGES) =>
    items.map(([href, label, icon]) => (
      <a key={href} href={href} data-active={href === pathname} aria-current={href === pathname ? 'page' : undefined}>
        <Icon name={icon} size={16} />
        {label}
      </a>
    ));
  const select = { className: styles.select, triggerClass: styles.scope, listClass: styles.list };
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <Select {...select} label="Organization" options={['Personal', 'Acme Labs']} />
        <span className={styles.muted}>/</span>
        <Select {...select} label="Current project" options={['Default project', 'Website', 'Research']} />
        <nav aria-label="Main" className={styles.links}>
          <a href="/docs/overview">Docs</a>
          <a href="/docs/api-reference">API reference</a>
          <a href="/settings/profile" aria-label="Your profile">
            <Icon name="person" />
          </a>
        </nav>
      </header>
      <div className={styles.columns}>
        <nav aria-label="Pages" className={styles.side}>
          {list(PAGES)}
          <div className={styles.sideTitle}>Settings</div>
          {list(SETTINGS)}
        </nav>
        <main key={generation} className={styles.main}>
          {children || <div role="status" aria-label="Loading" className={styles.skeleton} />}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
