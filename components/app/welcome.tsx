import { useRef } from 'react';
import { i18n } from '#i18n';
import { PAGES } from '../../data/pages.ts';
import { START } from './address.ts';
import { InAppLink } from './in-app-link.tsx';
import { Link } from './link.tsx';
import { useArticle } from './use-article.ts';
import { titleOfNote } from './use-hidden.ts';
import './welcome.css';

const USAGE = PAGES.filter(({ id }) => id === 'api-usage' || id === 'chatgpt-usage');

/** After installing, once: what this is, where it shows, and how to reach it. Not more than a screen. */
export function Welcome() {
  const title = useRef<HTMLHeadingElement>(null);
  useArticle(title);
  return (
    <article className="answer welcome">
      <h1 ref={title} tabIndex={-1}>
        {i18n.t('welcome.title')}
      </h1>
      <p className="lead">{i18n.t('welcome.lead')}</p>
      <Picture />
      <h2>{i18n.t('welcome.where')}</h2>
      <ul className="sites">
        {USAGE.map(({ id, host, url }) => (
          <li key={id}>
            <Link url={url}>{i18n.t(`pages.${id.replaceAll('-', '_') as 'api_usage'}`)}</Link>{' '}
            {i18n.t(host === 'chatgpt.com' ? 'welcome.chatgpt' : 'welcome.platform')}
          </li>
        ))}
      </ul>
      <p className="dim">{i18n.t('welcome.reload')}</p>
      <h2>{i18n.t('welcome.reach')}</h2>
      <p>{i18n.t('welcome.popup')}</p>
      <p>
        <InAppLink to={START}>{i18n.t('welcome.ask')}</InAppLink>
      </p>
    </article>
  );
}

/** How high the bars of the drawn page are. */
const BARS = [14, 30, 22, 46, 38, 60, 26, 52, 34, 18];

/** A page with a note on it, drawn in the colours of the notes. */
function Picture() {
  return (
    <figure className="drawn meter-api-credit" role="img" aria-label={i18n.t('welcome.picture')}>
      <div className="drawn-page">
        <b>{i18n.t('welcome.pictureHeading')}</b>
        <span className="drawn-dates">{i18n.t('welcome.pictureDates')}</span>
        <span className="drawn-chip">
          <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2.5 11.5a5.8 5.8 0 1 1 11 0M8 10.2 10.8 6" />
          </svg>
        </span>
      </div>
      <svg className="drawn-bars" viewBox="0 0 200 64" preserveAspectRatio="none" aria-hidden="true">
        <path d={BARS.map((height, n) => `M${n * 20 + 3} 64v-${height}h14v${height}z`).join('')} />
      </svg>
      <div className="drawn-note">
        <span className="tag">{i18n.t('meters.api_credit')}</span>
        <b>{titleOfNote('api-usage-utc')}</b>
        <span>{i18n.t('notes.api_usage_utc.text')}</span>
      </div>
    </figure>
  );
}
