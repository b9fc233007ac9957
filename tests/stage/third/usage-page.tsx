// /settings/usage as it might become: the heading and two links for tabs, above one of two panels.

import { useAddress } from '../state.ts';
import { Activity } from './activity.tsx';
import { Gauges } from './gauges.tsx';

export function UsagePage() {
  const isAnalytics = useAddress().searchParams.get('tab') === 'analytics';
  return (
    <>
      <header className="panel-head">
        <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
          Usage
        </h1>
        <nav aria-label="Usage views" className="segments">
          <a href="/settings/usage?tab=overview" aria-current={isAnalytics ? undefined : 'true'}>
            Overview
          </a>
          <a href="/settings/usage?tab=analytics" aria-current={isAnalytics ? 'true' : undefined}>
            Analytics
          </a>
        </nav>
      </header>
      {isAnalytics ? <Activity /> : <Gauges />}
    </>
  );
}
