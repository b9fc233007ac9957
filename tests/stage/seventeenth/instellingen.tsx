// The settings over a chat in this set, in Dutch: a drawer at the edge of the window, its panels a line of tabs.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Gebruik } from './gebruik.tsx';

const TABS = [
  ['General', 'Algemeen'],
  ['Personalization', 'Personalisatie'],
  ['Apps', 'Apps'],
  ['Usage', 'Gebruik'],
  ['Billing', 'Facturering'],
  ['DataControls', 'Gegevensbeheer'],
] as const;

export function Instellingen() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="v17-drawer v17-wide" onClose={close}>
      <div className="v17-drawer-head">
        <h2 id={`${id}-title`} className="v17-block-title grow">
          Instellingen
        </h2>
        <button type="button" aria-label="Sluiten" className="btn-icon" onClick={close}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <div
        role="tablist"
        aria-labelledby={`${id}-title`}
        data-scope="tabs"
        data-part="list"
        className="v17-tabs v17-line"
      >
        {TABS.map(([slug, label]) => (
          <button
            key={slug}
            type="button"
            role="tab"
            id={`${id}-trigger-${slug}`}
            aria-controls={`${id}-content-${slug}`}
            aria-selected={slug === 'Usage'}
            data-scope="tabs"
            data-part="trigger"
            onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
          >
            {label}
          </button>
        ))}
      </div>
      <div
        key={generation}
        role="tabpanel"
        id={`${id}-content-Usage`}
        aria-labelledby={`${id}-trigger-Usage`}
        className="v17-drawer-body"
      >
        <Gebruik />
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
