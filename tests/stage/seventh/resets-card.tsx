// Usage limit resets: one row for all of a kind, with how many there are, or a line that says there are none.

import { useFlag, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Badge, Button, Card, Section, Segmented } from './kit.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetsCard() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Section
      title={resets.title}
      about={resets.about}
      mark={RESETS}
      action={<Segmented label={resets.title} options={resets.tabs} mark={RESETS} />}
    >
      <Card mark={RESETS}>
        <div data-slot="row" className="v7-row">
          <Icon name="bolt" />
          <div className="grow">
            <div className="text-sm font-medium">
              {none ? resets.none : resets.full} {!none && <Badge>{resets.count}</Badge>}
            </div>
            <div className="text-xs text-token-text-secondary">
              {none ? resets.earn : <span title={resets.moment}>{resets.expires}</span>}
            </div>
          </div>
          {!none && <Button>{resets.use}</Button>}
        </div>
      </Card>
    </Section>
  );
}
