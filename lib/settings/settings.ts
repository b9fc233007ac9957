/** How the reader wants things shown: what can be chosen, and what of a stored value can be used. */
import { isZone } from '../time/zones.ts';
import { MIGRATIONS, type Migration } from './migrations/all.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
/** The browser's own, twelve hours, twenty-four. */
export const CLOCKS = ['own', '12', '24'] as const;
/** The zone the browser itself is in, wherever that is. */
export const OWN_ZONE = 'own';

export type Settings = {
  theme: (typeof THEMES)[number];
  text: (typeof TEXT_SIZES)[number];
  /** `OWN_ZONE`, or a name of the IANA list. */
  zone: string;
  clock: (typeof CLOCKS)[number];
};

export const DEFAULTS: Settings = { theme: 'system', text: 'normal', zone: OWN_ZONE, clock: 'own' };

export const isZoneSetting = (value: unknown): value is string => value === OWN_ZONE || isZone(value);

const one = (of: readonly unknown[]) => (value: unknown) => of.includes(value);
const CAN_BE: Record<keyof Settings, (value: unknown) => boolean> = {
  theme: one(THEMES),
  text: one(TEXT_SIZES),
  zone: isZoneSetting,
  clock: one(CLOCKS),
};

/** As stored: with the version of its shape, only what was ever chosen, and whatever a newer version put beside it. */
export type Stored = Record<string, unknown>;

export const versionOf = (migrations: readonly Migration[] = MIGRATIONS): number => migrations.length + 1;

/**
 * A stored value in today's shape. Where a migration fails the value stays as it was, with its version, so that a
 * later release can try again.
 */
export function upToDate(value: unknown, migrations: readonly Migration[] = MIGRATIONS): Stored {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { version: versionOf(migrations) };
  const stored = value as Stored;
  const first = Number.isInteger(stored.version) && Number(stored.version) > 0 ? Number(stored.version) : 1;
  try {
    return migrations
      .slice(first - 1)
      .reduce((old, migration, n) => ({ ...migration(old), version: first + n + 1 }), { ...stored, version: first });
  } catch (error) {
    console.warn(`Meterwise: stored settings of version ${first} could not be brought up to date.`, error);
    return stored;
  }
}

/** What can be used of a stored value. A field that cannot falls back by itself, and costs no other. */
export function settingsIn(value: unknown): Settings {
  const stored = upToDate(value);
  const usable = Object.entries(stored).filter(
    ([name, field]) => Object.hasOwn(CAN_BE, name) && CAN_BE[name as 'theme'](field),
  );
  return { ...DEFAULTS, ...Object.fromEntries(usable) };
}
