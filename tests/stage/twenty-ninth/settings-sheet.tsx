// The settings dialog over a chat in this set: tabs at the side, each with a key, and usage as one long property list.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { sheetWordsOf } from './sheet-words.ts';
import { UsageSheet } from './usage-sheet.tsx';

export function SettingsSheet({ tab }: { tab: string }) {
  const { generation, flags } = useStage();
  const { pathname, search } = useAddress();
  const words = sheetWordsOf(flags);
  const id = useId();
  const [current, title] = Object.entries(words.tabs).find(([slug]) => slug.toLowerCase() === tab.toLowerCase()) ?? [
    'General',
    words.tabs.General,
  ];
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v29-sheet" onClose={close}>
      <div className="v29-side">
        <div className="flex items-center gap-2">
          <h2 id={`${id}-title`} className="text-sm font-semibold grow">
            {words.settings}
          </h2>
          <button type="button" aria-label={words.close} className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <input type="search" placeholder={words.search} aria-label={words.search} className="field" />
        <div role="tablist" aria-orientation="vertical" aria-labelledby={`${id}-title`}>
          {Object.entries(words.tabs).map(([slug, label], index) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={slug === current}
              data-state={slug === current ? 'active' : 'inactive'}
              className="nav-item text-sm"
              onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
            >
              <span className="grow text-fade-truncate">{label}</span>
              <kbd>⌥{index + 1}</kbd>
            </button>
          ))}
        </div>
      </div>
      <div
        key={generation}
        role="tabpanel"
        id={`${id}-content-${current}`}
        aria-labelledby={`${id}-trigger-${current}`}
        className="v29-sheet-panel"
      >
        {current === 'Usage' ? (
          <UsageSheet title={title} />
        ) : (
          <p className="text-sm text-token-text-secondary">{words.nothing}</p>
        )}
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
