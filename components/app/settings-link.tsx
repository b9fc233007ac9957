import { i18n } from '#i18n';
import { SETTINGS } from './address.ts';
import type { Frame } from './frame.ts';
import { InAppLink } from './in-app-link.tsx';

/** The way to the settings. From the popup into a tab: choosing a file would close the popup. */
export function SettingsLink({ frame }: { frame: Frame }) {
  if (frame !== 'popup') return <InAppLink to={SETTINGS}>{i18n.t('settings.open')}</InAppLink>;
  return (
    <a href={`/app.html${SETTINGS}`} target="_blank" rel="noreferrer">
      {i18n.t('settings.open')}
    </a>
  );
}
