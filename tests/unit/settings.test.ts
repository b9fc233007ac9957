/** Stored settings: what is usable of them, and how those of an older version are brought up to date. */
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { MIGRATIONS } from '../../lib/settings/migrations/all.ts';
import { DEFAULTS, settingsIn, upToDate, versionOf } from '../../lib/settings/settings.ts';
import { clockOf, isZone } from '../../lib/time/zones.ts';

afterEach(() => vi.restoreAllMocks());

const quiet = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

test('every version there was has an example, which still means what it meant', () => {
  for (let version = 1; version <= versionOf(); version++) {
    const file = new URL(`./settings/${version}.json`, import.meta.url);
    expect(existsSync(file), `an example of version ${version}`).toBe(true);
    const { stored, means } = JSON.parse(readFileSync(file, 'utf8'));
    expect(stored.version).toBe(version);
    expect(settingsIn(stored)).toEqual(means);
  }
  expect(MIGRATIONS).toHaveLength(versionOf() - 1);
});

test.each([undefined, null, 'garbage', 7, [], [1, 2], {}, { version: 1 }, { version: 'x' }])(
  'without anything usable all is as without a choice: %j',
  (stored) => {
    expect(settingsIn(stored)).toEqual(DEFAULTS);
  },
);

test.each([
  ['theme', ['purple', 7, null, {}, ['dark'], '__proto__']],
  ['text', ['huge', 1.15, null, {}]],
  ['zone', ['Mars/Olympus', '', '+05:30', 7, null, {}, 'Own']],
  ['clock', [12, 24, '13', null, {}]],
] as const)('a %s that cannot be used falls back alone', (field, values) => {
  const good = { version: 1, theme: 'dark', text: 'large', zone: 'UTC', clock: '24' };
  for (const value of values)
    expect(settingsIn({ ...good, [field]: value }), JSON.stringify(value)).toEqual({
      theme: 'dark',
      text: 'large',
      zone: 'UTC',
      clock: '24',
      [field]: DEFAULTS[field],
    });
});

test('what a newer version has put beside it is kept, and is no setting of ours', () => {
  const stored = { version: 9, theme: 'dark', colour: 'green', toString: 'x' };
  expect(upToDate(stored)).toEqual(stored);
  expect(settingsIn(stored)).toEqual({ ...DEFAULTS, theme: 'dark' });
});

// As releases to come may have them.
const toTwo = ({ theme, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, colours: theme });
const toThree = ({ colours, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, colours: [colours] });

test('migrations run in order, from the version that is stored', () => {
  expect(upToDate({ version: 1, theme: 'dark', clock: '24' }, [toTwo, toThree])).toEqual({
    version: 3,
    clock: '24',
    colours: ['dark'],
  });
  expect(upToDate({ version: 2, colours: 'dark' }, [toTwo, toThree])).toEqual({ version: 3, colours: ['dark'] });
  expect(upToDate({ version: 3, colours: [] }, [toTwo, toThree])).toEqual({ version: 3, colours: [] });
});

test('a migration that fails changes nothing, and above all not the version', () => {
  const warned = quiet();
  const fails = () => {
    throw new Error('no');
  };
  const stored = { version: 1, theme: 'dark' };
  expect(upToDate(stored, [toTwo, fails])).toBe(stored);
  expect(stored).toEqual({ version: 1, theme: 'dark' });
  expect(warned).toHaveBeenCalledTimes(1);
});

test('zones are names of zones', () => {
  for (const zone of ['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta', 'Asia/Kolkata'])
    expect(isZone(zone), zone).toBe(true);
  for (const zone of ['own', '', '+05:30', 'Mars/Olympus', 'Europe/Berlin ', 7, null]) expect(isZone(zone)).toBe(false);
});

test('a zone counts as chosen only where it is not the browser’s own', () => {
  expect(clockOf({ zone: 'own', clock: 'own' }, 'Europe/Berlin')).toEqual({
    zone: 'Europe/Berlin',
    isChosen: false,
    hours: {},
  });
  expect(clockOf({ zone: 'Europe/Berlin', clock: '24' }, 'Europe/Berlin')).toMatchObject({ isChosen: false });
  expect(clockOf({ zone: 'UTC', clock: '12' }, 'Europe/Berlin')).toEqual({
    zone: 'UTC',
    isChosen: true,
    hours: { hour12: true },
  });
});
