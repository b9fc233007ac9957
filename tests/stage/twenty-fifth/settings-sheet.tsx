// The settings dialog over a chat in this set: panels in a bar at its top, the panel's heading below, and usage as a list of
// terms. The chat behind it is today's, which quotes the same labels in English.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { CreditSection } from './credit-section.tsx';
import { DailySection } from './daily-section.tsx';
import { Fold } from './fold.tsx';
import { PlanAndPayments } from './plan-and-payments.tsx';
import { ResetSection } from './reset-section.tsx';
import { wordsOf } from './words.ts';

export function SettingsSheet({ tab }: { tab: string }) {
  const { generation, flags } = useStage();
  const { pathname, search } = useAddress();
  const { settings, close, panels } = wordsOf(flags);
  const id = useId();
  const leave = () => navigate(pathname + search);
  const items = [
    ['General', panels.general],
    ['Billing', panels.billing],
    ['Usage', panels.usage],
    ['DataControls', panels.data],
  ] as const;
  return (
    <Dialog labelledBy={id} overlayClass="overlay" contentClass="popover rd-sheet" onClose={leave}>
      <header className="rd-top text-sm">
        <h2 id={id} className="font-semibold">
          {settings}
        </h2>
        <nav aria-labelledby={id}>
          <ul>
            {items.map(([slug, label]) => (
              <li key={slug}>
                <a
                  href={`#settings/${slug}`}
                  aria-current={slug.toLowerCase() === tab.toLowerCase() ? 'page' : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" aria-label={close} className="btn-icon" onClick={leave}>
          <Icon name="close" />
        </button>
      </header>
      <div key={generation} className="rd-panel">
        {tab.toLowerCase() === 'billing' ? <PlanAndPayments /> : <UsagePanel />}
        <ExtraNodes />
      </div>
    </Dialog>
  );
}

function UsagePanel() {
  const { title, intro } = wordsOf(useStage().flags);
  return (
    <>
      <hgroup className="rd-head">
        <h3 data-control="codex-not-api-billing" className="text-lg font-semibold">
          {title}
        </h3>
        <p className="text-sm text-token-text-secondary">{intro}</p>
      </hgroup>
      <Limits />
      <ResetSection />
      <CreditSection />
      <DailySection />
    </>
  );
}

function Limits() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const shortLeft = useLive(81, 80);
  const longLeft = useLive(58, 57);
  return (
    <Fold id="plan-limits" title={limits.title}>
      <p className="text-token-text-secondary">{limits.about}</p>
      <dl>
        {!weeklyOnly && <Limit limit={fiveHour} percent={shortLeft} mark="codex-window-5h" />}
        <Limit limit={weekly} percent={longLeft} mark="codex-window-weekly" />
      </dl>
    </Fold>
  );
}

interface LimitProps {
  limit: { label: string; reset: string; moment: string };
  percent: number;
  mark: string;
}

function Limit({ limit, percent, mark }: LimitProps) {
  const { left } = wordsOf(useStage().flags);
  const id = useId();
  return (
    <div className="rd-pair">
      <dt id={id} data-control={mark}>
        {limit.label}
      </dt>
      <dd data-control={mark}>
        <div className="rd-measure">
          <meter min={0} max={100} low={15} value={percent} aria-labelledby={id} />
          <span className="font-medium tabular-nums">{left(percent)}</span>
        </div>
        <p title={limit.moment} className="text-token-text-secondary">
          {limit.reset}
        </p>
      </dd>
    </div>
  );
}
