// The frame of the platform's pages in this set: a bar above with organization and project as steps of a path, and the pages at the
// side, those of billing below "Billing". The project in the bar is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useFlag, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './twelfth.module.css';

const BILLING = '/settings/organization/billing';
const PAGES = [
  ['/usage', 'Usage'],
  ['/api-keys', 'API keys'],
  ['/settings/proj_abc123/limits', 'Project limits'],
  ['/settings/organization/general', 'Organization'],
  ['/settings/organization/limits', 'Limits'],
  [`${BILLING}/overview`, 'Billing'],
] as const;
const BILLING_PAGES = [
  ['history', 'Invoices'],
  ['credit-grants', 'Credit grants'],
  ['payment-methods', 'Payment methods'],
  ['preferences', 'Preferences'],
] as const;

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  // Before a first purchase there is nothing on those pages.
  const hasBilling = !useFlag('empty');
  const inBilling = pathname.startsWith(BILLING);
  return (
    <div className={styles.frame}>
      <header className={styles.topBar}>
        <a href="/" aria-label="OpenAI Platform" className={styles.home}>
          <Icon name="stack" />
        </a>
        <button type="button" aria-haspopup="listbox" className={styles.step}>
          Personal <Icon name="chevron" size={14} />
        </button>
        <span aria-hidden="true">/</span>
        <button type="button" aria-haspopup="listbox" aria-label="Project: Default project" className={styles.step}>
          Default project <Icon name="chevron" size={14} />
        </button>
        <span className={styles.grow} />
        <a href="/chat">Playground</a>
        <a href="/docs">Docs</a>
        <a href="/settings/profile" aria-label="Your profile">
          <Icon name="person" />
        </a>
      </header>
      <div className={styles.body}>
        <nav aria-label="Settings" className={styles.side}>
          {PAGES.map(([href, label]) => (
            <a key={href} href={href} aria-current={isCurrent(href, pathname) ? 'page' : undefined}>
              {label}
            </a>
          ))}
          {inBilling && hasBilling && <BillingPages pathname={pathname} />}
        </nav>
        <main key={generation} className={styles.main}>
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function isCurrent(href: string, pathname: string): boolean {
  if (href === '/usage') return pathname.endsWith('/usage');
  return href === pathname || (pathname === BILLING && href === `${BILLING}/overview`);
}

function BillingPages({ pathname }: { pathname: string }) {
  return (
    <ul>
      {BILLING_PAGES.map(([slug, label]) => (
        <li key={slug}>
          <a
            href={`${BILLING}/${slug}`}
            data-control={slug === 'credit-grants' ? 'billing-credit-grants' : undefined}
            aria-current={pathname === `${BILLING}/${slug}` ? 'page' : undefined}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
