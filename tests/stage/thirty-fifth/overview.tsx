// The Overview tab: the plan, its limits, credits, resets, connected apps, the days. Decoys: the plan with its price, apps
// with a share of the limits, the history of credits.

import { useFlag, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Credits } from './credits.tsx';
import { DailyUsage } from './daily-usage.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { Resets } from './resets.tsx';
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
import { wordsOf } from './words.ts';
import type { Words } from './words-en.ts';

export function Overview() {
  const { loaded, flags } = useStage();
  const workspace = useFlag('workspace');
  const words = wordsOf(flags);
  return (
    <>
      {loaded && (
        <>
          {!workspace && <Plan words={words} />}
          <PlanLimits words={words} />
          <Credits words={words} />
          <Resets words={words} />
          {!workspace && <Apps words={words} />}
        </>
      )}
      <DailyUsage words={words} />
      {loaded && <CreditHistory words={words} />}
    </>
  );
}

function Plan({ words: { plan } }: { words: Words }) {
  return (
    <Section>
      <SectionHeader>
        <SectionTitle>{plan.title}</SectionTitle>
      </SectionHeader>
      <Card>
        <Row>
          <RowText>
            <RowLabel>{plan.name}</RowLabel>
            <RowDescription>{plan.price}</RowDescription>
          </RowText>
          <RowControl>
            <a href="/#pricing" className="btn btn-secondary btn-small">
              {plan.action}
            </a>
          </RowControl>
        </Row>
      </Card>
    </Section>
  );
}

function Apps({ words: { apps } }: { words: Words }) {
  return (
    <Section>
      <SectionHeader>
        <SectionTitle>{apps.title}</SectionTitle>
        <SectionDescription>{apps.about}</SectionDescription>
      </SectionHeader>
      <Card>
        {['Figma', 'Linear'].map((name) => (
          <Row key={name}>
            <RowText>
              <RowLabel>{name}</RowLabel>
              <RowDescription>{apps.share}</RowDescription>
            </RowText>
            <RowControl>
              <Switch label={name} initially className="toggle" thumbClass="toggle-thumb" />
            </RowControl>
          </Row>
        ))}
        <Row>
          <RowText>
            <RowLabel>{apps.credits}</RowLabel>
          </RowText>
          <RowControl>
            <Switch label={apps.credits} className="toggle" thumbClass="toggle-thumb" />
            <Button>{apps.save}</Button>
          </RowControl>
        </Row>
      </Card>
    </Section>
  );
}

function CreditHistory({ words: { creditHistory } }: { words: Words }) {
  return (
    <Section>
      <Card>
        <Row>
          <RowText>
            <RowLabel>{creditHistory.title}</RowLabel>
          </RowText>
          <RowControl>
            <Button>{creditHistory.view}</Button>
          </RowControl>
        </Row>
      </Card>
    </Section>
  );
}
