import { i18n } from '#i18n';
import type { CompiledError } from '../../data/compiled.ts';
import { errorOf } from '../../lib/decode/errors.ts';
import { errorAddress } from './address.ts';
import { InAppLink } from './in-app-link.tsx';
import { Link } from './link.tsx';
import { MeterTag } from './meter-tag.tsx';
import { List, Prose } from './prose.tsx';
import { Stale } from './stale.tsx';

type Props = { id: string; isWeak: boolean; isFirst: boolean };

/** An error that was found in a text. The first one stands open; the others unfold. */
export function ErrorCard({ id, isWeak, isFirst }: Props) {
  const error = errorOf(id);
  if (!error) return null;
  const title = (
    <>
      <ErrorTag error={error} />
      <h2 id={`error-${id}`} lang="en">
        {error.title}
      </h2>
    </>
  );
  const rest = (
    <>
      <ErrorText error={error} isWeak={isWeak} heading="h3" />
      <InAppLink to={errorAddress(id)} className="more">
        {i18n.t('error.details')}
      </InAppLink>
    </>
  );
  if (isFirst)
    return (
      <article className={`decoded ${meterClass(error)}`} data-error={id} aria-labelledby={`error-${id}`}>
        {title}
        {rest}
      </article>
    );
  return (
    <details className={`decoded ${meterClass(error)}`} data-error={id}>
      <summary>{title}</summary>
      {rest}
    </details>
  );
}

/** The meter that refused, in its colour; or that none did. */
export function ErrorTag({ error }: { error: CompiledError }) {
  return error.meter ? <MeterTag meter={error.meter} /> : <span className="tag">{i18n.t('error.noMeter')}</span>;
}

const meterClass = ({ meter }: CompiledError) => (meter ? `meter-${meter}` : '');

type TextProps = { error: CompiledError; isWeak: boolean; heading: 'h2' | 'h3' };

/** What it means, whether a retry helps, who can fix it, what to do, and the page to open. */
export function ErrorText({ error, isWeak, heading: Heading }: TextProps) {
  const { short, gate, retry, fix, steps, page } = error;
  const by = fix.by.map((who) => i18n.t(`error.by_${who}`));
  return (
    <>
      <Stale of={error} />
      <p className="lead">
        <Prose text={short} />
      </p>
      {isWeak && (
        <p className="unsure">
          <strong>{i18n.t('error.weak')}</strong> {i18n.t('error.weakWhy')}
        </p>
      )}
      <dl className="gate">
        <dt>{i18n.t('error.gate')}</dt>
        <dd lang="en">{gate}</dd>
        <dt>{i18n.t('error.retry')}</dt>
        <dd>
          <strong className={`retry-${retry.helps}`}>
            {i18n.t(`error.retry_${retry.helps.replaceAll('-', '_') as 'no'}`)}
          </strong>{' '}
          <Prose text={retry.why} />
        </dd>
        <dt>{i18n.t('error.fix')}</dt>
        <dd>
          <strong>{i18n.t('error.by', { who: capitalised(list(by)) })}</strong> <Prose text={fix.how} />
        </dd>
      </dl>
      <Heading>{i18n.t('app.whatToDo')}</Heading>
      <List numbered items={steps} />
      <p className="pages">
        <span className="dim">{i18n.t('error.open')}</span>
        <Link url={page.url} lang="en">
          {page.title}
        </Link>
      </p>
    </>
  );
}

/** "you or an owner", as the language of the words lists them. */
function list(parts: string[]): string {
  return new Intl.ListFormat(document.documentElement.lang, { type: 'disjunction' }).format(parts);
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(document.documentElement.lang) + text.slice(first.length);
}
