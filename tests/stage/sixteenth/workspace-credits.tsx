// Credits in a workspace: what all share in one sentence, then who may be asked for more, and the automatic reload.

import { useFlag, useLive } from '../state.ts';
import { Reload } from './credits.tsx';
import { Button, Item, Section, Stack } from './kit.tsx';

const CREDITS = 'codex-credits';

export function WorkspaceCredits() {
  const empty = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <Section
      title="Workspace credits"
      lead="Everyone at Juniper Labs shares these for Work and Codex beyond included usage."
      mark={CREDITS}
    >
      <Stack>
        <Item title={`${empty ? '0' : shared} credits left`} text="Last added July 9." mark={CREDITS}>
          <Button mark={CREDITS}>Add more</Button>
        </Item>
        <Reload />
        <Item title="Need a higher monthly limit?" text="Admins get your request by email.">
          <Button>Ask an admin</Button>
        </Item>
      </Stack>
    </Section>
  );
}
