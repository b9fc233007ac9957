// The usage limit resets of the overview: two pressed buttons for what there is and what there was, and a table.

import { useId } from 'react';
import { useFlag, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-resets';

export function ResetTable() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  const id = useId();
  return (
    <section aria-labelledby={id} className="v5-section">
      <h2 id={id} data-control={MARK} className="text-base font-semibold">
        {resets.title}
      </h2>
      <p data-control={MARK} className="text-sm text-token-text-secondary">
        {resets.about}
      </p>
      <div className="flex gap-2 text-sm">
        <button type="button" aria-pressed="true" data-control={MARK} className="chip chip-active">
          {resets.available(none ? 0 : 2)}
        </button>
        <button type="button" aria-pressed="false" className="chip">
          {resets.history}
        </button>
      </div>
      {none ? (
        <div data-control={MARK} className="v5-empty text-sm text-token-text-secondary">
          <Icon name="stack" size={24} />
          <p>{resets.none}</p>
        </div>
      ) : (
        <table data-control={MARK} className="v5-table text-sm">
          <thead>
            <tr>
              {resets.columns.map((column, index) => (
                <th key={column} scope="col">
                  {index === 2 ? <span className="sr-only">{column}</span> : column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {resets.dates.map((date) => (
              <tr key={date}>
                <td>{resets.full}</td>
                <td>{date}</td>
                <td>
                  <button type="button" className="btn btn-secondary">
                    {resets.use}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="flex items-center justify-between gap-4 text-sm">
        <span>{resets.allow}</span>
        <Switch label={resets.allow} className="switch" thumbClass="switch-thumb" />
      </div>
    </section>
  );
}
