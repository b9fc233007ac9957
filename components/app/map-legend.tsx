import type { ReactNode } from 'react';
import { i18n } from '#i18n';

/** How to read the picture. */
export function MapLegend() {
  return (
    <section className="map-legend" aria-labelledby="map-legend-title">
      <h2 id="map-legend-title">{i18n.t('map.legend')}</h2>
      <ul>
        <Entry sign={<Line className="spends" />} says={i18n.t('map.legendSpends')} />
        <Entry sign={<Line className="refills" />} says={i18n.t('map.legendRefills')} />
        <Entry sign={<Line className="shows" />} says={i18n.t('map.legendShows')} />
        <Entry sign={<Turn />} says={i18n.t('map.legendTurn')} />
        <Entry
          sign={<rect className="inside" x="2" y="2" width="24" height="12" rx="4" />}
          says={i18n.t('map.legendFrame')}
        />
        <Entry
          sign={<rect className="unshown" x="2" y="2" width="24" height="12" rx="4" />}
          says={i18n.t('map.legendUnshown')}
        />
      </ul>
    </section>
  );
}

function Entry({ sign, says }: { sign: ReactNode; says: string }) {
  return (
    <li>
      <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
        {sign}
      </svg>
      {says}
    </li>
  );
}

function Line({ className }: { className: string }) {
  return (
    <g className={`arrow ${className}`}>
      <path className="way" d={className === 'shows' ? 'M2 8h24' : 'M2 8h18'} />
      {className !== 'shows' && <path className="head" d="M19 3.5 26 8l-7 4.5z" />}
    </g>
  );
}

function Turn() {
  return (
    <g className="turn">
      <circle cx="8" cy="8" r="7.5" />
      <text x="8" y="12" fontSize="10">
        1
      </text>
      <circle cx="21" cy="8" r="6.5" />
      <text x="21" y="12" fontSize="10">
        2
      </text>
    </g>
  );
}
