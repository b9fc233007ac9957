// A member's limits in a workspace, all in one group: the two windows, the member's share of the month, the credits of all, and
// automatic reload, which an owner has turned on.

import { useFlag, useLive } from '../state.ts';
import { Button, Group, Item } from './kit.tsx';
import { LimitItems } from './limit-lines.tsx';

export function WorkspaceLines() {
  const empty = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <>
      <Group
        title="Your limits in Garden Studio"
        about="Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chats don’t count."
      >
        <LimitItems />
        <Item
          term="Monthly limit"
          value="1,900 of 2,500 credits left"
          hint={<span title="Monday, February 1, 2027 at 12:00:00 AM PST">Resets in 5 days 13 hr</span>}
          action={<Button>Request increase</Button>}
        />
      </Group>
      <Group title="Workspace" about="For everyone in Garden Studio, once included usage is spent.">
        <Item
          term="Workspace credits"
          value={empty ? '0' : shared}
          action={<Button strong={empty}>Add more</Button>}
          mark="codex-credits"
        />
        <Item
          term="Automatic reload"
          value="On"
          hint="Adds 1,000 credits when fewer than 500 are left. Owners can change this."
          mark="codex-auto-reload"
        />
        <Item term="Members" value="12" action={<Button>Invite</Button>} />
      </Group>
    </>
  );
}
