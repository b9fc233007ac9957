// Credits of a person: the balance and its button, automatic reload as a row that leads to its settings, the history.

import { useFlag, useLive } from '../state.ts';
import { Button, LeadingRow, List, Row, Section } from './kit.tsx';
import { useWords } from './words.ts';

const CREDITS = 'codex-credits';

export function Credits() {
  const { credits } = useWords();
  const empty = useFlag('credits-zero');
  const live = useLive(...credits.amounts);
  return (
    <Section title={credits.title} hint={credits.about} mark={CREDITS}>
      <List>
        <Row label={credits.amount(empty ? '0' : live)} hint={empty ? credits.none : credits.balance} mark={CREDITS}>
          <Button filled={empty}>{credits.add}</Button>
        </Row>
        <LeadingRow label={credits.reload} hint={credits.reloadAbout} value={credits.off} mark="codex-auto-reload" />
        <LeadingRow label={credits.history} />
      </List>
    </Section>
  );
}
