/** Settings as a file: what goes out comes back the same, and a bad file is named as what it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Everything, Problem } from '../../lib/settings/file-shape.ts';
import { CLOCKS, DEFAULTS, OWN_ZONE, TEXT_SIZES, THEMES } from '../../lib/settings/settings.ts';
import { changesBetween, fromFile, LARGEST, toFile } from '../../lib/settings/transfer.ts';

const NAMES = ['chatgpt.com', 'platform.openai.com', 'api-usage-utc', 'codex-credits', 'plan-not-api'];

const everything: fc.Arbitrary<Everything> = fc.record({
  settings: fc.record({
    theme: fc.constantFrom(...THEMES),
    text: fc.constantFrom(...TEXT_SIZES),
    zone: fc.constantFrom(OWN_ZONE, 'UTC', ...Intl.supportedValuesOf('timeZone')),
    clock: fc.constantFrom(...CLOCKS),
  }),
  hidden: fc.dictionary(fc.constantFrom(...NAMES), fc.integer({ min: 1, max: 1000 }), { noNullPrototype: true }),
});
const isHidden = (hidden: Record<string, number>, name: string) => (hidden[name] ?? 0) > 0;

test('what is written is read as the same, whatever it is', () => {
  fc.assert(
    fc.property(everything, (all) => {
      expect(fromFile(toFile(all), NAMES)).toEqual(all);
      expect(changesBetween(all, all, NAMES, isHidden)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the changes of a file, made to what is now, are the file', () => {
  fc.assert(
    fc.property(everything, everything, (now, then) => {
      const made = structuredClone(now);
      for (const change of changesBetween(now, then, NAMES, isHidden))
        if ('name' in change) Object.assign(made.settings, { [change.name]: change.to });
        else if (change.to) made.hidden[change.hide] = then.hidden[change.hide] ?? 0;
        else delete made.hidden[change.hide];
      expect(made.settings).toEqual(then.settings);
      expect(Object.keys(made.hidden).sort()).toEqual(Object.keys(then.hidden).sort());
    }),
  );
});

const good: Everything = { settings: { ...DEFAULTS, theme: 'dark' }, hidden: { 'api-usage-utc': 1 } };
const file = { meterwise: 'settings', version: 1, ...good };
const say = (changed: object) => JSON.stringify({ ...file, ...changed });
const setting = (changed: object) => say({ settings: { ...good.settings, ...changed } });
const without = (name: keyof typeof good.settings) => {
  const { [name]: _, ...rest } = good.settings;
  return say({ settings: rest });
};
const THEME = { what: 'choice', where: 'settings.theme', allowed: 'system, light, dark' };

const BROKEN: readonly (readonly [name: string, text: string, problems: object[]])[] = [
  ['empty', '', [{ what: 'empty' }]],
  ['blanks', ' \n\t', [{ what: 'empty' }]],
  ['words', 'theme = dark', [{ what: 'notJson' }]],
  ['cut off', say({}).slice(0, -9), [{ what: 'notJson' }]],
  ['far too large', say({ hidden: { x: 'y'.repeat(LARGEST) } }), [{ what: 'large' }]],
  ['a list', '[]', [{ what: 'notOurs' }]],
  ['a number', '7', [{ what: 'notOurs' }]],
  ['null', 'null', [{ what: 'notOurs' }]],
  ['of something else', '{"theme":"dark"}', [{ what: 'notOurs' }]],
  ['of something else with our name', say({ meterwise: 'report' }), [{ what: 'notOurs' }]],
  ['of a newer version', say({ version: 2 }), [{ what: 'newer', version: '2' }]],
  ['without a version', say({ version: undefined }), [{ what: 'missing', where: 'version' }]],
  ['with a version in words', say({ version: 'one' }), [{ what: 'choice', where: 'version', allowed: '1' }]],
  ['without settings', say({ settings: undefined }), [{ what: 'missing', where: 'settings' }]],
  ['with settings in a list', say({ settings: [] }), [{ what: 'object', where: 'settings' }]],
  ['with a theme there is not', setting({ theme: 'purple' }), [THEME]],
  ['without a theme', without('theme'), [{ what: 'missing', where: 'settings.theme' }]],
  [
    'with a text size as a number',
    setting({ text: 2 }),
    [{ what: 'choice', where: 'settings.text', allowed: 'normal, large, larger' }],
  ],
  ['with a zone there is not', setting({ zone: 'Mars/Olympus' }), [{ what: 'zone', where: 'settings.zone' }]],
  ['with an offset for a zone', setting({ zone: '+01:00' }), [{ what: 'zone', where: 'settings.zone' }]],
  [
    'with a clock as a number',
    setting({ clock: 24 }),
    [{ what: 'choice', where: 'settings.clock', allowed: 'own, 12, 24' }],
  ],
  ['with a setting there is not', setting({ colour: 'green' }), [{ what: 'unknown', where: 'settings.colour' }]],
  ['with more beside it', say({ extra: 1 }), [{ what: 'unknown', where: 'extra' }]],
  ['without hidden notes', say({ hidden: undefined }), [{ what: 'missing', where: 'hidden' }]],
  ['with hidden notes in a list', say({ hidden: ['api-usage-utc'] }), [{ what: 'object', where: 'hidden' }]],
  ['with a note there is not', say({ hidden: { 'no-note': 1 } }), [{ what: 'unknown', where: 'hidden.no-note' }]],
  [
    'with a revision that is no number',
    say({ hidden: { 'api-usage-utc': true } }),
    [{ what: 'revision', where: 'hidden.api-usage-utc' }],
  ],
  [
    'with a revision of none',
    say({ hidden: { 'api-usage-utc': 0 } }),
    [{ what: 'revision', where: 'hidden.api-usage-utc' }],
  ],
  [
    'with a revision of one and a half',
    say({ hidden: { 'api-usage-utc': 1.5 } }),
    [{ what: 'revision', where: 'hidden.api-usage-utc' }],
  ],
  [
    'that means to change what objects are',
    say({}).replace('"hidden":{', '"hidden":{"__proto__":{"x":1},'),
    [{ what: 'unknown', where: 'hidden.__proto__' }],
  ],
  ['with two things wrong', setting({ theme: 'purple', zone: 1 }), [THEME, { what: 'zone', where: 'settings.zone' }]],
];

test.each(BROKEN)('a file %s is refused, and it is said why', (_, text, problems) => {
  const read = fromFile(text, NAMES) as Problem[];
  expect(read).toEqual(problems);
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('a file that is right is read as right, so that the test above can fail', () => {
  expect(fromFile(say({}), NAMES)).toEqual(good);
});
