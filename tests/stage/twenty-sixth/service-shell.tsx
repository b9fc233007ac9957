// The frame of the platform's pages in this set: a bar with the organization and the project at the top, the pages in a
// second bar below it, a trail over the content. The project of the bar is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const PAGES = [
  ['/usage', 'Usage', /usage$/],
  ['/settings/organization/billing/overview', 'Billing', /\/billing/],
  ['/settings/organization/limits', 'Limits', /\/limits$/],
  ['/api-keys', 'API keys', /api-keys$/],
  ['/settings/organization/general', 'Organization', /general$/],
] as const;

export function ServiceShell({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  const here = PAGES.find(([, , pattern]) => pattern.test(pathname))?.[1];
  return (
    <div className={styles.page}>
      <header>
        <div className={styles.top}>
          <a href="/" className={styles.brand}>
            OpenAI Platform
          </a>
          <button type="button" aria-haspopup="listbox" aria-label="Switch organization" className={styles.switcher}>
            Personal
            <Icon name="chevron" size={14} />
          </button>
          <button type="button" aria-haspopup="listbox" aria-label="Switch project" className={styles.switcher}>
            Default project
            <Icon name="chevron" size={14} />
          </button>
          <span className={styles.space} />
          <a href="/docs">Docs</a>
          <a href="/settings/profile" aria-label="Profile">
            <Icon name="person" />
          </a>
        </div>
        <nav aria-label="Account" className={styles.pages}>
          {PAGES.map(([href, label]) => (
            <a key={href} href={href} aria-current={label === here ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      </header>
      <main key={generation} className={styles.main}>
        <ol aria-label="Breadcrumb" className={styles.trail}>
          <li>
            <a href="/settings/organization/general">Account</a>
          </li>
          <li aria-current="page">{here}</li>
        </ol>
        {children}
        <ExtraNodes />
      </main>
    </div>
  );
}
