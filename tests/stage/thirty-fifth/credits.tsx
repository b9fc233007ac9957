// The credits of a person or of a workspace, and the automatic reload. Decoy: the workspace's monthly limit.

import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import {
  Button,
  Card,
  Row,
  RowControl,
  RowDescription,
  RowLabel,
  RowText,
  Section,
  SectionDescription,
  SectionHeader,
  SectionTitle,
} from './settings-kit.tsx';
import type { Words } from './words-en.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function Credits({ words, level }: { words: Words; level?: 3 }) {
  const { credits, workspace } = words;
  const shared = useFlag('workspace');
  const about = shared ? workspace.about : credits.about;
  return (
    <Section>
      <SectionHeader>
        <SectionTitle level={level ?? 2} mark={CREDITS}>
          {credits.title}
        </SectionTitle>
        {about && (
          <SectionDescription mark={CREDITS}>
            {about}
            {!shared && (
              <>
                {' '}
                <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
                  {credits.more}
                </a>
              </>
            )}
          </SectionDescription>
        )}
      </SectionHeader>
      <Card>
        {shared && <MonthlyLimit words={words} />}
        <Balance words={words} />
        <AutomaticReload words={words} />
      </Card>
    </Section>
  );
}

function Balance({ words: { credits, workspace } }: { words: Words }) {
  const shared = useFlag('workspace');
  const none = useFlag('credits-zero');
  const amount = useLive(credits.amount, credits.spent);
  return (
    <Row>
      <RowText>
        <RowLabel mark={CREDITS}>{shared ? workspace.balance : credits.balance(none ? '0' : amount)}</RowLabel>
        <RowDescription mark={CREDITS}>{credits.current}</RowDescription>
      </RowText>
      <RowControl>
        <Button mark={CREDITS}>{credits.add}</Button>
      </RowControl>
    </Row>
  );
}

function MonthlyLimit({ words: { workspace } }: { words: Words }) {
  return (
    <Row>
      <RowText>
        <RowLabel>{workspace.monthly}</RowLabel>
        <RowDescription>
          <span title={workspace.monthlyMoment}>{workspace.monthlyReset}</span>
        </RowDescription>
      </RowText>
      <RowControl>
        <Button>{workspace.increase}</Button>
      </RowControl>
    </Row>
  );
}

function AutomaticReload({ words: { reload } }: { words: Words }) {
  return (
    <Row>
      <RowText>
        <div className="flex items-center gap-2">
          <RowLabel mark={RELOAD}>{reload.title}</RowLabel>
          <span className="rounded-full bg-token-bg-tertiary px-2 py-0.5 text-xs font-medium">{reload.offer}</span>
        </div>
        <RowDescription mark={RELOAD}>{reload.about}</RowDescription>
      </RowText>
      <RowControl>
        <Switch label={reload.action} mark={RELOAD} className="toggle" thumbClass="toggle-thumb" />
      </RowControl>
    </Row>
  );
}
