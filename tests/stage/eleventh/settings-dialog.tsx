// The settings dialog at #settings/Usage: panels at the side, the sections of the usage page in one column.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Button } from './base.tsx';
import { panelsOf } from './panels.ts';
import { Overview } from './usage-page.tsx';
import { wordsOf } from './words.ts';

export function SettingsDialog() {
  const { generation, flags } = useStage();
  const { pathname, search } = useAddress();
  const words = wordsOf(flags);
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog
      labelledBy={`${id}-title`}
      overlayClass="overlay"
      contentClass="popover settings-dialog v11-dialog"
      onClose={close}
    >
      <div className="settings-dialog-side">
        <h2 id={`${id}-title`} className="px-3 py-2 text-base font-semibold">
          {words.settings}
        </h2>
        <input type="search" placeholder={words.search} aria-label={words.search} className="field" />
        <div role="tablist" aria-orientation="vertical" data-slot="tabs-list" className="flex flex-col">
          {panelsOf(words).map(([slug, label, icon]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-${slug}`}
              data-slot="tabs-tab"
              data-active={slug === 'usage' ? '' : undefined}
              aria-selected={slug === 'usage'}
              className="nav-item"
            >
              <Icon name={icon} />
              <span className="text-fade-truncate">{label}</span>
            </button>
          ))}
        </div>
      </div>
      <div
        key={generation}
        role="tabpanel"
        data-slot="tabs-panel"
        aria-labelledby={`${id}-usage`}
        className="v11-panel grow overflow-auto"
      >
        <header className="flex items-center justify-between gap-4">
          <h3 data-control="codex-not-api-billing" className="text-lg font-semibold">
            {words.title}
          </h3>
          <Button label={words.close} className="btn-icon" onClick={close}>
            <Icon name="close" />
          </Button>
        </header>
        <Overview />
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
