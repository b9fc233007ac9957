// /settings/usage: the heading, the two tabs, and the panel of one of them.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Overview } from './overview.tsx';
import { TabList, TabPanel } from './radix.tsx';
import { UsageHistory } from './usage-history.tsx';
import { wordsOf } from './words.ts';

export function Usage() {
  const { flags } = useStage();
  const words = wordsOf(flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  const base = `radix-${useId()}`;
  return (
    <>
      <header className="flex flex-col gap-4">
        <div className="flex items-center justify-between">
          <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold text-token-text-primary">
            {words.title}
          </h1>
        </div>
        <TabList
          base={base}
          label={words.title}
          current={current}
          tabs={[
            { value: 'overview', label: words.overview },
            { value: 'analytics', label: words.analytics },
          ]}
          className="flex gap-5 border-b border-token-border-light"
          tabClass="tab-trigger text-sm font-medium"
          onChange={(tab) => navigate(`${pathname}?tab=${tab}`)}
        />
      </header>
      <TabPanel base={base} value={current} className="flex flex-col gap-8">
        {current === 'analytics' ? <UsageHistory /> : <Overview />}
      </TabPanel>
    </>
  );
}
