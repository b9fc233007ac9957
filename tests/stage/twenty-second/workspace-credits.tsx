// Credits of a workspace: the member's monthly limit, what the workspace shares, and auto-reload in a panel of its own.

import { useFlag, useLive } from '../state.ts';
import { Button, KeyValues, Pair, Panel, Status } from './console.tsx';

export function WorkspaceCredits() {
  const none = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <>
      <Panel
        title="Workspace credits"
        about="Shared credits let members keep using Work and Codex after a plan limit is reached."
        mark="codex-credits"
        actions={<Button>Buy credits</Button>}
      >
        <KeyValues>
          <Pair name="Credits remaining" mark="codex-credits">
            <span className="cn-figure">{none ? '0' : shared}</span>
          </Pair>
          <Pair name="Your monthly credit limit">
            2,500 of 2,500 remaining
            <div className="cn-quiet" title="Sunday, December 20, 2026 at 12:00:00 AM PST">
              Resets Dec 20 (in 26d 9h)
            </div>
            <button type="button" className="cn-link">
              Request increase
            </button>
          </Pair>
          <Pair name="Managed by">Workspace owners</Pair>
        </KeyValues>
      </Panel>
      <Panel
        title="Auto-reload"
        about="Buys workspace credits when the shared balance falls below 500."
        mark="codex-auto-reload"
        actions={
          <button type="button" data-control="codex-auto-reload" className="cn-button">
            Edit
          </button>
        }
      >
        <KeyValues>
          <Pair name="Status" mark="codex-auto-reload">
            <Status kind="good">On</Status>
          </Pair>
          <Pair name="Purchase" mark="codex-auto-reload">
            2,000 credits
          </Pair>
          <Pair name="Monthly maximum" mark="codex-auto-reload">
            10,000 credits
          </Pair>
        </KeyValues>
      </Panel>
    </>
  );
}
