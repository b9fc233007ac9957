/** Tables of figures: what is compiled of them, and that every mistake is met by a message in plain words. */
import { expect, test } from 'vitest';
import { type Fact, fact } from '../../data/schema.ts';
import { plain } from '../../lib/search/plain.ts';
import { TABLES, tableAbout } from '../../lib/tables/tables.ts';
import { compileTables } from '../../scripts/content/tables.ts';

const passport = { ages: 'price', checkedOn: '2026-11-23', checkAgainBy: '2026-12-23', confidence: 'high' };
const source = (name: string, thirdParty = false) => ({
  url: `https://${name}.test/`,
  title: `The page of ${name}`,
  date: '2026-11',
  thirdParty,
});
const FACTS = new Map(
  [
    { id: 'basic-month', about: 'Basic, a month', amount: 5, unit: 'usd', ...passport, sources: [source('basic')] },
    {
      ...{ id: 'basic-year', about: 'Basic, a year', amount: 50, unit: 'usd', ...passport },
      ...{ checkedOn: '2026-11-20', checkAgainBy: '2026-12-10', confidence: 'low' },
      sources: [source('other', true), source('basic')],
    },
    { id: 'basic-users', about: 'Users of Basic', amount: 2, unit: 'users', ...passport, sources: [source('basic')] },
    { id: 'basic-began', about: 'Basic began', date: '2026-07-12', ...passport, sources: [source('basic')] },
    { id: 'plan-basic', about: 'The name of Basic', name: 'Basic 5', ...passport, sources: [source('basic')] },
  ].map((entry): [string, Fact] => [entry.id, fact.parse(entry)]),
);

const TABLE = `id: plans
title: Plans of a shop
place: 1
note: For at least {basic-users}.
rowsAre: Plan
columns:
  - { title: A month, unit: usd }
  - { title: A year, unit: usd }
rows:
  - { name: "{plan-basic}", figures: [basic-month, basic-year] }
  - { name: Free, figures: [basic-month, null] }
look: { url: https://shop.test/prices, title: Prices }
answers: [some-answer]
`;

function compiled(...texts: string[]) {
  const problems: string[] = [];
  const used = new Set<string>();
  const files = texts.map((text, n) => ({ name: `data/tables/${n === 0 ? 'plans' : `plans-${n}`}.yaml`, text }));
  const tables = compileTables(files, FACTS, used, (file) => (message) => problems.push(`${file}: ${message}`));
  return { tables, problems, used };
}

test('each row carries the oldest day of checking, the first due day, the least confidence and its sources', () => {
  const { tables, problems, used } = compiled(TABLE);
  expect(problems).toEqual([]);
  const [table] = tables;
  expect(plain(table?.note ?? [])).toBe('For at least 2 users.');
  expect(table?.rows.map(({ name }) => plain(name))).toEqual(['Basic 5', 'Free']);
  expect(table?.rows[0]).toMatchObject({
    figures: [
      { fact: 'basic-month', text: '$5' },
      { fact: 'basic-year', text: '$50' },
    ],
    checkedOn: '2026-11-20',
    checkAgainBy: '2026-12-10',
    confidence: 'low',
    sources: [
      { url: 'https://basic.test/', thirdParty: false },
      { url: 'https://other.test/', thirdParty: true },
    ],
  });
  expect(table?.rows[1]).toMatchObject({
    figures: [{ fact: 'basic-month' }, null],
    checkedOn: '2026-11-23',
    confidence: 'high',
  });
  expect([...used].sort()).toEqual(['basic-month', 'basic-users', 'basic-year', 'plan-basic']);
});

test('tables stand in the order of their places', () => {
  const second = TABLE.replace('id: plans', 'id: plans-1').replace('place: 1', 'place: 3');
  const third = TABLE.replace('id: plans', 'id: plans-2').replace('place: 1', 'place: 2');
  expect(compiled(TABLE, second, third).tables.map(({ id }) => id)).toEqual(['plans', 'plans-2', 'plans-1']);
});

test.each<[what: string, change: (text: string) => string, says: string]>([
  ['an unknown fact', (t) => t.replace('basic-year', 'no-such'), 'row "{plan-basic}": "no-such" names no fact'],
  [
    'an empty row',
    (t) => t.replace('[basic-month, null]', '[null, null]'),
    'row "Free": is empty; give it a figure or take it out',
  ],
  [
    'a figure of another unit',
    (t) => t.replace('[basic-month, null]', '[basic-users, null]'),
    'row "Free": "basic-users" is in users, but the column "A month" holds usd',
  ],
  [
    'a date for a figure',
    (t) => t.replace('[basic-month, null]', '[null, basic-began]'),
    'row "Free": "basic-began" is a date, but the column "A year" holds usd',
  ],
  [
    'a name for a figure',
    (t) => t.replace('[basic-month, null]', '[plan-basic, null]'),
    'row "Free": "plan-basic" is a name, but the column "A month" holds usd',
  ],
  [
    'a row too short',
    (t) => t.replace('[basic-month, null]', '[basic-month]'),
    'row "Free": has 1 figure, but the table has 2 columns',
  ],
  [
    'a row too long',
    (t) => t.replace('[basic-month, null]', '[basic-month, null, null]'),
    'row "Free": has 3 figures, but the table has 2 columns',
  ],
  ['no rows', (t) => t.replace(/^rows:\n(?: .*\n)+/m, 'rows: []\n'), 'rows: a table needs a row'],
  ['no columns', (t) => t.replace(/^columns:\n(?: .*\n)+/m, 'columns: []\n'), 'columns: a table needs a column'],
  ['no address to look at', (t) => t.replace(/^look:.*$/m, ''), 'look: is missing'],
  ['a figure in the note', (t) => t.replace('note: ', 'note: From $20. '), 'note: "$20" ages'],
  [
    'the name of a model in a row',
    (t) => t.replace('name: Free', 'name: GPT-5'),
    'row "GPT-5": name: "GPT-5" ages; make it a record',
  ],
  ['a fact in a name that is not there', (t) => t.replace('{plan-basic}', '{plan-x}'), '{plan-x} names no fact'],
  [
    'an unknown unit',
    (t) => t.replace('unit: usd', 'unit: euro'),
    'columns.0.unit: is "euro"; write one of: usd, percent',
  ],
  ['another name than the file', (t) => t.replace('id: plans', 'id: prices'), 'id: is "prices", but the file'],
  ['a field nobody knows', (t) => `${t}colour: red\n`, 'colour: there is no field "colour"; the fields are id, title'],
  ['no YAML', (t) => t.replace('id:', '"id'), 'not YAML: '],
])('%s is said', (_, change, says) => {
  const changed = change(TABLE);
  expect(changed, 'the change must change something').not.toBe(TABLE);
  const { problems } = compiled(changed);
  expect(problems.join('\n')).toContain(says);
  expect(problems[0]).toContain('data/tables/plans.yaml: ');
});

test('two tables in one place', () => {
  const { problems } = compiled(TABLE, TABLE.replace('id: plans', 'id: plans-1'));
  expect(problems).toEqual([
    'data/tables/plans-1.yaml: place: 1 is taken by data/tables/plans.yaml; give one of them another',
  ]);
});

test('no table holds thresholds of usage tiers, and an answer knows the table of its figures', () => {
  const heads = TABLES.flatMap(({ rows }) => rows.map(({ name }) => plain(name)));
  for (const tier of ['Build', 'Launch', 'Grow']) expect(heads).not.toContain(tier);
  expect(tableAbout('codex-credits')?.id).toBe('codex-credits');
  expect(tableAbout('usage-is-utc')).toBeUndefined();
});
