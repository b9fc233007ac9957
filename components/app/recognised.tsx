import { i18n } from '#i18n';
import { PAGES } from '../../data/pages.ts';
import type { Asked } from '../../lib/ask/ask.ts';
import { MOST_READ } from '../../lib/ask/paste.ts';
import { errorOf, providerName } from '../../lib/decode/errors.ts';
import { answerOf } from '../../lib/search/answers.ts';
import { answerAddress } from './address.ts';
import { ErrorCard } from './error-card.tsx';
import { InAppLink } from './in-app-link.tsx';
import { Link } from './prose.tsx';
import type { Box } from './use-box.ts';

/** The answer to what one does about a key that others have read. */
const LEAKED_KEY = 'leaked-api-key';
/** Where one acts when a key leaked, in the order of doing. */
const KEY_PAGES = ['api-keys', 'api-usage', 'api-limits', 'api-billing'];

type Props = { asked: Omit<Asked, 'text'>; pasted: Box['pasted'] };

/** What was recognised in the box beside words to search for: secrets, errors, other services' errors, a long paste. */
export function Recognised({ asked, pasted }: Props) {
  const { kinds, hasLiveKey, errors, others } = asked;
  return (
    <>
      {hasLiveKey && <LiveKey />}
      {errors.map(({ id, isWeak }, n) => (
        <ErrorCard key={id} id={id} isWeak={isWeak} isFirst={n === 0} />
      ))}
      {others.map((id) => (
        <section key={id} className="here" data-other={id}>
          <strong>{i18n.t('error.other', { service: providerName(id) })}</strong>
          <p>{i18n.t('error.otherWhy')}</p>
        </section>
      ))}
      {(pasted || kinds.length > 0) && (
        <div className="read">
          {pasted && errors.length + others.length === 0 && <strong>{i18n.t('box.noError')}</strong>}
          {pasted && <p>{wasRead(pasted)}</p>}
          {kinds.length > 0 && <p>{wasHidden(kinds)}</p>}
        </div>
      )}
    </>
  );
}

/** The same in a few words, to be said aloud. */
export function recognisedInWords({ asked, pasted }: Props): string[] {
  const { kinds, hasLiveKey, errors, others } = asked;
  return [
    ...(hasLiveKey ? [i18n.t('key.title')] : []),
    ...errors.map(({ id }) => i18n.t('error.recognised', { title: errorOf(id)?.title ?? id })),
    ...others.map((id) => i18n.t('error.other', { service: providerName(id) })),
    ...(pasted && errors.length + others.length === 0 ? [i18n.t('box.noError')] : []),
    ...(kinds.length > 0 ? [wasHidden(kinds)] : []),
  ];
}

/** Whether there is anything to show of it. */
export function isAnythingRecognised({ kinds, errors, others }: Omit<Asked, 'text'>): boolean {
  return kinds.length + errors.length + others.length > 0;
}

function wasHidden(kinds: Asked['kinds']): string {
  const names = kinds.map((kind) => i18n.t(`box.kind_${kind.replace('-', '_') as 'key'}`));
  return i18n.t('box.hidden', { kinds: new Intl.ListFormat(document.documentElement.lang).format(names) });
}

function wasRead({ length, isCut }: NonNullable<Box['pasted']>): string {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  if (!isCut) return i18n.t('box.read', length, [number.format(length)]);
  return i18n.t('box.readEnd', { all: number.format(length), read: number.format(MOST_READ) });
}

function LiveKey() {
  return (
    <section className="here stop">
      <strong>{i18n.t('key.title')}</strong>
      <p>{i18n.t('key.text')}</p>
      <ol>
        <li>{i18n.t('key.revoke')}</li>
        <li>{i18n.t('key.replace')}</li>
        <li>{i18n.t('key.check')}</li>
        <li>{i18n.t('key.limit')}</li>
      </ol>
      <p className="pages">
        {KEY_PAGES.map((id) => PAGES.find((page) => page.id === id))
          .filter((page) => page !== undefined)
          .map(({ id, url }) => (
            <Link key={id} url={url}>
              {i18n.t(`pages.${id.replaceAll('-', '_') as 'api_usage'}`)}
            </Link>
          ))}
        {answerOf(LEAKED_KEY) && <InAppLink to={answerAddress(LEAKED_KEY)}>{i18n.t('key.more')}</InAppLink>}
      </p>
    </section>
  );
}
