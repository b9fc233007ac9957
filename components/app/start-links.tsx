import { i18n } from '#i18n';
import { helpAddress, MAP } from './address.ts';
import { InAppLink } from './in-app-link.tsx';
import { latestTaps } from './troubleshooter.tsx';

/** The two ways in for whoever doesn't know what to ask: a few taps, or a picture. */
export function StartLinks() {
  return (
    <p className="start-links">
      <InAppLink to={helpAddress(latestTaps())}>{i18n.t('help.open')}</InAppLink>
      <InAppLink to={MAP}>{i18n.t('map.open')}</InAppLink>
    </p>
  );
}
