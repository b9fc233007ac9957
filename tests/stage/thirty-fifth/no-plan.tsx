// Usage without a paid plan: the plans on offer, with what they would bring. No meter.

import { Card, Row, RowControl, RowDescription, RowLabel, RowText, Section } from './settings-kit.tsx';

const PLANS = [
  ['Go', '$8 / month', 'More messages, uploads, and images'],
  ['Plus', '$20 / month', 'Codex and Work with weekly usage limits'],
  ['Pro', '$200 / month', 'Up to 20x more Codex usage than Plus'],
] as const;

export function NoPlan() {
  return (
    <>
      <header className="flex flex-col gap-1">
        <h1 className="text-2xl font-semibold">Upgrade your plan</h1>
        <p className="text-sm text-token-text-secondary">
          Usage is available on paid plans. Choose one to start working with Codex.
        </p>
      </header>
      <Section>
        <Card>
          {PLANS.map(([name, price, about]) => (
            <Row key={name}>
              <RowText>
                <RowLabel>
                  {name} <span className="text-token-text-secondary">{price}</span>
                </RowLabel>
                <RowDescription>{about}</RowDescription>
              </RowText>
              <RowControl>
                <a href={`/explore/${name.toLowerCase()}`} className="btn btn-secondary btn-small">
                  Get {name}
                </a>
              </RowControl>
            </Row>
          ))}
        </Card>
      </Section>
    </>
  );
}
