// Apps one signed in to with ChatGPT, with what each may use. A decoy: nobody reported its words.

import { useStage } from '../state.ts';
import { Quantity, Row, Section } from './parts.tsx';
import { wordsOf } from './words.ts';

export function AppRows() {
  const words = wordsOf(useStage().flags);
  return (
    <Section title={words.apps} about={words.appsAbout}>
      {['Figma', 'Linear'].map((name) => (
        <Row key={name} title={name} about={<Quantity number={100} wording={words.appShare} />}>
          <button type="button" className="btn btn-secondary">
            {words.manage}
          </button>
        </Row>
      ))}
    </Section>
  );
}
