import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { MOST_ASKED } from '../../data/most-asked.ts';
import { adviceIn } from '../../lib/advice/advice.ts';
import { decodeErrors, errorOf } from '../../lib/decode/errors.ts';
import { ANSWERS, answerOf, searchAnswers } from '../../lib/search/answers.ts';
import { answerAddress, CHANGES, CHECK, goBack, goTo, type Place, pricesAddress, START, usePlace } from './address.ts';
import { AnswerView } from './answer.tsx';
import { BackButton } from './back-button.tsx';
import { ChangesView } from './changes.tsx';
import { CheckView } from './check.tsx';
import { ErrorView } from './error-view.tsx';
import type { Frame } from './frame.ts';
import { FrameControls } from './frame-controls.tsx';
import { HiddenNotes } from './hidden-notes.tsx';
import { InAppLink } from './in-app-link.tsx';
import { Logo } from './logo.tsx';
import { MeterMap } from './meter-map.tsx';
import { Prices } from './prices.tsx';
import { isAnythingRecognised, Recognised, recognisedInWords } from './recognised.tsx';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { SettingsView } from './settings.tsx';
import { SettingsLink } from './settings-link.tsx';
import { StartLinks } from './start-links.tsx';
import { TabStatus } from './tab-status.tsx';
import { Topics, topicName } from './topics.tsx';
import { Troubleshooter } from './troubleshooter.tsx';
import { type Box, type Given, useBox } from './use-box.ts';
import { useKeeping } from './use-keeping.ts';
import { useTab } from './use-tab.ts';
import { WaysIn } from './ways-in.tsx';
import { Welcome } from './welcome.tsx';

type Props = { frame: Frame; given?: Given | undefined };

