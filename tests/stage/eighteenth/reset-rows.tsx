// Usage limit resets: segments for those one has and those one had, a row with a button for each.

import { useFlag } from '../state.ts';
import { Button, List, Row, Section, Segments } from './kit.tsx';
import { useWords } from './words.ts';

const RESETS = 'codex-resets';

export function ResetRows() {
  const { resets } = useWords();
  const none = useFlag('no-resets');
  return (
    <Section
      title={resets.title}
      hint={resets.about}
      mark={RESETS}
      aside={
        <Segments
          label={resets.title}
          current="available"
          options={[
            { key: 'available', name: resets.available(none ? 0 : resets.rows.length), mark: RESETS },
            { key: 'history', name: resets.history },
          ]}
        />
      }
    >
      {none ? (
        <div data-control={RESETS} className="v18-card v18-none">
          <p className="v18-label">{resets.none}</p>
          <p className="v18-hint">{resets.noneAbout}</p>
        </div>
      ) : (
        <List mark={RESETS}>
          {resets.rows.map(([name, expires, moment]) => (
            <Row key={moment} label={name} hint={<time title={moment}>{expires}</time>}>
              <Button>{resets.use}</Button>
            </Row>
          ))}
        </List>
      )}
    </Section>
  );
}
