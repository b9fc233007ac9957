// The settings dialog over a chat: its title, a search field, Radix tabs at the side, and the panel of the chosen tab.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { BillingPanel } from './billing-panel.tsx';
import { DialogUsage } from './dialog-usage.tsx';
import { dialogWordsOf } from './dialog-words.ts';

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation, flags } = useStage();
  const { pathname, search } = useAddress();
  const words = dialogWordsOf(flags);
  const title = useId();
  const radix = `radix-${useId()}`;
  const current = words.tabs.find(([slug]) => slug?.toLowerCase() === tab.toLowerCase())?.[0] ?? 'Usage';
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={title} overlayClass="overlay" contentClass="popover s43-dialog" onClose={close}>
      <div className="s43-dialog-side">
        <div className="flex items-center justify-between">
          <h2 id={title} className="text-lg font-semibold">
            {words.title}
          </h2>
          <button type="button" aria-label={words.close} className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <input type="search" placeholder={words.search} className="field" />
        <div role="tablist" aria-orientation="vertical" aria-labelledby={title}>
          {words.tabs.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${radix}-trigger-${slug}`}
              aria-controls={`${radix}-content-${slug}`}
              aria-selected={slug === current}
              data-state={slug === current ? 'active' : 'inactive'}
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
        id={`${radix}-content-${current}`}
        aria-labelledby={`${radix}-trigger-${current}`}
        data-state="active"
        className="s43-dialog-panel s43-stack"
      >
        {current === 'Billing' ? <BillingPanel /> : <DialogUsage />}
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
