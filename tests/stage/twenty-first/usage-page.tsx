// /settings/usage: a segmented control of two views, for a person or for a workspace.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { SettingsFrame } from './settings-frame.tsx';
import styles from './stack.module.css';
import { UsageHistory } from './usage-history.tsx';
import { UsageOverview } from './usage-overview.tsx';
import { stackWords } from './words.ts';
import { WorkspaceHistory } from './workspace-history.tsx';
import { WorkspaceOverview } from './workspace-overview.tsx';

export function UsagePage() {
  const words = stackWords(useStage().flags);
  const workspace = useFlag('workspace');
  const current = useAddress().searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <SettingsFrame panel="usage" title={words.heading} mark="codex-not-api-billing">
      <div role="tablist" aria-label={words.heading} className={styles.segmentTabs}>
        {(['overview', 'analytics'] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={tab === current}
            data-state={tab === current ? 'active' : 'inactive'}
            className={styles.segmentTab}
            onClick={() => navigate(`/settings/usage?tab=${tab}`)}
          >
            {words.tabs[tab]}
          </button>
        ))}
      </div>
      <View analytics={current === 'analytics'} workspace={workspace} />
    </SettingsFrame>
  );
}

function View({ analytics, workspace }: { analytics: boolean; workspace: boolean }) {
  if (analytics) return workspace ? <WorkspaceHistory /> : <UsageHistory />;
  return workspace ? <WorkspaceOverview /> : <UsageOverview />;
}
