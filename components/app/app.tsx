import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { MOST_ASKED } from '../../data/most-asked.ts';
import { answerOf, searchAnswers } from '../../lib/search/answers.ts';
import { answerAddress, goTo, useAnswerInAddress } from './address.ts';
import { AnswerView } from './answer.tsx';
import { HiddenNotes } from './hidden-notes.tsx';
import { Logo } from './logo.tsx';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { TabStatus } from './tab-status.tsx';
import { useTab } from './use-tab.ts';

/** The whole app: one box to ask in, and below it what tab this is, the answers found, or one answer. */
export function App() {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const tab = useTab();
  const slug = useAnswerInAddress();
  const open = slug === undefined ? undefined : answerOf(slug);

  const asked = query.trim();
  const found = asked ? searchAnswers(asked) : { hits: MOST_ASKED.map((slug) => ({ slug, terms: [] })), nearest: [] };
  const shown = found.hits.length > 0 ? found.hits : found.nearest;
  const wasOpen = useRef(false);

  useEffect(() => {
    // On opening, and back from an answer, the box is ready to type in.
    if (slug === undefined) box.current?.focus();
    if (slug === undefined && wasOpen.current) box.current?.select();
    wasOpen.current = slug !== undefined;
  }, [slug]);

  const leave = () => goTo('#/');
  const type = (text: string) => {
    setQuery(text);
    setActive(0);
    if (slug !== undefined) leave();
  };

  return (
    <>
      <header className="bar">
        <Logo />
        <SearchBox
          box={box}
          query={query}
          count={slug === undefined ? shown.length : 0}
          active={active}
          onType={type}
          onMove={setActive}
          onOpen={() => shown[active] && goTo(answerAddress(shown[active].slug))}
          onEscape={() => {
            if (slug !== undefined) leave();
            else if (query) type('');
            else return false;
            return true;
          }}
        />
      </header>
      <main>
        {slug !== undefined ? (
          <AnswerView slug={slug} answer={open} onBack={leave} />
        ) : (
          <>
            {!asked && <TabStatus tab={tab} />}
            {asked && found.hits.length === 0 ? (
              <p className="nothing" role="status">
                <strong>{i18n.t('app.nothingFits')}</strong> {shown.length > 0 && i18n.t('app.nearest')}
              </p>
            ) : (
              <h2 className="list-title" aria-live="polite">
                {asked ? i18n.t('app.found', shown.length) : i18n.t('app.mostAsked')}
              </h2>
            )}
            <Results hits={shown} active={active} onActive={setActive} />
            {!asked && <HiddenNotes />}
          </>
        )}
      </main>
      <footer className="foot">
        <span>{i18n.t('app.notAffiliated')}</span>
      </footer>
    </>
  );
}
