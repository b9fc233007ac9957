// The settings dialog over a chat: its title, the search, tabs with the ids and attributes as reported, and one panel.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { CreditRows } from './credit-rows.tsx';
import { LimitRows } from './limit-rows.tsx';
import { BillingRows } from './plan-billing.tsx';
import { ResetRows } from './reset-rows.tsx';
import { wordsOf } from './words.ts';

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation, flags } = useStage();
  const { pathname, search } = useAddress();
  const { settings, panels } = wordsOf(flags);
  const french = flags.has('french');
  const id = useId();
  const close = () => navigate(pathname + search);
  const tabs: [slug: string, label: string][] = [
    ['General', panels.general],
    ['Notifications', panels.notifications],
    ['Personalization', panels.personalization],
    ['Billing', panels.billing],
    ['Usage', panels.usage],
    ['Analytics', french ? 'Analyses' : 'Analytics'],
    ['DataControls', panels.data],
    ['Account', panels.account],
  ];
  const isOpen = (slug: string) => slug.toLowerCase() === tab.toLowerCase();
  const open = tabs.find(([slug]) => isOpen(slug))?.[0] ?? 'Usage';
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover _dialog_q42x" onClose={close}>
      <div className="_side_q42x">
        <div className="_head_q42x">
          <h2 id={`${id}-title`} className="text-sm font-semibold">
            {settings}
          </h2>
          <button type="button" aria-label={french ? 'Fermer' : 'Close'} className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <input
          type="text"
          placeholder={french ? 'Rechercher dans les paramètres' : 'Search settings'}
          className="field _search_q42x"
        />
        <div role="tablist" aria-orientation="vertical" className="_list_q42x">
          {tabs.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={isOpen(slug)}
              data-state={isOpen(slug) ? 'active' : 'inactive'}
              className={isOpen(slug) ? 'nav-item _tabon_q42x' : 'nav-item'}
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
        id={`${id}-content-${open}`}
        aria-labelledby={`${id}-trigger-${open}`}
        data-state="active"
        className="_sheet_q42x"
      >
        <Panel billing={open === 'Billing'} />
        <ExtraNodes />
      </div>
    </Dialog>
  );
}

function Panel({ billing }: { billing: boolean }) {
  const { title } = wordsOf(useStage().flags);
  return (
    <div className="_stack_q42x">
      <div data-control={billing ? 'plan-not-api' : 'codex-not-api-billing'} className="_panelhead_q42x">
        {billing ? 'Billing' : title}
      </div>
      {billing ? (
        <BillingRows />
      ) : (
        <>
          <LimitRows />
          <ResetRows />
          <CreditRows />
        </>
      )}
    </div>
  );
}
