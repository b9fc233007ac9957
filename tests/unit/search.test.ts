import { expect, test } from 'vitest';
import { MOST_ASKED } from '../../data/most-asked.ts';
import { ANSWERS, answerOf, searchAnswers } from '../../lib/search/answers.ts';

const firstFor = (query: string) => searchAnswers(query).hits[0]?.slug;

test.each(ANSWERS.map(({ slug, question }) => [slug, question]))(
  '%s is first for its own question',
  (slug, question) => {
    expect(firstFor(question)).toBe(slug);
  },
);

test('a half-typed word finds what the whole word finds', () => {
  expect(searchAnswers('reset week').hits.map(({ slug }) => slug)).toContain('codex-weekly-limit');
  expect(searchAnswers('reset weekl').hits.map(({ slug }) => slug)).toContain('codex-weekly-limit');
});

test.each([
  ['insufficent_quota', 'quota-exceeded-causes'],
  ['realtme api pricing', 'realtime-billing'],
  ['organisation vs project', 'organization-vs-project'],
])('a typo is forgiven: %s', (query, slug) => {
  expect(
    searchAnswers(query)
      .hits.slice(0, 3)
      .map((hit) => hit.slug),
  ).toContain(slug);
});

test.each(['', '   ', '?!', 'the of and'])('nothing is found for nothing (%j)', (query) => {
  expect(searchAnswers(query)).toEqual({ hits: [], nearest: [] });
});

test.each([
  'best pizza in rome',
  'how do I knit a scarf',
  'weather tomorrow in Lisbon',
  'spotify premium family account',
  'python list comprehension syntax',
  'translate good morning to french',
])('nothing fits what is not ours: %s', (query) => {
  expect(searchAnswers(query).hits).toEqual([]);
});

test('an open question gets the nearest answers, marked as such', () => {
  const { hits, nearest } = searchAnswers('refund unused elephant subscription zebra giraffe');
  expect(hits).toEqual([]);
  expect(nearest.length).toBeGreaterThan(0);
});

test('the words that matched are named, to be marked', () => {
  expect(searchAnswers('sora credits expire').hits[0]?.terms).toEqual(expect.arrayContaining(['sora', 'expire']));
});

test('the most asked are six answers that exist', () => {
  expect(MOST_ASKED.map((slug) => answerOf(slug)?.slug)).toEqual([...MOST_ASKED]);
  expect(MOST_ASKED).toHaveLength(6);
});

test('a pasted megabyte is searched in time to type on', () => {
  expect(() => searchAnswers('insufficient_quota '.repeat(50_000))).not.toThrow();
});
