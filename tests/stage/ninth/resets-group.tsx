// Usage limit resets: the library's list of rows with two actions each; without any, today's line.

import { useFlag, useStage } from '../state.ts';
import { as, rac } from './headless.tsx';
import { Chips, Group, Pill } from './parts.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetsGroup() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Group
      title={resets.title}
      about={resets.about}
      mark={RESETS}
      aside={<Chips label={resets.title} options={none ? resets.noViews : resets.views} mark={RESETS} />}
    >
      <div
        {...rac}
        {...as('grid', { 'aria-label': resets.title })}
        data-layout="stack"
        data-empty={none || undefined}
        data-control={RESETS}
        className="v9-card divide-y divide-token-border"
      >
        {none ? (
          <div {...as('row')} className="px-4 py-6 text-center text-sm text-token-text-secondary">
            <div {...as('gridcell')}>{resets.none}</div>
          </div>
        ) : (
          resets.rows.map(([expires, moment]) => (
            <div key={expires} {...rac} {...as('row')} data-key={expires}>
              <div {...as('gridcell')} className="v9-row">
                <div className="grow">
                  <div className="text-sm">{resets.full}</div>
                  <span title={moment} className="text-xs text-token-text-secondary">
                    {expires}
                  </span>
                </div>
                <Pill>{resets.use}</Pill>
                <Pill popup="menu" label={resets.more}>
                  …
                </Pill>
              </div>
            </div>
          ))
        )}
      </div>
    </Group>
  );
}
