import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { MOST_ASKED } from '../../data/most-asked.ts';
import { ANSWERS, answerOf, searchAnswers } from '../../lib/search/answers.ts';
import type { Found } from '../../lib/search/search.ts';
import { answerAddress, goTo, type Place, START, topicAddress, usePlace } from './address.ts';
import { AnswerView } from './answer.tsx';
import { HiddenNotes } from './hidden-notes.tsx';
import { Logo } from './logo.tsx';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { TabStatus } from './tab-status.tsx';
import { Topics, topicName } from './topics.tsx';
import { useTab } from './use-tab.ts';

/** Where the app stands: in the popup, or in a tab of its own. */
export type Frame = 'popup' | 'tab';

/** The whole app: one box to ask in, and below it what tab this is, the answers found, or one answer. */
export function App({ frame }: { frame: Frame }) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const tab = useTab();
  const place = usePlace();
  const isAtAnswer = place.at === 'answer';
  const topic = place.at === 'topic' ? place.topic : undefined;

  // On opening, in a topic, and back from an answer, the box is ready to type in. An answer takes the focus itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: from one topic to another the focus comes back too
  useEffect(() => {
    if (isAtAnswer) return;
    box.current?.focus();
    box.current?.select();
  }, [isAtAnswer, topic]);

  const asked = query.trim();
  const found = asked ? searchAnswers(asked) : undefined;
  const list = isAtAnswer ? [] : listed(place, found);
  // From an answer back to the list it was opened from; from a topic back to the start.
  const cameFrom = useRef(START);
  if (place.at === 'topic') cameFrom.current = topicAddress(place.topic);
  if (place.at === 'start') cameFrom.current = START;
  const back = () => goTo(isAtAnswer ? cameFrom.current : START);
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
          onOpen={() => list[active] && goTo(answerAddress(list[active].slug))}
          onEscape={() => {
            if (place.at !== 'start') back();
            else if (query) type('');
            else return false;
            return true;
          }}
        />
      </header>
      <main>
        {isAtAnswer ? (
          <AnswerView key={place.slug} slug={place.slug} answer={answerOf(place.slug)} onBack={back} />
        ) : (
          <>
            <h1 className="unseen">{i18n.t('extension.name')}</h1>
            {frame === 'popup' && place.at === 'start' && !asked && <TabStatus tab={tab} />}
            <ListTitle place={place} found={found} />
            <Results hits={list} active={active} onActive={setActive} />
            {place.at === 'start' && !asked && <HiddenNotes />}
            <Topics />
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

/** What the list is. Where it changes with each key, it is said aloud. */
function ListTitle({ place, found }: { place: Place; found: Found | undefined }) {
  if (place.at === 'topic')
    return <h2 className="list-title">{i18n.t('app.topic', { topic: topicName(place.topic) })}</h2>;
  if (!found) return <h2 className="list-title">{i18n.t('app.mostAsked')}</h2>;
  if (found.hits.length > 0)
    return (
      <p className="list-title" role="status">
        {i18n.t('app.found', found.hits.length)}
      </p>
    );
  return (
    <p className="nothing" role="status">
      <strong>{i18n.t('app.nothingFits')}</strong> {found.nearest.length > 0 && i18n.t('app.nearest')}
    </p>
  );
}
