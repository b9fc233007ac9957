import { i18n } from '#i18n';
import type { Asked } from '../../lib/ask/ask.ts';
import { MOST_READ } from '../../lib/ask/paste.ts';
import { errorOf, providerName } from '../../lib/decode/errors.ts';
import { CHECK } from './address.ts';
import { AdviceList } from './advice-list.tsx';
import { ErrorCard } from './error-card.tsx';
import { InAppLink } from './in-app-link.tsx';
import { LiveKey } from './live-key.tsx';
import type { Box } from './use-box.ts';

type Props = { asked: Omit<Asked, 'text'>; pasted: Box['pasted'] };

/** What was recognised in the box beside words to search for: secrets, errors, other services' errors, a long paste. */
export function Recognised({ asked, pasted }: Props) {
  const { kinds, hasLiveKey, errors, others, advice } = asked;
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
      {advice.length > 0 && <OldAdvice advice={advice} />}
      {(pasted || kinds.length > 0) && (
        <div className="read">
          {pasted && isNothingNamed(asked) && <strong>{i18n.t('box.noError')}</strong>}
          {pasted && <p>{wasRead(pasted)}</p>}
          {kinds.length > 0 && <p>{wasHidden(kinds)}</p>}
        </div>
      )}
    </>
  );
}

/** The same in a few words, to be said aloud. */
export function recognisedInWords({ asked, pasted }: Props): string[] {
  const { kinds, hasLiveKey, errors, others, advice } = asked;
  return [
    ...(hasLiveKey ? [i18n.t('key.title')] : []),
    ...errors.map(({ id }) => i18n.t('error.recognised', { title: errorOf(id)?.title ?? id })),
    ...others.map((id) => i18n.t('error.other', { service: providerName(id) })),
    ...advice.map(({ change }) => i18n.t('advice.recognised', { was: change.was })),
    ...(pasted && isNothingNamed(asked) ? [i18n.t('box.noError')] : []),
    ...(kinds.length > 0 ? [wasHidden(kinds)] : []),
  ];
}

/** Whether there is anything to show of it. */
export function isAnythingRecognised(asked: Omit<Asked, 'text'>): boolean {
  return asked.kinds.length > 0 || !isNothingNamed(asked);
}

const isNothingNamed = ({ errors, others, advice }: Omit<Asked, 'text'>) =>
  errors.length + others.length + advice.length === 0;

/** So many old claims are shown at the box; the page for them shows all. */
const MOST_CLAIMS = 3;

function OldAdvice({ advice }: Pick<Asked, 'advice'>) {
  return (
    <section className="old-advice" aria-labelledby="old-advice">
      <h2 id="old-advice">{i18n.t('advice.title')}</h2>
      <AdviceList advice={advice.slice(0, MOST_CLAIMS)} heading="h3" />
      <p>
        {advice.length > MOST_CLAIMS && i18n.t('advice.more', advice.length - MOST_CLAIMS)}{' '}
        <InAppLink to={CHECK}>{i18n.t('advice.check')}</InAppLink>
      </p>
    </section>
  );
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
