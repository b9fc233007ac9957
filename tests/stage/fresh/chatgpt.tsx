// What stands at chatgpt.com's addresses with the flag `fresh`: pages as a later redesign may look. INVENTED, all of it.

import { Chat } from '../chatgpt/chat.tsx';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Frame, Skeleton } from './chatgpt-frame.tsx';
import { PlanBilling } from './plan-billing.tsx';
import { SettingsAccordion } from './settings-accordion.tsx';
import { UsageHistory } from './usage-history.tsx';
import { UsageLedger } from './usage-ledger.tsx';
import { UsageRings } from './usage-rings.tsx';

export function Redesign() {
  const { loaded } = useStage();
  const { hash } = useAddress();
  if (/^#settings\/usage$/i.test(hash))
    return (
      <>
        <Chat />
        {loaded && <SettingsAccordion />}
      </>
    );
  return <Frame>{loaded ? <Page /> : <Skeleton />}</Frame>;
}

function Page() {
  const { pathname, searchParams } = useAddress();
  const german = useFlag('german');
  if (pathname.startsWith('/settings/billing')) return <PlanBilling />;
  if (searchParams.get('tab') === 'analytics') return <UsageHistory />;
  return german ? <UsageLedger /> : <UsageRings />;
}
