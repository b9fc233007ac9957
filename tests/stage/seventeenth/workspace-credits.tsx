// Credits in a workspace: what all share, and automatic reload, which an administrator sets.

import { useFlag, useLive } from '../state.ts';
import { ReloadLine } from './credit-lines.tsx';
import { Block, Button } from './kit.tsx';

const CREDITS = 'codex-credits';

export function WorkspaceCredits() {
  const empty = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <Block
      title="Workspace credits"
      about="Shared workspace credits let you keep using Work and Codex beyond included usage."
      mark={CREDITS}
    >
      <dl className="v17-lines">
        <div data-control={CREDITS}>
          <dt>{empty ? '0' : shared} credits left</dt>
          <dd>
            <Button>Add more</Button>
          </dd>
        </div>
        <div>
          <dt>Your monthly credit limit</dt>
          <dd>2,500</dd>
          <dd>
            <Button look="plain">Request increase</Button>
          </dd>
        </div>
        <ReloadLine />
      </dl>
    </Block>
  );
}
