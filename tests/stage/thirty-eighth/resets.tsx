// "Usage limit resets": tabs for what there is and what there was, a row for each reset.

import { useId } from 'react';
import { useFlag, useStage } from '../state.ts';
import { Card, Row, Section } from './settings-section.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-resets';

export function Resets({ nested }: { nested?: boolean }) {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  const id = useId();
  return (
    <Section title={resets.title} about={resets.about} mark={MARK} nested={nested}>
      <div role="tablist" aria-label={resets.title} className="flex gap-2 text-sm">
        <button
          type="button"
          role="tab"
          id={`${id}-trigger-available`}
          aria-controls={`${id}-content-available`}
          aria-selected="true"
          data-state="active"
          data-control={MARK}
          className="chip chip-active"
        >
          {resets.available} {!none && <span className="text-token-text-secondary">{resets.dates.length}</span>}
        </button>
        <button
          type="button"
          role="tab"
          id={`${id}-trigger-history`}
          aria-controls={`${id}-content-history`}
          aria-selected="false"
          data-state="inactive"
          className="chip"
        >
          {resets.history}
        </button>
      </div>
      <div
        role="tabpanel"
        id={`${id}-content-available`}
        aria-labelledby={`${id}-trigger-available`}
        data-state="active"
      >
        {none ? (
          <p data-control={MARK} className="text-sm text-token-text-secondary">
            {resets.none}
          </p>
        ) : (
          <Card>
            {resets.dates.map(([iso = '', date = '', exact = '']) => (
              <Row
                key={iso}
                control={
                  <button type="button" data-control={MARK} className="btn btn-secondary">
                    {resets.use}
                  </button>
                }
              >
                <div data-control={MARK} className="text-sm text-token-text-primary">
                  {resets.full}
                </div>
                <div className="text-xs text-token-text-secondary">
                  <time dateTime={iso} title={resets.expires(exact)} data-control={MARK}>
                    {resets.expires(date)}
                  </time>
                </div>
              </Row>
            ))}
          </Card>
        )}
      </div>
      <div
        role="tabpanel"
        id={`${id}-content-history`}
        aria-labelledby={`${id}-trigger-history`}
        data-state="inactive"
        hidden
      />
    </Section>
  );
}
