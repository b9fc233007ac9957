import { useRef } from 'react';
import { i18n } from '#i18n';
import type { CompiledAnswer } from '../../data/compiled.ts';
import { answerOf } from '../../lib/search/answers.ts';
import { tableAbout } from '../../lib/tables/tables.ts';
import { isPast } from '../../lib/time/day.ts';
import { dayInWords, looseDay } from '../day-in-words.ts';
import { answerAddress, pricesAddress } from './address.ts';
import { BackButton } from './back-button.tsx';
import { ChangeText } from './change-text.tsx';
import { InAppLink } from './in-app-link.tsx';
import { Link } from './link.tsx';
import { MeterTag } from './meter-tag.tsx';
import { Blocks, List, Prose } from './prose.tsx';
import { Stale } from './stale.tsx';
import { useArticle } from './use-article.ts';

type Props = { slug: string; answer: CompiledAnswer | undefined };

/** One answer (give it its slug as key): the short of it, what to do, the detail, what changed, and where it is from. */
export function AnswerView({ slug, answer }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useArticle(title);

  return (
    <article className="answer" data-answer={answer ? slug : undefined}>
      <BackButton />
      {answer ? (
        <>
          {answer.meters[0] && <MeterTag meter={answer.meters[0]} />}
          <h1 ref={title} tabIndex={-1} lang="en">
            {answer.question}
          </h1>
          <Stale of={answer} />
          <p className="lead">
            <Prose text={answer.short} />
          </p>
          {answer.unsure && (
            <p className="unsure">
              <strong>{i18n.t('app.unsure')}</strong> <Prose text={answer.unsure} />
            </p>
          )}
          {answer.steps.length > 0 && (
            <>
              <h2>{i18n.t('app.whatToDo')}</h2>
              <List numbered items={answer.steps} />
            </>
          )}
          {answer.links.length > 0 && (
            <p className="pages">
              {answer.links.map(({ url, title }) => (
                <Link key={url} url={url} lang="en">
                  {title}
                </Link>
              ))}
            </p>
          )}
          {answer.more.length > 0 && (
            <>
              <h2>{i18n.t('app.detail')}</h2>
              <Blocks blocks={answer.more} />
            </>
          )}
          <PricesLink slug={slug} />
          <Changes changes={answer.changes} sources={answer.sources} />
          <Related slugs={answer.related} />
          <Sources of={answer} />
        </>
      ) : (
        <h1 ref={title} tabIndex={-1}>
          {i18n.t('app.noSuchAnswer')}
        </h1>
      )}
    </article>
  );
}

/** Where the figures of the answer stand beside others. */
function PricesLink({ slug }: { slug: string }) {
  const table = tableAbout(slug);
  if (!table) return null;
  return (
    <p>
      <InAppLink to={pricesAddress(table.id)}>{i18n.t('prices.inTable')}</InAppLink>
    </p>
  );
}

function Changes({ changes, sources }: Pick<CompiledAnswer, 'changes' | 'sources'>) {
  if (changes.length === 0) return null;
  return (
    <>
      <h2>{i18n.t('app.changed')}</h2>
      {changes.map((change) => (
        <ChangeText key={change.was} change={change} sources={sources} />
      ))}
    </>
  );
}

function Related({ slugs }: { slugs: readonly string[] }) {
  return (
    <>
      <h2>{i18n.t('app.related')}</h2>
      <ul className="related">
        {slugs.map((slug) => (
          <li key={slug}>
            <InAppLink to={answerAddress(slug)} lang="en">
              {answerOf(slug)?.question}
            </InAppLink>
          </li>
        ))}
      </ul>
    </>
  );
}

type Sourced = Pick<CompiledAnswer, 'checkedOn' | 'checkAgainBy' | 'confidence' | 'sources'>;

/** When something was checked, how sure it is, and where it is from. */
export function Sources({ of }: { of: Sourced }) {
  const stale = isPast(of.checkAgainBy);
  return (
    <section className="sources" aria-label={i18n.t('app.sources')}>
      <p className={stale ? 'stale' : undefined}>
        {i18n.t('app.checked', { date: dayInWords(of.checkedOn), due: dayInWords(of.checkAgainBy) })}
      </p>
      <p>{i18n.t(`app.confidence_${of.confidence}`)}</p>
      <h2>{i18n.t('app.sources')}</h2>
      <ul>
        {of.sources.map(({ url, title, date, thirdParty }) => (
          <li key={url}>
            <Link url={url} lang="en">
              {title}
            </Link>{' '}
            <span lang="en">
              ({new URL(url).hostname}; {looseDay(date)})
            </span>
            {thirdParty && ` ${i18n.t('app.thirdParty')}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
