import { useRef } from 'react';
import { i18n } from '#i18n';
import { TOPICS, type Topic } from '../../data/topics.ts';
import { timeline } from '../../lib/advice/timeline.ts';
import { ANSWERS } from '../../lib/search/answers.ts';
import { monthInWords } from '../day-in-words.ts';
import { answerAddress, CHECK, changesAddress, replacePlace } from './address.ts';
import { BackButton } from './back-button.tsx';
import { ChangeText } from './change-text.tsx';
import { InAppLink } from './in-app-link.tsx';
import { MeterTag } from './meter-tag.tsx';
import { topicName } from './topics.tsx';
import { useArticle } from './use-article.ts';

const CHANGED = ANSWERS.filter(({ changes }) => changes.length > 0);
const CHANGED_TOPICS = TOPICS.filter((topic) => CHANGED.some((answer) => answer.topic === topic));

/** Everything that changed since the project's first answers, newest first; of one topic, when one is chosen. */
export function ChangesView({ topic }: { topic: Topic | undefined }) {
  const title = useRef<HTMLHeadingElement>(null);
  useArticle(title);
  const shown = topic ? CHANGED.filter((answer) => answer.topic === topic) : CHANGED;
  const count = shown.flatMap(({ changes }) => changes).length;

  return (
    <article className="answer changes">
      <BackButton />
      <h1 ref={title} tabIndex={-1}>
        {i18n.t('app.changed')}
      </h1>
      <p>
        {i18n.t('changes.intro')} <InAppLink to={CHECK}>{i18n.t('check.title')}</InAppLink>
      </p>
      <p className="filter">
        <label htmlFor="changes-topic">{i18n.t('changes.topic')}</label>
        <select
          id="changes-topic"
          value={topic ?? ''}
          onChange={(event) => replacePlace(changesAddress(event.target.value as Topic | ''))}
        >
          <option value="">{i18n.t('changes.allTopics')}</option>
          {CHANGED_TOPICS.map((one) => (
            <option key={one} value={one}>
              {topicName(one)}
            </option>
          ))}
        </select>
        <span role="status" className="dim">
          {i18n.t('changes.count', count)}
        </span>
      </p>
      {timeline(shown).map(({ month, entries }) => (
        <section key={month ?? ''}>
          <h2>{month ? <time dateTime={month}>{monthInWords(month)}</time> : i18n.t('changes.unknownMonth')}</h2>
          {entries.map(({ answer, change }) => (
            <section className="changed" key={change.was}>
              {answer.meters[0] && <MeterTag meter={answer.meters[0]} />}
              <h3>
                <InAppLink to={answerAddress(answer.slug)} lang="en">
                  {answer.question}
                </InAppLink>
              </h3>
              {change.partly && <p className="dim">{i18n.t('advice.partly')}</p>}
              <ChangeText change={change} sources={answer.sources} />
            </section>
          ))}
        </section>
      ))}
    </article>
  );
}
