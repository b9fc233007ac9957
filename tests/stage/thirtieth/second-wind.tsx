// The usage limit resets of the overview: each a ticket with a stepper from the day it came to the day it expires; two radio
// pills choose between those at hand and those of the past.

import { useId } from 'react';
import { useFlag, useStage } from '../state.ts';
import { Loop } from './art.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-resets';

export function SecondWind() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  const id = useId();
  return (
    <section aria-labelledby={id} className="v30-block">
      <div className="v30-side">
        <div className="grow">
          <h2 id={id} data-control={MARK} className="v30-heading">
            {resets.title}
          </h2>
          <p data-control={MARK} className="v30-caption">
            {resets.about}
          </p>
        </div>
        <div role="radiogroup" aria-labelledby={id} className="v30-pills">
          <label data-control={MARK}>
            <input type="radio" name={id} defaultChecked />
            <span>{resets.ready(none ? 0 : 1)}</span>
          </label>
          <label>
            <input type="radio" name={id} />
            <span>{resets.past}</span>
          </label>
        </div>
      </div>
      {none ? <Nothing /> : <Ticket />}
    </section>
  );
}

function Ticket() {
  const { resets } = wordsOf(useStage().flags);
  return (
    <article data-control={MARK} className="v30-card v30-tint-mint">
      <div className="v30-side">
        <Loop />
        <h3 className="v30-mid grow">{resets.full}</h3>
        <button type="button" className="v30-button v30-solid">
          {resets.use}
        </button>
      </div>
      <ol className="v30-steps">
        {resets.steps.map(([step, date], index) => (
          <li key={step} aria-current={index === 1 ? 'step' : undefined}>
            <span className="v30-name">{step}</span>
            <span className="v30-caption">{date}</span>
          </li>
        ))}
      </ol>
    </article>
  );
}

function Nothing() {
  const { resets } = wordsOf(useStage().flags);
  return (
    <div data-control={MARK} className="v30-card v30-empty">
      <Loop />
      <p className="v30-name">{resets.none}</p>
      <p className="v30-caption">{resets.noneAbout}</p>
    </div>
  );
}
