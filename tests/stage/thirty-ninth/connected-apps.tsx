// What apps one signed in to with ChatGPT may use of the plan. Decoys, all of it: a share in percent, a switch about credits.

import { useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Button, Row, Section } from './parts.tsx';
import { wordsOf } from './words.ts';

export function ConnectedApps() {
  const words = wordsOf(useStage().flags);
  return (
    <Section title={words.apps} about={words.appsAbout}>
      <Row title="Figma" about={words.appShare}>
        <Switch label="Figma" initially className="switch" thumbClass="switch-thumb" />
      </Row>
      <Row title={words.appCredits}>
        <Switch label={words.appCredits} className="switch" thumbClass="switch-thumb" />
        <Button>{words.save}</Button>
      </Row>
    </Section>
  );
}
