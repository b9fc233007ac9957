// The frame of the redesigned settings: a bar across the top, groups of links at the side that say the same words as the
// pages they lead to.

import type { ReactNode } from 'react';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';

type Group = [title: string, links: [href: string, label: string][]];

const ENGLISH: Group[] = [
  [
    'You',
    [
      ['/settings/general-settings', 'General'],
      ['/settings/personalization', 'Personalization'],
    ],
  ],
  [
    'Your plan',
    [
      ['/settings/billing', 'Plan & billing'],
      ['/settings/usage', 'Usage and limits'],
      ['/settings/credits', 'Credits'],
    ],
  ],
];

const GERMAN: Group[] = [
  [
    'Konto',
    [
      ['/settings/general-settings', 'Allgemein'],
      ['/settings/personalization', 'Personalisierung'],
    ],
  ],
  [
    'Arbeitsbereich',
    [
      ['/settings/billing', 'Abrechnung'],
      ['/settings/usage', 'Nutzung'],
      ['/settings/credits', 'Credits'],
    ],
  ],
];

export function Frame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  const german = useFlag('german');
  return (
    <div className="ds-shell">
      <header className="ds-top">
        <a href="/" className="ds-back">
          <Icon name="back" />
          {german ? 'Zurück zu ChatGPT' : 'Back to ChatGPT'}
        </a>
        <input
          type="search"
          className="field ds-search"
          placeholder={german ? 'Einstellungen durchsuchen' : 'Search settings'}
          aria-label={german ? 'Einstellungen durchsuchen' : 'Search settings'}
        />
        <span className="avatar">A</span>
      </header>
      <div className="ds-columns">
        <aside className="ds-side">
          <nav aria-label={german ? 'Einstellungen' : 'Settings'}>
            {(german ? GERMAN : ENGLISH).map(([title, links]) => (
              <div key={title}>
                <p className="ds-side-title">{title}</p>
                <ul>
                  {links.map(([href, label]) => (
                    <li key={href}>
                      <a href={href} className="ds-side-link" aria-current={href === pathname ? 'page' : undefined}>
                        {label}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
        </aside>
        <main key={generation} className="ds-main">
          {children}
        </main>
      </div>
    </div>
  );
}

/** What stands there until the content arrives: grey bars, no words. */
export function Skeleton() {
  return (
    <div aria-busy="true" className="ds-skeleton">
      <div />
      <div />
      <div />
    </div>
  );
}
