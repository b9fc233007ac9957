// Usage limit resets as something to unfold: the row that unfolds them says how many there are.

import { useFlag, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Button, Item } from './kit.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetList() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <details open className="v12-fold">
      <summary data-control={RESETS}>
        <span className="grow">
          <span className="v12-label">{resets.title}</span>
          <span className="v12-hint">{resets.about}</span>
        </span>
        <span className="badge">{resets.count(none ? 0 : resets.rows.length)}</span>
        <Icon name="chevron" />
      </summary>
      {none ? (
        <p data-control={RESETS} className="v12-none">
          {resets.none}
        </p>
      ) : (
        <ul>
          {resets.rows.map(([expires, moment]) => (
            <Item key={moment} label={resets.name} hint={<span title={moment}>{expires}</span>} mark={RESETS}>
              <Button mark={RESETS}>{resets.use}</Button>
            </Item>
          ))}
        </ul>
      )}
      <button type="button" className="v12-more">
        {resets.history}
      </button>
    </details>
  );
}
