// The settings dialog over a chat: the same sections as on the page in another order and one level lower, a toolbar with the
// panel's title. Other panels than usage and billing hold a skeleton.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { FeatureLimits } from './between.tsx';
import { BillingRegions } from './billing-page.tsx';
import { CreditFields } from './credit-fields.tsx';
import { DailyTable } from './daily-table.tsx';
import { Level, Skeleton, useWords } from './kit.tsx';
import { PlanBar, PlanLimits } from './plan-limits.tsx';
import { ResetTiles } from './reset-tiles.tsx';

const PANELS = [
  ['General', 'general', undefined],
  ['Notifications', 'notifications', undefined],
  ['Billing', 'billing', 'plan-not-api'],
  ['Usage', 'usage', 'codex-not-api-billing'],
  ['DataControls', 'data', undefined],
  ['Security', 'security', undefined],
] as const;

export function SettingsWindow({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const { settings, close, search: find, panels } = useWords();
  const id = useId();
  const [slug, name, mark] = PANELS.find(([known]) => known.toLowerCase() === tab.toLowerCase()) ?? PANELS[0];
  const onClose = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={id} overlayClass="overlay" contentClass="popover kit31-window" onClose={onClose}>
      <div className="kit31-window-side">
        <div id={id} className="kit31-label">
          {settings}
        </div>
        <input type="search" aria-label={find} placeholder={find} className="field" />
        <ul>
          {PANELS.map(([other, key]) => (
            <li key={other}>
              <button
                type="button"
                aria-current={other === slug}
                className="nav-item w-full"
                onClick={() => navigate(`${pathname}${search}#settings/${other}`)}
              >
                {panels[key]}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div key={generation} className="kit31-window-main">
        <div className="kit31-window-bar">
          <h2 data-control={mark} className="text-lg font-semibold">
            {panels[name]}
          </h2>
          <button type="button" aria-label={close} className="btn-icon" onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <Level value="h3">
          <div className="kit31-regions">
            <Panel name={name} />
            <ExtraNodes />
          </div>
        </Level>
      </div>
    </Dialog>
  );
}

function Panel({ name }: { name: string }) {
  if (name === 'billing') return <BillingRegions />;
  if (name !== 'usage') return <Skeleton rows={['60%', '45%', '52%']} />;
  return (
    <InOrder
      parts={{
        plan: <PlanBar />,
        limits: <PlanLimits />,
        resets: <ResetTiles />,
        features: <FeatureLimits />,
        credits: <CreditFields />,
        daily: <DailyTable />,
      }}
    />
  );
}
