import { useRef } from 'react';
import { i18n } from '#i18n';
import type { CompiledError } from '../../data/compiled.ts';
import { answerOf } from '../../lib/search/answers.ts';
import { answerAddress } from './address.ts';
import { Sources } from './answer.tsx';
import { BackButton } from './back-button.tsx';
import { ErrorTag, ErrorText } from './error-card.tsx';
import { InAppLink } from './in-app-link.tsx';
import { Blocks, Prose } from './prose.tsx';
import { useArticle } from './use-article.ts';

type Props = { id: string; error: CompiledError | undefined };

/** One error by itself (give it its id as key), with its answers and where it is from. */
export function ErrorView({ id, error }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useArticle(title);
  return (
    <article className="answer" data-error={error ? id : undefined}>
      <BackButton />
      {error ? (
        <>
          <ErrorTag error={error} />
          <h1 ref={title} tabIndex={-1} lang="en">
            {error.title}
          </h1>
          <ErrorText error={error} isWeak={false} heading="h2" />
          {error.unsure && (
            <p className="unsure">
              <strong>{i18n.t('app.unsure')}</strong> <Prose text={error.unsure} />
            </p>
          )}
          {error.more.length > 0 && (
            <>
              <h2>{i18n.t('app.detail')}</h2>
              <Blocks blocks={error.more} />
            </>
          )}
          <Answers slugs={error.answers} />
          <Sources of={error} />
        </>
      ) : (
        <h1 ref={title} tabIndex={-1}>
          {i18n.t('error.noSuchError')}
        </h1>
      )}
    </article>
  );
}

function Answers({ slugs }: { slugs: readonly string[] }) {
  const answers = slugs.map(answerOf).filter((answer) => answer !== undefined);
  if (answers.length === 0) return null;
  return (
    <>
      <h2>{i18n.t('error.answers')}</h2>
      <ul className="related">
        {answers.map(({ slug, question }) => (
          <li key={slug} data-answer={slug}>
            <InAppLink to={answerAddress(slug)} lang="en">
              {question}
            </InAppLink>
          </li>
        ))}
      </ul>
    </>
  );
}