/** The whole app: one box to ask in, and below it what tab this is, what was recognised and found, or one article. */
export function App({ frame, given }: Props) {
  const [box, { type, clear }] = useBox(given);
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const tab = useTab();
  const place = usePlace();
  const isAtArticle = isArticle(place);
  const topic = place.at === 'topic' ? place.topic : undefined;
  const list = isAtArticle ? [] : listed(place, box);
  const title = titleOf(place, box);
  const recognised = place.at === 'start' && box.asked && isRecognised(box) ? box.asked : undefined;
  // Words too few to go on are not a question yet: the start stays.
  const isStart = place.at === 'start' && !box.asked?.found && !recognised;
  const toSay = [...(recognised ? recognisedInWords({ asked: recognised, pasted: box.pasted }) : []), title].join(' ');

  useKeeping(box);
  useListPosition(main, place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another topic is another list, and begins at its first
  useEffect(() => setActive(0), [topic]);
  // On opening, in a topic, and back from an article, the box is ready to type in, as soon as it is seen. An article takes
  // the focus itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: from one topic to another the focus comes back too
  useLayoutEffect(() => {
    if (isAtArticle) return;
    input.current?.focus();
    input.current?.select();
  }, [isAtArticle, topic]);
  useEffect(() => {
    if (!isAtArticle) setSaid(toSay);
  }, [isAtArticle, toSay]);
  useEffect(() => {
    // Prepares what reads the box when nothing else is to be done, so that the first key finds it ready. One by one:
    // a key that comes meanwhile waits for one of them only.
    const idle = [searchAnswers, decodeErrors, adviceIn].map((prepare) => requestIdleCallback(() => prepare('')));
    return () => idle.forEach(cancelIdleCallback);
  }, []);

  const take = (text: string, isComposing = false, isPaste = false) => {
    type(text, isComposing, isPaste);
    setActive(0);
    if (place.at !== 'start') goTo(START);
  };

  return (
    <>
      <header className="bar">
        <Logo />
        <SearchBox
          box={input}
          query={box.text}
          count={list.length}
          active={active}
          onType={take}
          onPaste={(text) => take(text, false, true)}
          onMove={setActive}
          onOpen={() => {
            const chosen = list[active];
            if (chosen) goTo(answerAddress(chosen.slug));
            else if (isAtArticle) goTo(START);
          }}
          onEscape={() => {
            if (place.at !== 'start') goBack();
            else if (box.text) take('');
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
        ) : place.at === 'error' ? (
          <ErrorView key={place.id} id={place.id} error={errorOf(place.id)} />
        ) : place.at === 'changes' ? (
          <ChangesView topic={place.topic} />
        ) : place.at === 'check' ? (
          <CheckView />
        ) : place.at === 'settings' ? (
          <SettingsView />
        ) : place.at === 'welcome' ? (
          <Welcome />
        ) : place.at === 'map' ? (
          <MeterMap here={tab.kind === 'answers' ? tab.report.page : undefined} />
        ) : place.at === 'help' ? (
          <Troubleshooter taps={place.taps} />
        ) : place.at === 'prices' ? (
          <Prices table={place.table} />
        ) : (
          <>
            <h1 className="unseen">{i18n.t('extension.name')}</h1>
            {frame !== 'tab' && isStart && <TabStatus tab={tab} />}
            {isStart && <StartLinks />}
            {recognised && <Recognised asked={recognised} pasted={box.pasted} />}
            {topic && <BackButton />}
            {title && <h2 className={isNothing(box) ? 'list-title nothing' : 'list-title'}>{title}</h2>}
            <Results hits={list} active={active} onActive={setActive} />
            {isStart && (
              <HiddenNotes
                onBroughtBack={() => {
                  setSaid(i18n.t('hidden.broughtBack'));
                  input.current?.focus();
                }}
              />
            )}
            <Topics current={topic} onChoose={clear} />
            <p className="beside-topics">
              <InAppLink to={pricesAddress()}>{i18n.t('prices.open')}</InAppLink>
              <InAppLink to={CHANGES}>{i18n.t('app.changed')}</InAppLink>
              <InAppLink to={CHECK}>{i18n.t('check.title')}</InAppLink>
            </p>
            {isStart && <WaysIn />}
          </>
        )}
      </main>
      <footer className="foot">
        <FrameControls frame={frame} />
        {i18n.t('app.notAffiliated')} <SettingsLink frame={frame} />
      </footer>
    </>
  );
}

/** Where the answers are listed, and the box is what one works with; elsewhere one reads. */
const isArticle = ({ at }: Place): boolean => at !== 'start' && at !== 'topic';

type Listed = readonly { slug: string; terms: readonly string[] }[];

function listed(place: Place, { asked }: Box): Listed {
  const all = (slugs: readonly string[]) => slugs.map((slug) => ({ slug, terms: [] }));
  if (place.at === 'topic') return all(ANSWERS.filter(({ topic }) => topic === place.topic).map(({ slug }) => slug));
  if (!asked?.found) return all(MOST_ASKED);
  return asked.found.hits.length > 0 ? asked.found.hits : asked.found.nearest;
}

/** What the list is. Said aloud too, where it changes with each key. */
function titleOf(place: Place, { asked }: Box): string {
  if (place.at === 'topic') return i18n.t('app.topic', { topic: topicName(place.topic) });
  if (!asked?.found) return i18n.t('app.mostAsked');
  if (asked.found.hits.length > 0) return i18n.t('app.found', asked.found.hits.length);
  // An error without answers of ours has been named all the same, and so has old advice.
  if (asked.errors.length + asked.advice.length > 0) return '';
  return asked.found.nearest.length > 0 ? i18n.t('app.nearest') : i18n.t('app.nothingFits');
}

const isNothing = ({ asked }: Box): boolean => asked?.found?.hits.length === 0;

/** Something else than words to search for was in the box. */
const isRecognised = ({ asked, pasted }: Box): boolean =>
  asked !== undefined && (pasted !== undefined || isAnythingRecognised(asked));

/** A list stands where it was left when one comes back to it from an answer, and another list begins at its top. */
function useListPosition(main: React.RefObject<HTMLElement | null>, place: Place): void {
  const left = useRef({ list: '', top: 0 });
  const list = isArticle(place) ? undefined : place.at === 'topic' ? place.topic : START;
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
