// What stands at platform.openai.com's addresses with the flag `fresh`: pages as a later redesign may look. INVENTED, all
// of it.

import { useAddress, useFlag, useStage } from '../state.ts';
import { ApiBilling } from './api-billing.tsx';
import { ApiKeyCards } from './api-key-cards.tsx';
import { ApiUsage } from './api-usage.tsx';
import { ApiUsageFacets } from './api-usage-facets.tsx';
import { OrganizationLimits } from './organization-limits.tsx';
import { Frame } from './platform-frame.tsx';
import { ProjectLimits } from './project-limits.tsx';

export function Redesign() {
  const { loaded } = useStage();
  return <Frame>{loaded && <Page />}</Frame>;
}

function Page() {
  const { pathname } = useAddress();
  const analytics = useFlag('organization-analytics');
  if (pathname.endsWith('/api-keys')) return <ApiKeyCards />;
  if (pathname.startsWith('/settings/organization/billing')) return <ApiBilling />;
  if (pathname.startsWith('/settings/organization/limits')) return <OrganizationLimits />;
  if (pathname.endsWith('/limits')) return <ProjectLimits />;
  return analytics ? <ApiUsageFacets /> : <ApiUsage />;
}
