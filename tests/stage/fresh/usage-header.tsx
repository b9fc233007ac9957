// The head of the English usage page: its heading, and its two views as links.

import { useAddress } from '../state.ts';

export function UsageHeader() {
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  return (
    <div className="ds-head">
      <h1 data-control="codex-not-api-billing" className="ds-title">
        Usage and limits
      </h1>
      <nav aria-label="Views" className="ds-segments">
        <a href="/settings/usage?tab=overview" aria-current={analytics ? undefined : 'page'}>
          Overview
        </a>
        <a href="/settings/usage?tab=analytics" aria-current={analytics ? 'page' : undefined}>
          Analytics
        </a>
      </nav>
    </div>
  );
}
