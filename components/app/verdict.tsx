import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CompiledVerdict, Inline } from '../../data/compiled.ts';
import { errorOf } from '../../lib/decode/errors.ts';
import { answerOf } from '../../lib/search/answers.ts';
import { checklist } from '../../lib/troubleshoot/checklist.ts';
import { stepsOf } from '../../lib/troubleshoot/walk.ts';
import { dayInWords } from '../day-in-words.ts';
import { answerAddress, errorAddress } from './address.ts';
import { Checked } from './checked.tsx';
import { InAppLink } from './in-app-link.tsx';
import { MeterTag } from './meter-tag.tsx';
import { Prose } from './prose.tsx';
import { useArticle } from './use-article.ts';

/** The steps ticked off, by verdict. Kept while the window is open, and no longer. */
const ticks = new Map<string, ReadonlySet<number>>();

/** Where a walk through the troubleshooter ends (give it its path as key). */
export function VerdictView({ id, verdict }: { id: string; verdict: CompiledVerdict }) {
  const title = useRef<HTMLHeadingElement>(null);
  useArticle(title);
  return (
    <>
      {verdict.meter && <MeterTag meter={verdict.meter} />}
      <h1 ref={title} tabIndex={-1} lang="en">
        {verdict.title}
      </h1>
      <p className="lead">
        <Prose text={verdict.short} />
      </p>
      {verdict.unsure && (
        <p className="unsure">
          <strong>{i18n.t('app.unsure')}</strong> <Prose text={verdict.unsure} />
        </p>
      )}
      <Steps id={id} verdict={verdict} />
      <h2>{i18n.t('help.answers')}</h2>
      <ul className="related">
        {verdict.answers.map((slug) => (
          <li key={slug}>
            <InAppLink to={answerAddress(slug)} lang="en">
              {answerOf(slug)?.question}
            </InAppLink>
          </li>
        ))}
      </ul>
      {verdict.errors.length > 0 && (
        <>
          <h2>{i18n.t('help.errors')}</h2>
          <ul className="related">
            {verdict.errors.map((error) => (
              <li key={error}>
                <InAppLink to={errorAddress(error)} lang="en">
                  {errorOf(error)?.title}
                </InAppLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <Checked checkedOn={verdict.checkedOn} checkAgainBy={verdict.checkAgainBy} />
    </>
  );
}

/** What to do, in order: ticked off as one goes, and copied with the ticks. */
function Steps({ id, verdict }: { id: string; verdict: CompiledVerdict }) {
  const steps = stepsOf(verdict);
  const [ticked, setTicked] = useState(ticks.get(id) ?? new Set<number>());
  const [said, setSaid] = useState('');
  const toggle = (step: number) => {
    const next = new Set(ticked);
    if (!next.delete(step)) next.add(step);
    ticks.set(id, next);
    setTicked(next);
    setSaid('');
  };
  const copy = () => {
    const from = `${i18n.t('extension.name')}. ${i18n.t('app.checked', {
      date: dayInWords(verdict.checkedOn),
      due: dayInWords(verdict.checkAgainBy),
    })}`;
    navigator.clipboard.writeText(checklist(verdict, steps, ticked, from)).then(
      () => setSaid(i18n.t('help.copied')),
      () => setSaid(i18n.t('help.copyFailed')),
    );
  };
  return (
    <>
      <h2>{i18n.t('help.steps')}</h2>
      <ol className="ticks">
        {steps.map((step, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps never change places
          <Step key={n} name={`step-${n}`} text={step} isDone={ticked.has(n)} onToggle={() => toggle(n)} />
        ))}
      </ol>
      <p className="copy">
        <button type="button" className="act" onClick={copy}>
          {i18n.t('help.copy')}
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}

type StepProps = { name: string; text: readonly Inline[]; isDone: boolean; onToggle(): void };

function Step({ name, text, isDone, onToggle }: StepProps) {
  return (
    <li className={isDone ? 'done' : undefined}>
      <input type="checkbox" aria-labelledby={name} checked={isDone} onChange={onToggle} />
      <span id={name}>
        <Prose text={text} />
      </span>
    </li>
  );
}
