// The settings dialog over a chat: Radix tabs at the side, a search field above them.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { DialogBilling } from './dialog-billing.tsx';
import { DialogUsage } from './dialog-usage.tsx';
import { dialogWords } from './dialog-words.ts';

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const words = dialogWords(useFlag('portuguese'));
  const id = useId();
  const close = () => navigate(pathname + search);
  const chosen = words.tabs.find(([slug]) => slug?.toLowerCase() === tab.toLowerCase())?.[0] ?? 'Usage';
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover f40-dialog" onClose={close}>
      <header className="f40-dialog-head">
        <h2 id={`${id}-title`} className="grow text-lg font-semibold">
          {words.settings}
        </h2>
        <button type="button" aria-label={words.close} className="btn-icon" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div className="f40-dialog-body">
        <div className="f40-dialog-side">
          <input type="search" placeholder={words.search} className="field" />
          <div role="tablist" aria-orientation="vertical">
            {words.tabs.map(([slug, label]) => (
              <button
                key={slug}
                type="button"
                role="tab"
                id={`radix-${id}-trigger-${slug}`}
                aria-controls={`radix-${id}-content-${slug}`}
                aria-selected={slug === chosen}
                data-state={slug === chosen ? 'active' : 'inactive'}
                className="nav-item w-full"
                onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
              >
                <span className="text-fade-truncate">{label}</span>
              </button>
            ))}
          </div>
        </div>
        <div
          key={generation}
          role="tabpanel"
          id={`radix-${id}-content-${chosen}`}
          aria-labelledby={`radix-${id}-trigger-${chosen}`}
          data-state="active"
          className="f40-dialog-panel"
        >
          {chosen === 'Billing' ? <DialogBilling words={words} /> : <DialogUsage words={words} />}
          <ExtraNodes />
        </div>
      </div>
    </Dialog>
  );
}
