/**
 * Whatever comes from outside: addresses, messages, stored values, files, pastes. None of it may throw, and what is taken
 * from it is always of the shape that the rest relies on. (Masking, decoding and old advice have theirs in their own files.)
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PAGES } from '../../data/pages.ts';
import { adviceIn } from '../../lib/advice/advice.ts';
import { readPaste } from '../../lib/ask/paste.ts';
import { decodeErrors } from '../../lib/decode/errors.ts';
import { matchPage, matchRoute } from '../../lib/route/match.ts';
import { guardHanded } from '../../lib/session/handed.ts';
import { guardKept } from '../../lib/session/kept.ts';
import type { Everything } from '../../lib/settings/file-shape.ts';
import type { Migration } from '../../lib/settings/migrations/all.ts';
import {
  CLOCKS,
  DEFAULTS,
  isZoneSetting,
  type Settings,
  settingsIn,
  TEXT_SIZES,
  THEMES,
  upToDate,
  versionOf,
} from '../../lib/settings/settings.ts';
import { fromFile, toFile } from '../../lib/settings/transfer.ts';
import { isAskOutline, isAskTab, isOpenAnswer, isReadDay, isReadReset, isTabReport } from '../../lib/tab/messages.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** Anything, and often something that is nearly right: the right names with values of all kinds. */
const anything = fc.anything({ maxDepth: 3, withNullPrototype: true, withBigInt: true, withDate: true });
const nearly = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, good]) => [name, fc.oneof(good, anything)])), {
    requiredKeys: [],
  });

describe('addresses', () => {
  const segment = fc.oneof(
    fc.constantFrom(
      'usage',
      'billing',
      'settings',
      'organization',
      'limits',
      'codex',
      'credits',
      'c',
      'proj_abc',
      '..',
    ),
    fc.constantFrom('%00', '%2e%2e', 'Usage', '＃', '\\', '@', 'constructor', '__proto__', 'a'.repeat(3000)),
    fc.string({ maxLength: 12 }),
  );
  const path = fc.array(segment, { maxLength: 6 }).map((parts) => parts.join('/'));
  const host = fc.oneof(
    fc.constantFrom('chatgpt.com', 'platform.openai.com'),
    fc.constantFrom(
      'chatgpt.com',
      'platform.openai.com',
      'chatgpt.com.evil.example',
      'evil.example',
      'chatgpt.com:444',
    ),
    fc.constantFrom(
      'xchatgpt.com',
      'user@chatgpt.com',
      'platform.openai.com@evil.example',
      'CHATGPT.COM',
      'chatgpt.com.',
    ),
  );
  const scheme = fc.constantFrom(
    'https:',
    'https:',
    'https:',
    'https:',
    'https:',
    'http:',
    'javascript:',
    'file:',
    'data:',
    'moz-extension:',
  );
  const address = fc.oneof(
    fc.string(),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.tuple(scheme, host, path, path, path).map(([a, b, c, d, e]) => `${a}//${b}/${c}?${d}#${e}`),
  );

  test('a page is one of ours, on its own host, over https, or none', () => {
    let found = 0;
    fc.assert(
      fc.property(address, (text) => {
        const route = matchRoute(text);
        expect(matchPage(text)).toBe(route?.isLoose ? undefined : route?.page);
        if (!route) return;
        found++;
        const page = PAGES.find(({ id }) => id === route.page);
        const url = new URL(text);
        expect([url.protocol, url.host]).toEqual(['https:', page?.host]);
      }),
      { numRuns: 3000 },
    );
    expect(found, 'addresses that are ours').toBeGreaterThan(50);
  });
});

