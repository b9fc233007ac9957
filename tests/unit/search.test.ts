import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOST_ASKED } from '../../data/most-asked.ts';
import { ANSWERS, answerOf, searchAnswers } from '../../lib/search/answers.ts';

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
  ["■ You've hit your usage limit. Upgrade to Pro or try again in 3 days.", 'hit-your-usage-limit'],
  ['Encrypted content organization_id did not match', 'encrypted-content-organization-mismatch'],
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
  ['does my subscripton include the api', 'subscription-excludes-api'],
  ['crad declined', 'card-declined'],
  ['ratelimit 429', 'rate-limit-429-vs-quota-429'],
  ['open ai playground cost', 'playground-costs'],
])('a typo is forgiven: %s', (query, slug) => {
  expect(
    found(query)
      .hits.slice(0, 3)
      .map((hit) => hit.slug),
  ).toContain(slug);
});

test.each([
  ['get my money back for the plan', 'refunds'],
  ['is codex the same limit in the terminal and in vs code', 'codex-limit-shared'],
  ['topup happened by itself on the platform', 'api-auto-reload'],
  ['locked out although quota remains', 'limit-reached-with-usage-left'],
  ['coworker sees my api costs', 'who-can-see-usage'],
])('other words for the same find it: %s', (query, slug) => {
  expect(
    found(query)
      .hits.slice(0, 3)
      .map((hit) => hit.slug),
  ).toContain(slug);
});

test.each([
  ['codex 的额度什么时候重置', 'codex-weekly-limit'],
  ['信用卡被拒绝', 'card-declined'],
  ['訂閱退款', 'refunds'],
  ['クレジットの有効期限', 'credits-expire'],
  ['ChatGPTを解約したい', 'cancel-pause-downgrade'],
  ['환불 받고 싶어요', 'refunds'],
  ['API키가 유출됐어요', 'leaked-api-key'],
  ['¿caducan los créditos de la api?', 'api-credits-expire'],
  ['meu cartão foi recusado', 'card-declined'],
  ['Abo kündigen', 'cancel-pause-downgrade'],
  ['je veux être remboursé', 'refunds'],
  ['как отменить подписку', 'cancel-pause-downgrade'],
  ['insufficient_quota 余额不足', 'quota-exceeded-causes'],
])('asked in another language, the answer is among the first three: %s', (query, slug) => {
  expect(
    found(query)
      .hits.slice(0, 3)
      .map((hit) => hit.slug),
  ).toContain(slug);
});

test.each([
  ['5h', '5 hours'],
  ['five hour limit', '5-hour limit'],
  ['gpt5.5 price', 'GPT-5.5 price'],
  ['$40 credits', '40 dollars credits'],
  ['billed twice', 'billing twice'],
])('"%s" and "%s" are one question', (one, other) => {
  expect(firstFor(`${one} `)).toBe(firstFor(`${other} `));
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
  'netflix refund',
  'claude pro weekly limit',
  'chatgpt dark mode',
  '今天天气怎么样',
])('nothing fits what is not ours: %s', (query) => {
  expect(found(query).hits).toEqual([]);
});

test('an open question gets the nearest answers, marked as such', () => {
  const { hits, nearest } = found('elephant subscription zebra giraffe walrus');
  expect(hits).toEqual([]);
  expect(nearest.length).toBeGreaterThan(0);
});

test('the words that matched are named, to be marked', () => {
  expect(found('sora credits expire').hits[0]?.terms).toEqual(expect.arrayContaining(['sora', 'expir']));
});

test('what names only a product of others has nothing near', () => {
  expect(found('spotify premium family account')).toEqual({ hits: [], nearest: [] });
});

// Questions of our own; the floor lies a little below what search reached when this was written.
describe('the questions of tests/eval', () => {
  type Asked = { query: string; lang: string; kind: string; relevant?: string[] };
  const asked = ['own', 'off-topic'].flatMap((name) =>
    readFileSync(new URL(`../eval/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): Asked => JSON.parse(line)),
  );
  const share = (questions: Asked[], isRight: (question: Asked) => boolean) =>
    questions.filter(isRight).length / questions.length;
  const among =
    (most: number) =>
    ({ query, relevant = [] }: Asked) =>
      found(query)
        .hits.slice(0, most)
        .some(({ slug }) => relevant.includes(slug));

  test.each([
    ['English', (lang: string) => lang === 'en', 0.8, 0.92],
    ['other languages', (lang: string) => lang !== 'en', 0.8, 0.9],
  ])('%s: the right answer is found', (_, isLang, first, three) => {
    const answered = asked.filter(({ kind, lang }) => kind === 'answered' && isLang(lang));
    expect(share(answered, among(1))).toBeGreaterThan(first);
    expect(share(answered, among(3))).toBeGreaterThan(three);
  });

  test('what is not ours is met with silence', () => {
    const off = asked.filter(({ kind }) => kind === 'off-topic');
    expect(share(off, ({ query }) => found(query).hits.length === 0)).toBeGreaterThan(0.85);
  });

  test('each names answers that exist', () => {
    for (const { relevant = [] } of asked) for (const slug of relevant) expect(answerOf(slug)?.slug).toBe(slug);
  });
});

test('the most asked are six answers that exist', () => {
  expect(MOST_ASKED.map((slug) => answerOf(slug)?.slug)).toEqual([...MOST_ASKED]);
  expect(MOST_ASKED).toHaveLength(6);
});

test('a pasted megabyte is searched in time to type on', () => {
  expect(() => searchAnswers('insufficient_quota '.repeat(50_000))).not.toThrow();
});
