// Usage limit resets one has, as a list of tickets; how many, and the way to those one had, stand below the section's title.

import { useFlag, useStage } from '../state.ts';
import { Button, Card, Line, Section } from './kit.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetList() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Section
      title={resets.title}
      about={resets.about}
      mark={RESETS}
      aside={
        <p className="v19-note">
          <span data-control={RESETS}>{resets.count(none ? 0 : resets.rows.length)}</span> ·{' '}
          <button type="button" className="v19-link">
            {resets.history}
          </button>
        </p>
      }
    >
      <Card mark={RESETS}>
        {none ? (
          <Line label={resets.none} />
        ) : (
          resets.rows.map(([name, expires, moment]) => (
            <Line key={moment} label={name} about={<span title={moment}>{expires}</span>}>
              <Button>{resets.use}</Button>
            </Line>
          ))
        )}
        <Line label={<a href="/codex/purchase/reset">{resets.more}</a>} />
      </Card>
    </Section>
  );
}
