// Credits in a workspace: one's own share of the month, the credits all share, automatic reload. The month's share is a limit of
// its own and no control of a note.

import { useFlag, useLive } from '../state.ts';
import { ReloadRow } from './credits-card.tsx';
import { Button, Card, Row, Section } from './kit.tsx';

const CREDITS = 'codex-credits';

export function WorkspaceCredits() {
  const empty = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <Section
      title="Credits"
      about="Shared workspace credits let you keep using Work and Codex beyond included usage."
      mark={CREDITS}
    >
      <Card>
        <Row label="Workspace credits" hint="Shared with 14 members" mark={CREDITS}>
          <span data-control={CREDITS} className="text-sm font-medium tabular-nums">
            {empty ? '0' : shared}
          </span>
          <Button mark={CREDITS}>Add more</Button>
        </Row>
        <Row
          label="Your monthly limit"
          hint={
            <>
              1,900 of 2,500 monthly credits left ·{' '}
              <span title="Tuesday, December 1, 2026 at 12:00:00 AM PST">Resets in 7d 16h</span>
            </>
          }
        >
          <Button>Request increase</Button>
        </Row>
        <ReloadRow />
      </Card>
    </Section>
  );
}
