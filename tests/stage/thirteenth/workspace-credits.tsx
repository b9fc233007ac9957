// Credits in a workspace: what all share, automatic reload, and one's own share of the month, which is a limit of the workspace's
// and no control of a note. In English only.

import { useFlag, useLive } from '../state.ts';
import { ReloadLine } from './credits-block.tsx';
import { Block, Button, Line, Meter } from './kit.tsx';

const CREDITS = 'codex-credits';

export function WorkspaceCredits() {
  const empty = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <Block
      title="Credits"
      about="Shared workspace credits let you keep using Work and Codex beyond included usage."
      mark={CREDITS}
    >
      <Line title={`${empty ? '0' : shared} workspace credits`} about="Shared by 14 members" mark={CREDITS}>
        <Button mark={CREDITS}>Add more</Button>
      </Line>
      <ReloadLine />
      <Meter label="Your monthly credits" value="1,900 of 2,500 left" percent={76}>
        <div className="v13-line-flat">
          <time dateTime="2026-12-01T00:00:00-08:00" title="In 7d 16h" className="v13-quiet grow">
            Resets Tue, Dec 1 at 12:00 AM
          </time>
          <Button>Increase monthly limit</Button>
        </div>
      </Meter>
    </Block>
  );
}