describe('messages', () => {
  const shown = {
    text: fc.string(),
    title: fc.option(fc.string(), { nil: undefined }),
    language: fc.string(),
    since: fc.double(),
  };
  const reset = fc.record({ type: fc.constant('read-reset'), shown: fc.record(shown) });
  const message = nearly({
    type: fc.constantFrom('open-answer', 'read-reset', 'read-day', 'ask-tab', 'ask-outline'),
    slug: fc.constantFrom('mental-model', '../popup', 'a#b', 'A', ' a', 'a\n', 'x'.repeat(81), ''),
    shown: nearly(shown),
    notes: fc.array(anything),
  });

  test('are of exactly one kind or of none, and what they carry is what it should be', () => {
    const kinds = [isOpenAnswer, isReadReset, isReadDay, isAskTab, isAskOutline];
    let heard = 0;
    fc.assert(
      fc.property(fc.oneof(message, message, reset, anything), (given) => {
        const heardAs = kinds.filter((is) => is(given));
        expect(heardAs.length).toBeLessThanOrEqual(1);
        heard += heardAs.length;
        expect(typeof isTabReport(given)).toBe('boolean');
        if (isOpenAnswer(given))
          expect(new URL(`#/answer/${given.slug}`, 'x:/').hash).toMatch(/^#\/answer\/[a-z0-9-]+$/);
        if (!isReadReset(given)) return;
        const { text, title, language, since } = given.shown;
        for (const one of [text, title ?? '', language]) expect(one.length).toBeLessThanOrEqual(400);
        // As it is read: a moment that there is.
        expect(Number.isNaN(new Date(since).getTime())).toBe(false);
      }),
      { numRuns: 3000 },
    );
    expect(heard, 'messages that are ours').toBeGreaterThan(50);
  });
});

const isWhole = (settings: Settings) => {
  expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
  expect(THEMES).toContain(settings.theme);
  expect(TEXT_SIZES).toContain(settings.text);
  expect(CLOCKS).toContain(settings.clock);
  expect(isZoneSetting(settings.zone)).toBe(true);
};

describe('stored settings', () => {
  const good = {
    version: fc.integer({ min: -2, max: 5 }),
    theme: fc.constantFrom(...THEMES),
    text: fc.constantFrom(...TEXT_SIZES),
    zone: fc.constantFrom('own', 'UTC', 'Asia/Kathmandu'),
    clock: fc.constantFrom(...CLOCKS),
  };

  test('are whole whatever is stored, and each field that was right is as it was', () => {
    fc.assert(
      fc.property(fc.oneof(nearly(good), anything), (stored) => {
        const settings = settingsIn(stored);
        isWhole(settings);
        // A value of a newer version is read like today's; so none is ever made up.
        for (const [name, value] of Object.entries(settings))
          expect([DEFAULTS[name as 'theme'], (stored as Partial<Settings> | null)?.[name as 'theme']]).toContain(value);
      }),
      { numRuns: 2000 },
    );
  });

  test('that are brought up to date end in the newest version with nothing lost, or stay what they were', () => {
    const migrations = fc.array(
      fc.constantFrom<Migration>(
        (old) => ({ ...old }),
        ({ theme, ...rest }) => ({ colours: theme, ...rest }),
        () => {
          throw new Error('This one fails.');
        },
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(nearly(good), migrations, (stored, steps) => {
        const before = structuredClone(stored);
        const now = upToDate(stored, steps);
        expect(stored, 'what is stored is not touched').toEqual(before);
        if (now === stored) return;
        const { theme, version, ...others } = stored as Record<string, unknown>;
        const first = Number.isInteger(version) && Number(version) > 0 ? Number(version) : 1;
        expect(now.version).toBe(Math.max(first, versionOf(steps)));
        expect(now).toMatchObject(others);
        if (theme !== undefined) expect([now.theme, now.colours]).toContainEqual(theme);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a file of settings', () => {
  const NAMES = ['chatgpt.com', 'api-usage-utc', 'codex-credits'];
  const whole: Everything = { settings: { ...DEFAULTS, theme: 'dark' }, hidden: { 'api-usage-utc': 1 } };
  const check = (text: string) => {
    const read = fromFile(text, NAMES);
    if (Array.isArray(read)) {
      expect(read.length).toBeGreaterThan(0);
      return false;
    }
    isWhole(read.settings);
    for (const [name, revision] of Object.entries(read.hidden)) {
      expect(NAMES).toContain(name);
      expect(Number.isInteger(revision) && revision > 0).toBe(true);
    }
    return true;
  };

  test('of any text, or of any JSON, is refused with a reason or read as whole settings', () => {
    const file = nearly({
      meterwise: fc.constant('settings'),
      version: fc.constant(1),
      settings: nearly({ theme: fc.constantFrom(...THEMES), zone: fc.constant('UTC') }),
      hidden: nearly({ 'api-usage-utc': fc.integer(), 'chatgpt.com': fc.integer() }),
    });
    const json = fc.oneof(file, anything).map((value) => {
      try {
        return JSON.stringify(value) ?? '';
      } catch {
        return '{"__proto__":{"theme":"dark"}}';
      }
    });
    fc.assert(
      fc.property(fc.oneof(json, json, fc.json(), fc.string({ unit: 'binary' })), (text) => void check(text)),
      {
        numRuns: 2000,
      },
    );
    expect(({} as { theme?: string }).theme, 'and objects are what they were').toBeUndefined();
  });

  test('that was damaged in one place is refused, or means nothing that was not meant', () => {
    const text = toFile(whole);
    let read = 0;
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', '"', '}', '0', 'x', '\u0000', '['), (at, put) => {
        if (check(text.slice(0, at) + put + text.slice(at + 1))) read++;
      }),
      { numRuns: 500 },
    );
    expect(check(text)).toBe(true);
    expect(read, 'damage in a blank is none').toBeLessThan(250);
  });
});

describe('what is kept while the browser runs', () => {
  test('comes back in our shape, or not at all', () => {
    const kept = nearly({ text: fc.string(), place: fc.constantFrom('#/', '#/map', '#/options', 'https://x.example') });
    const handed = nearly({ text: fc.string(), kinds: fc.array(anything), hasLiveKey: fc.boolean() });
    fc.assert(
      fc.property(fc.oneof(kept, handed, anything), (stored) => {
        const { text = '', place = '#/' } = guardKept(stored) ?? {};
        expect(text).not.toMatch(/[\r\n]/);
        expect(place).toMatch(/^#\/[a-z0-9/-]*$/);
        const given = guardHanded(stored);
        if (given)
          expect([typeof given.text, Array.isArray(given.kinds), typeof given.hasLiveKey]).toEqual([
            'string',
            true,
            'boolean',
          ]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a paste', () => {
  test('of whatever text is read without harm, as one line that can be shown', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'insufficient_quota',
        '{"error":{"code":"',
        '\u001b[31m',
        '\\u0022',
        '<script>',
        '429',
        '\r\n',
        '\u202e',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { line, asked, length } = readPaste(pieces.join(' '));
        expect(length).toBe(pieces.join(' ').length);
        expect(line).not.toMatch(/[\r\n]/);
        expect(asked.errors.every(({ id }) => /^[a-z0-9-]+$/.test(id))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  // What is read again from each of its letters takes minutes at this length, and so more than a test may. One that is
  // read once takes no second.
  const LONG = 600_000;
  test.each([
    ...['a', 'aB1', '\u0301', '_', '.', '!', '*', '\\', '@', 'a@b.', '%'],
    ...['\n', '\n ', '\u001b[', '\u001b]', '[', '\\u00'],
    ...['1,', "a'", '. ', 'sk-', 'sk-*', 'eyJaaaaaaaa.', 'token=', 'bearer ', 'cookie: ', '--cookie ', '…(masked)'],
    ...['insufficient_', 'usage limit reached ', 'budgets never stop '],
  ])('of %j and nothing else, without end, is read to its end', (piece) => {
    const long = `${piece.repeat(LONG / piece.length)}x`;
    const { asked, line } = readPaste(`sk-proj-Ab12Cd34Ef56Gh78Ij90\n${long}`);
    expect(asked.kinds).toContain('key');
    expect(line).not.toContain('Ab12');
    expect(decodeErrors(`${long}\n\nslow_down`).errors.map(({ id }) => id)).toContain('slow-down');
    const advice = adviceIn(`${long}\n\nBudgets never stop requests.`);
    expect(advice.map(({ answer }) => answer.slug)).toContain('budget-alert-or-hard-limit');
  });
});
