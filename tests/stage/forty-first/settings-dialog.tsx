// The settings as a Radix dialog over a chat: title, search field, vertical tabs, one panel.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { DialogBilling } from './dialog-billing.tsx';
import { DialogUsage } from './dialog-usage.tsx';
import { palabrasOf } from './palabras.ts';

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation, flags } = useStage();
  const { pathname, search } = useAddress();
  const { dialog } = palabrasOf(flags);
  const id = useId();
  const current = tab.toLowerCase() === 'billing' ? 'Billing' : 'Usage';
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`radix-${id}`} overlayClass="overlay" contentClass="popover v41 v41-dialog" onClose={close}>
      <div className="v41-side flex shrink-0 flex-col gap-3">
        <div className="flex items-center justify-between gap-2">
          <h2 id={`radix-${id}`} className="text-base font-semibold">
            {dialog.title}
          </h2>
          <button type="button" aria-label={dialog.close} className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <input type="text" placeholder={dialog.search} className="field w-full" />
        <div role="tablist" aria-orientation="vertical" className="flex flex-col gap-0.5">
          {Object.entries(dialog.tabs).map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`radix-${id}-trigger-${slug}`}
              aria-controls={`radix-${id}-content-${slug}`}
              aria-selected={slug === current}
              data-state={slug === current ? 'active' : 'inactive'}
              data-orientation="vertical"
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
        id={`radix-${id}-content-${current}`}
        aria-labelledby={`radix-${id}-trigger-${current}`}
        data-state="active"
        data-orientation="vertical"
        className="v41-panel flex min-w-0 grow flex-col gap-6 overflow-y-auto"
      >
        {current === 'Billing' ? <DialogBilling /> : <DialogUsage />}
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
