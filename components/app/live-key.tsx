import { i18n } from '#i18n';
import { PAGES } from '../../data/pages.ts';
import { answerOf } from '../../lib/search/answers.ts';
import { answerAddress } from './address.ts';
import { InAppLink } from './in-app-link.tsx';
import { Link } from './link.tsx';

/** The answer to what one does about a key that others have read. */
const LEAKED_KEY = 'leaked-api-key';
/** Where one acts when a key leaked, in the order of doing. */
const KEY_PAGES = ['api-keys', 'api-usage', 'api-limits', 'api-billing'];

/** An API key was among what somebody pasted: what to do about it, first things first. */
export function LiveKey() {
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
