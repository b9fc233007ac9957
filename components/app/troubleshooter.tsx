import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { type Tap, type Walked, walk } from '../../lib/troubleshoot/walk.ts';
import { goTo, helpAddress } from './address.ts';
import { BackButton } from './back-button.tsx';
import { InAppLink } from './in-app-link.tsx';
import { useArticle } from './use-article.ts';
import { VerdictView } from './verdict.tsx';
import './troubleshooter.css';

/** The choices made last. Kept while the window is open, so that one comes back to where one was. */
let latest: readonly string[] = [];
export const latestTaps = (): readonly string[] => latest;

/**
 * A few taps to one verdict. The choices are the address, so that going back is going back one question, and an answer
 * one looks up on the way leads back here. @param taps the choices made so far
 */
export function Troubleshooter({ taps }: { taps: readonly string[] }) {
  const at = walk(taps);
  const path = at.taps.map(({ option }) => option.id).join('/');
  useEffect(() => {
    latest = path === '' ? [] : path.split('/');
  }, [path]);
  return (
    <article className="answer help" data-verdict={'id' in at ? at.id : undefined}>
      <div className="help-bar">
        <BackButton />
        {at.taps.length > 0 && (
          <InAppLink className="restart" to={helpAddress()}>
            {i18n.t('help.restart')}
          </InAppLink>
        )}
      </div>
      <Trail taps={at.taps} />
      {'id' in at ? <VerdictView key={path} id={at.id} verdict={at.verdict} /> : <Question key={path} at={at} />}
    </article>
  );
}

/** What was chosen, each a way back to where it was chosen. */
function Trail({ taps }: { taps: readonly Tap[] }) {
  if (taps.length === 0) return null;
  return (
    <ol className="trail" aria-label={i18n.t('help.trail')}>
      {taps.map(({ option, before }) => (
        <li key={option.id}>
          <InAppLink to={helpAddress(before)} lang="en">
            {option.says}
          </InAppLink>
        </li>
      ))}
    </ol>
  );
}

function Question({ at }: { at: Extract<Walked, { ask: string }> }) {
  const title = useRef<HTMLHeadingElement>(null);
  useArticle(title);
  const before = at.taps.map(({ option }) => option.id);
  return (
    <>
      <h1 ref={title} tabIndex={-1} lang="en">
        {at.ask}
      </h1>
      <ul className="choices">
        {at.options.map(({ id, says, hint }) => (
          <li key={id}>
            <button type="button" lang="en" data-option={id} onClick={() => goTo(helpAddress([...before, id]))}>
              {says}
              {hint && <span className="dim"> {hint}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
