// /settings/usage: the heading, the two views, and one of them.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Credits } from './credits.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { Resets } from './resets.tsx';
import { Card, Row, Section } from './settings-section.tsx';
import { UsageHistory } from './usage-history.tsx';
import { CreditHistory, DailyUsage } from './usage-tables.tsx';
import { wordsOf } from './words.ts';

const VIEWS = ['overview', 'analytics'] as const;

export function UsagePage() {
  const { title, views } = wordsOf(useStage().flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <div className="space-y-8">
      <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
        {title}
      </h1>
      <div
        role="tablist"
        aria-orientation="horizontal"
        aria-label={views.label}
        className="flex gap-2 border-b border-token-border text-sm"
      >
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            role="tab"
            id={`radix-_r_1_-trigger-${view}`}
            aria-controls={`radix-_r_1_-content-${view}`}
            aria-selected={view === current}
            data-state={view === current ? 'active' : 'inactive'}
            className={view === current ? 'tab tab-active' : 'tab'}
            onClick={() => navigate(`${pathname}?tab=${view}`)}
          >
            {views[view]}
          </button>
        ))}
      </div>
      {VIEWS.map((view) => (
        <div
          key={view}
          role="tabpanel"
          id={`radix-_r_1_-content-${view}`}
          aria-labelledby={`radix-_r_1_-trigger-${view}`}
          data-state={view === current ? 'active' : 'inactive'}
          hidden={view !== current}
          className="space-y-8"
        >
          {view === current && (view === 'analytics' ? <UsageHistory /> : <Overview />)}
        </div>
      ))}
    </div>
  );
}

function Overview() {
  const { flags } = useStage();
  const plain = !flags.has('workspace') && !flags.has('french');
  const plan = plain && !flags.has('no-resets');
  const { loaded } = useStage();
  if (!loaded) return <DailyUsage />;
  return (
    <>
      {plan && <Plan />}
      <PlanLimits />
      <Credits />
      <Resets />
      {plan && <Apps />}
      <DailyUsage />
      {plain && <CreditHistory />}
    </>
  );
}

function Plan() {
  const zero = useFlag('credits-zero');
  return (
    <Section title="Your plan">
      <Card>
        <Row
          control={
            <button type="button" className="btn btn-secondary">
              {zero ? 'Upgrade plan' : 'View plans'}
            </button>
          }
        >
          <div className="text-sm text-token-text-primary">{zero ? 'Plus plan' : 'Pro plan'}</div>
          <div className="text-xs text-token-text-secondary">{zero ? '$20 / month' : '$200 / month'}</div>
        </Row>
      </Card>
    </Section>
  );
}

/** Apps one signed in to with ChatGPT: its wording is not known, and none of it is a control of ours. */
function Apps() {
  return (
    <Section title="Connected apps" about="Apps you sign in to with ChatGPT can use your plan.">
      <Card>
        {['Figma', 'Linear'].map((name) => (
          <Row
            key={name}
            control={
              <button type="button" aria-haspopup="menu" className="btn btn-secondary">
                Manage
              </button>
            }
          >
            <div className="text-sm text-token-text-primary">{name}</div>
            <div className="text-xs text-token-text-secondary">Allowed · up to 100% of plan limits</div>
          </Row>
        ))}
      </Card>
    </Section>
  );
}
