// The frame of the ChatGPT settings in this set: an account centre with its pages in a bar across the top, a trail of where
// one is, and a box of help at the end. The links keep today's slugs.

import type { ReactNode } from 'react';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function AccountCentre({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { home, signedInAs, back, panels, support } = wordsOf(flags);
  const pages: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', panels.general, 'gear'],
    ['usage', panels.usage, 'chart'],
    ['billing', panels.billing, 'card'],
    ['data-controls', panels.data, 'shield'],
    ['security', panels.security, 'key'],
  ];
  return (
    <div className="ac-page">
      <header className="ac-head">
        <div className="ac-wide ac-head-top">
          <a href="/" aria-label={back} className="btn-icon">
            <Icon name="back" />
          </a>
          <p className="grow text-lg font-semibold">{home}</p>
          <p className="text-xs text-token-text-secondary">
            {signedInAs} <b className="font-medium">avery@example.com</b>
          </p>
          <span className="avatar">A</span>
        </div>
        <nav aria-label={home} className="ac-wide ac-bar">
          {pages.map(([slug, label, icon]) => (
            <a
              key={slug}
              href={`/settings/${slug}`}
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
            >
              <Icon name={icon} size={16} />
              <span>{label}</span>
            </a>
          ))}
        </nav>
      </header>
      <main key={generation} className="ac-wide ac-main">
        {children}
        <ExtraNodes />
        <aside className="ac-support text-sm">
          <p className="grow font-medium">{support.title}</p>
          {support.links.map((label) => (
            <a key={label} href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
              {label}
            </a>
          ))}
        </aside>
      </main>
    </div>
  );
}
