// What apps may use that one signed in to with ChatGPT: a neighbour with words of the meters and no note.

import { useStage } from '../state.ts';
import { Card, Group, Pill, Row, Toggle } from './parts.tsx';
import { wordsOf } from './words.ts';

export function AppsGroup() {
  const { apps } = wordsOf(useStage().flags);
  return (
    <Group title={apps.title} about={apps.about}>
      <Card>
        {apps.rows.map(([name, share]) => (
          <Row key={name} title={name} about={share}>
            <Pill popup="menu">{apps.manage}</Pill>
          </Row>
        ))}
        <Row title={apps.credits}>
          <Toggle label={apps.credits} />
        </Row>
      </Card>
    </Group>
  );
}
