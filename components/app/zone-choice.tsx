import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { OWN_ZONE, type Settings } from '../../lib/settings/settings.ts';
import { clockOf, ownZone, zoneName } from '../../lib/time/zones.ts';

const UTC = 'UTC';
/** Browsers list the same zones, some of them by different names. */
const LISTED = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== UTC);

/** In which zone moments are shown, and how one of them looks then. */
export function ZoneChoice({ settings, onChoose }: { settings: Settings; onChoose(zone: string): void }) {
  const { zone } = settings;
  const zones = LISTED.includes(zone) || zone === OWN_ZONE || zone === UTC ? LISTED : [zone, ...LISTED];
  return (
    <>
      <p className="field">
        <label htmlFor="zone">{i18n.t('settings.zone')}</label>
        <select id="zone" value={zone} onChange={(event) => onChoose(event.target.value)}>
          <option value={OWN_ZONE}>{i18n.t('settings.zone_own', { zone: zoneName(ownZone()) })}</option>
          <option value={UTC}>{i18n.t('settings.zone_utc')}</option>
          {zones.map((one) => (
            <option key={one} value={one} lang="en">
              {zoneName(one)}
            </option>
          ))}
        </select>
      </p>
      <Now settings={settings} />
    </>
  );
}

/** The time now, as the settings have it. */
function Now({ settings }: { settings: Settings }) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, []);
  const { zone, hours } = clockOf(settings);
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const time = { hour: 'numeric', minute: '2-digit', ...hours, timeZone: zone, timeZoneName: 'long' } as const;
  return (
    <p className="dim now">{i18n.t('settings.now', { moment: now.toLocaleString(undefined, { ...day, ...time }) })}</p>
  );
}
