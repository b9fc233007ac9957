import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Inline } from '../../data/compiled.ts';
import type { Meter } from '../../data/meters.ts';
import { PAGES, type PageId } from '../../data/pages.ts';
import { blindOf, type MapNode, metersOn } from '../../lib/map/map.ts';
import { answerOf } from '../../lib/search/answers.ts';
import { answerAddress } from './address.ts';
import { InAppLink } from './in-app-link.tsx';
import { Link } from './link.tsx';
import { meterName } from './meter-tag.tsx';
import { Prose } from './prose.tsx';

export const pageName = (id: PageId): string => i18n.t(`pages.${id.replaceAll('-', '_') as 'api_usage'}`);
/** Names of the meters in the picture: two are named as their pages are, and here stand in them. */
export function mapName(meter: Meter): string {
  if (meter === 'api-credit') return i18n.t('map.apiCredit');
  return meter === 'api-limits' ? i18n.t('map.apiLimits') : meterName(meter);
}
export const nodeName = (node: MapNode): string =>
  node.kind === 'meter' ? mapName(node.meter.meter) : pageName(node.page.page);

/** What is said of a meter or a page: what it is about, and the sentence. */
export function factsOf(node: MapNode): [about: string, text: Inline[]][] {
  const blind = (id: PageId) => `${pageName(id)}: ${blindOf(id)}`;
  if (node.kind === 'page') {
    const { page, view, unsure } = node.page;
    const names = metersOn(page).map(({ meter }) => mapName(meter));
    return [
      [i18n.t('map.shows'), [[...(view ? [view.says] : []), ...names].join(', ')]],
      [i18n.t('map.cannotSee'), [blindOf(page)]],
      ...(unsure ? [[i18n.t('app.unsure'), unsure] as [string, Inline[]]] : []),
    ];
  }
  const { spentBy, order, refill, shown, pages, unsure } = node.meter;
  return [
    [i18n.t('map.spentBy'), spentBy],
    [i18n.t('map.order'), order],
    [i18n.t('map.refill'), refill],
    [i18n.t('map.shownOn'), shown],
    ...(pages.length > 0 ? [[i18n.t('map.cannotSee'), [pages.map(blind).join('. ')]] as [string, Inline[]]] : []),
    ...(unsure ? [[i18n.t('app.unsure'), unsure] as [string, Inline[]]] : []),
  ];
}

type Props = { node: MapNode; onClose(): void };

/** All there is to say of one meter or page of the map. Takes the focus (give it the node's key as key). */
export function MapDetail({ node, onClose }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const pages = node.kind === 'page' ? [node.page.page] : node.meter.pages;
  const { answers } = node.kind === 'page' ? node.page : node.meter;
  return (
    <section className="map-detail" id={DETAIL_ID} aria-labelledby={`${DETAIL_ID}-title`} data-node={node.key}>
      <div className="detail-head">
        <h2 ref={title} id={`${DETAIL_ID}-title`} tabIndex={-1}>
          <span className={node.kind === 'meter' ? `tag meter-${node.meter.meter}` : undefined}>{nodeName(node)}</span>
        </h2>
        <button type="button" className="close" aria-label={i18n.t('map.close')} onClick={onClose}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      </div>
      <dl>
        {factsOf(node).map(([about, text]) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>
              <Prose text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <ul>
        {answers.map((slug) => (
          <li key={slug}>
            <InAppLink to={answerAddress(slug)} lang="en">
              {answerOf(slug)?.question}
            </InAppLink>
          </li>
        ))}
      </ul>
      {pages.length > 0 && (
        <p className="pages">
          {PAGES.filter(({ id }) => pages.includes(id)).map(({ id, url }) => (
            <Link key={id} url={url}>
              {i18n.t('map.openPage', { page: pageName(id) })}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}

export const DETAIL_ID = 'map-detail';
