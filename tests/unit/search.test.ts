import { expect, test } from 'vitest';
import { MOST_ASKED } from '../../data/most-asked.ts';
import { ANSWERS, answerOf, searchAnswers } from '../../lib/search/answers.ts';
import { words } from '../../lib/search/words.ts';

const found = (query: string) => searchAnswers(query) ?? { hits: [], nearest: [] };
const firstFor = (query: string) => found(query).hits[0]?.slug;

test.each(ANSWERS.map(({ slug, question }) => [slug, question]))(
  '%s is first for its own question',
  (slug, question) => {
    expect(firstFor(question)).toBe(slug);
  },
);

test.each([
  ["you've hit your usage limit", 'hit-your-usage-limit'],
  ["■ You've hit your usage limit. Upgrade to Pro or try again in 3 days.", 'codex-weekly-limit'],
  ['is api included in chatgpt plus', 'subscription-excludes-api'],
  ['how much is pro', 'price-pro'],
])('an answer about the right meter is among the first two: %s', (query, slug) => {
  expect(
    found(query)
      .hits.slice(0, 2)
      .map((hit) => hit.slug),
  ).toContain(slug);
});

test('a half-typed word finds what the whole word finds', () => {
  expect(found('reset week').hits.map(({ slug }) => slug)).toContain('codex-weekly-limit');
  expect(found('reset weekl').hits.map(({ slug }) => slug)).toContain('codex-weekly-limit');
});

test.each([
  ['insufficent_quota', 'quota-exceeded-causes'],
  ['realtme api pricing', 'realtime-billing'],
  ['organisation vs project', 'organization-vs-project'],
])('a typo is forgiven: %s', (query, slug) => {
  expect(
    found(query)
      .hits.slice(0, 3)
      .map((hit) => hit.slug),
  ).toContain(slug);
});

test.each(['', '   ', '?!', 'the of and', 'w', 'why is my us', 'how do i'])(
  'too little to go on is no question yet (%j)',
  (query) => {
    expect(searchAnswers(query)).toBeUndefined();
  },
);

test('an error is found at the end of a long paste', () => {
  const log = Array.from(
    { length: 80 },
    (_, n) => `2026-11-23 12:00:${n} INFO worker-${n} /srv/app/module_${n}.py step ${n} done`,
  );
  const error =
    "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'code': 'insufficient_quota'}}";
  expect(firstFor(`Traceback (most recent call last):\n${log.join('\n')}\n${error}`)).toBe('quota-exceeded-causes');
});

test.each([
  'best pizza in rome',
  'how do I knit a scarf',
  'weather tomorrow in Lisbon',
  'spotify premium family account',
  'python list comprehension syntax',
  'translate good morning to french',
])('nothing fits what is not ours: %s', (query) => {
  expect(found(query).hits).toEqual([]);
});

test('an open question gets the nearest answers, marked as such', () => {
  const { hits, nearest } = found('elephant subscription zebra giraffe walrus');
  expect(hits).toEqual([]);
  expect(nearest.length).toBeGreaterThan(0);
});

test('the words that matched are named, to be marked', () => {
  expect(found('sora credits expire').hits[0]?.terms).toEqual(expect.arrayContaining(['sora', ...words('expire')]));
});

test('the most asked are six answers that exist', () => {
  expect(MOST_ASKED.map((slug) => answerOf(slug)?.slug)).toEqual([...MOST_ASKED]);
  expect(MOST_ASKED).toHaveLength(6);
});

test('a pasted megabyte is searched in time to type on', () => {
  expect(() => searchAnswers('insufficient_quota '.repeat(50_000))).not.toThrow();
});
