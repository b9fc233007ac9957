// Usage limit resets: how many there are beside the heading, a row for each, the history behind a link.

import { useFlag, useStage } from '../state.ts';
import { Block, Item, List, Pill } from './parts.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetList() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Block
      title={resets.title}
      about={resets.about}
      mark={RESETS}
      aside={
        <div className="flex shrink-0 items-center gap-3 text-xs">
          <span data-slot="badge" data-control={RESETS} className="badge">
            {resets.available(none ? 0 : resets.rows.length)}
          </span>
          <button type="button" className="underline">
            {resets.history}
          </button>
        </div>
      }
    >
      {none ? (
        <div data-slot="empty" data-control={RESETS} className="v11-card v11-empty">
          {resets.none}
        </div>
      ) : (
        <List>
          {resets.rows.map(([expires, moment]) => (
            <Item key={expires} title={resets.full} about={<time title={moment}>{expires}</time>} mark={RESETS}>
              <Pill mark={RESETS}>{resets.use}</Pill>
            </Item>
          ))}
        </List>
      )}
    </Block>
  );
}
