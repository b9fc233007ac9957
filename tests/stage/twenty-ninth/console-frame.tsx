// The frame of the ChatGPT settings in this set: a side bar that stays, with a key for every panel. Decoy: an offer of a
// plan with its weekly limit.

import type { ReactNode } from 'react';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from './use-words.ts';

export function ConsoleFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation } = useStage();
  const words = useWords();
  return (
    <div className="v29-shell">
      <aside className="v29-side">
        <a href="/" className="nav-item text-sm">
          <Icon name="back" size={16} />
          <span>{words.back}</span>
        </a>
        <button type="button" className="v29-goto text-sm">
          <Icon name="search" size={14} />
          <span className="grow">{words.search}</span>
          <kbd>⌘K</kbd>
        </button>
        <nav aria-label={words.settings}>
          {Object.entries(words.panels).map(([slug, label]) => (
            <a
              key={slug}
              href={`/settings/${slug}`}
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
              className="nav-item text-sm"
            >
              <span className="grow text-fade-truncate">{label}</span>
              <kbd>{`G ${slug.charAt(0).toUpperCase()}`}</kbd>
            </a>
          ))}
        </nav>
        <div className="grow" />
        <div className="v29-offer text-xs">
          <div className="font-medium">{words.offer.title}</div>
          <p className="text-token-text-secondary">{words.offer.about}</p>
          <a href="/#pricing" className="underline">
            {words.offer.action}
          </a>
        </div>
      </aside>
      <main key={generation} className="v29-main">
        {children}
        <ExtraNodes />
      </main>
    </div>
  );
}
