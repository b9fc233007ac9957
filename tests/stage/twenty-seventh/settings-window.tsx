// The settings dialog over a chat in this set: vertical tabs of a headless library, and the panel of one of them. Only usage
// has something to show.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from './pieces.tsx';
import { WindowUsage } from './window-usage.tsx';

export function SettingsWindow({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const words = useWords();
  const id = `radix-${useId()}`;
  const close = () => navigate(pathname + search);
  const known = words.panels.find(([, slug]) => slug.toLowerCase() === tab.toLowerCase());
  const [, current = 'General', name = ''] = known ?? words.panels[0] ?? [];
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v27-window" onClose={close}>
      <header className="v27-window-top">
        <h2 id={`${id}-title`}>{words.settings}</h2>
        <input type="search" placeholder={words.search} aria-label={words.search} className="v27-field" />
        <button type="button" aria-label={words.close} className="v27-icon-btn" onClick={close}>
          <Icon name="close" size={16} />
        </button>
      </header>
      <div data-orientation="vertical" className="v27-columns">
        <div role="tablist" aria-orientation="vertical" data-orientation="vertical" className="v27-rail">
          {words.panels.map(([key, slug, label]) => (
            <button
              key={key}
              type="button"
              role="tab"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={slug === current}
              data-active={slug === current}
              data-state={slug === current ? 'active' : 'inactive'}
              data-orientation="vertical"
              className="v27-rail-item"
              onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
            >
              {label}
            </button>
          ))}
        </div>
        <div
          key={generation}
          role="tabpanel"
          id={`${id}-content-${current}`}
          aria-labelledby={`${id}-trigger-${current}`}
          data-state="active"
          data-orientation="vertical"
          className="v27-window-panel"
        >
          <h3 data-control={current === 'Usage' ? 'codex-not-api-billing' : undefined}>{name}</h3>
          {current === 'Usage' ? <WindowUsage /> : <p className="v27-quiet">–</p>}
          <ExtraNodes />
        </div>
      </div>
    </Dialog>
  );
}
