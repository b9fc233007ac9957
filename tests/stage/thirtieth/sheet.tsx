// The settings dialog over a chat in this set: a sheet with its panels as pills across the top. Only its usage is drawn, in
// Swedish or English.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { SheetUsage } from './sheet-usage.tsx';
import { wordsOf } from './words.ts';

export function Sheet({ tab }: { tab: string }) {
  const { generation, flags } = useStage();
  const { pathname, search } = useAddress();
  const { settings, panels } = wordsOf(flags);
  const id = useId();
  const close = () => navigate(pathname + search);
  const tabs = [
    ['General', panels.general],
    ['Billing', panels.billing],
    ['Usage', panels.usage],
    ['DataControls', panels.data],
    ['Account', panels.account],
  ] as const;
  const current = tabs.find(([slug]) => slug.toLowerCase() === tab.toLowerCase())?.[0] ?? 'General';
  return (
    <Dialog labelledBy={id} overlayClass="overlay" contentClass="popover v30-sheet" onClose={close}>
      <div className="v30-sheet-top">
        <h2 id={id} className="v30-name grow">
          {settings}
        </h2>
        <button
          type="button"
          aria-label={flags.has('swedish') ? 'Stäng' : 'Close'}
          className="v30-round"
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </div>
      <div role="tablist" aria-labelledby={id} className="v30-pills">
        {tabs.map(([slug, label]) => (
          <button
            key={slug}
            type="button"
            role="tab"
            id={`${id}-trigger-${slug}`}
            aria-controls={`${id}-content-${slug}`}
            aria-selected={slug === current}
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
        className="v30-sheet-body v30-flow"
      >
        {current === 'Usage' ? <SheetUsage /> : <p className="v30-caption">…</p>}
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
