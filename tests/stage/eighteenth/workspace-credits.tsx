// Credits in a workspace: what all share, what one member may take of it in a month, automatic reload with a switch.

import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Badge, Button, LeadingRow, List, Row, Section } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function WorkspaceCredits() {
  const empty = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <Section
      title="Credits"
      hint="Shared workspace credits let you keep using Work and Codex beyond included usage."
      mark={CREDITS}
    >
      <List>
        <Row label="Workspace credits" value={empty ? '0' : shared} mark={CREDITS}>
          <Button>Add more</Button>
        </Row>
        <LeadingRow label="Your monthly limit" hint="1,900 of 2,500 monthly credits left" value="Request increase" />
        <Row label="Automatic reload" hint="Charges the workspace’s payment method" mark={RELOAD}>
          <Badge>Up to 40% off</Badge>
          <Switch label="Set up auto-reload" className="switch" thumbClass="switch-thumb" />
        </Row>
      </List>
    </Section>
  );
}
