// Credits in a workspace: what all share as a large figure, what a member may take of it in a month as a setting, automatic reload.

import { useFlag, useLive } from '../state.ts';
import { ReloadSetting } from './credits-panel.tsx';
import { Button, Figure, Panel, Setting } from './kit.tsx';

const CREDITS = 'codex-credits';

export function WorkspaceCredits() {
  const empty = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <Panel
      title="Credits"
      hint="Shared workspace credits let you keep using Work and Codex beyond included usage."
      mark={CREDITS}
    >
      <div className="v10-balance">
        <Figure value={['', empty ? '0' : shared, '']} caption="Workspace credits" mark={CREDITS} />
        <Button mark={CREDITS}>Add more</Button>
      </div>
      <Setting label="Your monthly limit" hint="1,900 of 2,500 monthly credits left">
        <Button>Increase monthly limit</Button>
      </Setting>
      <ReloadSetting />
    </Panel>
  );
}
