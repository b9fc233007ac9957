// Usage limit resets: tiles side by side, each with its button; the tabs became a segmented control.

import { useFlag } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Region, Segments, useWords } from './kit.tsx';

const RESETS = 'codex-resets';

export function ResetTiles() {
  const { resets } = useWords();
  const none = useFlag('no-resets');
  return (
    <Region
      title={resets.title}
      about={resets.about}
      mark={RESETS}
      actions={<Segments options={[resets.available(none ? 0 : resets.rows.length), resets.history]} mark={RESETS} />}
    >
      {none ? (
        <div className="kit31-empty">
          <Icon name="stack" size={22} />
          <p data-control={RESETS}>{resets.none}</p>
        </div>
      ) : (
        <ul data-control={RESETS} className="kit31-tiles">
          {resets.rows.map(([name, expires]) => (
            <li key={name} className="kit31-tile">
              <div className="kit31-label">{name}</div>
              <div className="kit31-help">{expires}</div>
              <button type="button" className="btn btn-secondary">
                {resets.use}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Region>
  );
}
