import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { MOST_ASKED } from '../../data/most-asked.ts';
import { ANSWERS, answerOf, searchAnswers } from '../../lib/search/answers.ts';
import type { Found } from '../../lib/search/search.ts';
import { answerAddress, goBack, goTo, type Place, pricesAddress, START, usePlace } from './address.ts';
import { AnswerView } from './answer.tsx';
import { AppLink } from './app-link.tsx';
import { BackButton } from './back-button.tsx';
import { HiddenNotes } from './hidden-notes.tsx';
import { Logo } from './logo.tsx';
import { Prices } from './prices.tsx';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { TabStatus } from './tab-status.tsx';
import { Topics, topicName } from './topics.tsx';
import { useTab } from './use-tab.ts';

/** Where the app stands: in the popup, or in a tab of its own. */
export type Frame = 'popup' | 'tab';

/** The whole app: one box to ask in, and below it what tab this is, the answers found, one answer, or the prices. */
export function App({ frame }: { frame: Frame }) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const tab = useTab();
  const place = usePlace();
  // An answer and the tables are read; everywhere else there is a list to choose from.
  const isReading = place.at === 'answer' || place.at === 'prices';
  const topic = place.at === 'topic' ? place.topic : undefined;
  // Words too few to go on are not a question yet: the start stays.
  const found = query.trim() ? searchAnswers(query) : undefined;
  const list = isReading ? [] : listed(place, found);
  const title = titleOf(place, found);

  useListPosition(main, place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another topic is another list, and begins at its first
  useEffect(() => setActive(0), [topic]);
  // On opening, in a topic, and back from an answer, the box is ready to type in. What is read takes the focus itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: from one topic to another the focus comes back too
  useEffect(() => {
    if (isReading) return;
    box.current?.focus();
    box.current?.select();
  }, [isReading, topic]);
  useEffect(() => {
    if (!isReading) setSaid(title);
  }, [isReading, title]);

  const type = (text: string) => {
    setQuery(text);
    setActive(0);
    if (place.at !== 'start') goTo(START);
  };

  return (
    <>
      <header className="bar">
        <Logo />
        <SearchBox
          box={box}
          query={query}
          count={list.length}
          active={active}
          onType={type}
          onMove={setActive}
          onOpen={() => {
            const chosen = list[active];
            if (chosen) goTo(answerAddress(chosen.slug));
            else if (isReading) goTo(START);
          }}
          onEscape={() => {
            if (place.at !== 'start') goBack();
            else if (query) type('');
            else return false;
            return true;
          }}
        />
      </header>
      <p className="unseen" role="status">
        {said}
      </p>
      <main ref={main}>
        {place.at === 'answer' ? (
          <AnswerView key={place.slug} slug={place.slug} answer={answerOf(place.slug)} />
        ) : place.at === 'prices' ? (
          <Prices table={place.table} />
        ) : (
          <>
            <h1 className="unseen">{i18n.t('extension.name')}</h1>
            {frame === 'popup' && place.at === 'start' && !found && <TabStatus tab={tab} />}
            {topic && <BackButton />}
            <h2 className={found?.hits.length === 0 ? 'list-title nothing' : 'list-title'}>{title}</h2>
            <Results hits={list} active={active} onActive={setActive} />
            {place.at === 'start' && !found && (
              <HiddenNotes
                onBroughtBack={() => {
                  setSaid(i18n.t('hidden.broughtBack'));
                  box.current?.focus();
                }}
              />
            )}
            <Topics current={topic} onChoose={() => setQuery('')} />
            <p className="beside-topics">
              <AppLink address={pricesAddress()}>{i18n.t('prices.open')}</AppLink>
            </p>
          </>
        )}
      </main>
      <footer className="foot">{i18n.t('app.notAffiliated')}</footer>
    </>
  );
}

type Listed = readonly { slug: string; terms: readonly string[] }[];

function listed(place: Place, found: Found | undefined): Listed {
  const all = (slugs: readonly string[]) => slugs.map((slug) => ({ slug, terms: [] }));
  if (place.at === 'topic') return all(ANSWERS.filter(({ topic }) => topic === place.topic).map(({ slug }) => slug));
  if (!found) return all(MOST_ASKED);
  return found.hits.length > 0 ? found.hits : found.nearest;
}

/** What the list is. Said aloud too, where it changes with each key. */
function titleOf(place: Place, found: Found | undefined): string {
  if (place.at === 'topic') return i18n.t('app.topic', { topic: topicName(place.topic) });
  if (!found) return i18n.t('app.mostAsked');
  if (found.hits.length > 0) return i18n.t('app.found', found.hits.length);
  return found.nearest.length > 0 ? i18n.t('app.nearest') : i18n.t('app.nothingFits');
}

/** A list stands where it was left when one comes back to it from an answer, and another list begins at its top. */
function useListPosition(main: React.RefObject<HTMLElement | null>, place: Place): void {
  const left = useRef({ list: '', top: 0 });
  const list = place.at === 'topic' ? place.topic : place.at === 'start' ? START : undefined;
  useLayoutEffect(() => {
    const element = main.current;
    if (!element || list === undefined) return;
    element.scrollTop = left.current.list === list ? left.current.top : 0;
    const remember = () => {
      left.current = { list, top: element.scrollTop };
    };
    element.addEventListener('scroll', remember);
    return () => element.removeEventListener('scroll', remember);
  }, [main, list]);
}
