/** The words that search takes for one another, in English and from other languages. */
import { expect, test } from 'vitest';
import { COMMON } from '../../data/lexicon/common.ts';
import { NEAR, OTHERS, OURS, SAME, SUBJECT } from '../../data/lexicon/english.ts';
import { indexAnswers } from '../../lib/search/engine.ts';
import { fold } from '../../lib/search/fold.ts';
import { LANGUAGES } from '../../lib/search/lexicon.ts';
import { meaningsOf, membersOf } from '../../lib/search/meaning.ts';
import { stem } from '../../lib/search/stem.ts';
import { words } from '../../lib/search/words.ts';
import { searchable } from '../../scripts/content/answers.ts';
import { compile } from '../../scripts/content/compile.ts';

const { content } = await compile(new URL('../../data/', import.meta.url));
const { rarity } = indexAnswers(content.answers.map(searchable));

/** Whether an answer can be met by a word: it has the word, or one with the same meaning. */
const meets = (word: string): boolean =>
  rarity.has(word) || meaningsOf(word).some((meaning) => membersOf(meaning).some((member) => rarity.has(member)));

const entries = LANGUAGES.flatMap((language) => Object.entries(language));

test('what words of other languages stand for is said in our answers', () => {
  const unmet = entries
    .filter(([meaning]) => meaning !== 'ignore')
    .flatMap(([meaning]) => meaning.split(/[ /]/))
    .filter((word) => !meets(stem(word)) && words(word).length > 0);
  expect([...new Set(unmet)]).toEqual([]);
});

test('no word of another language is a word of our English: it would never mean that', () => {
  const english = new Set(
    [SAME, OURS, SUBJECT, NEAR, OTHERS, COMMON, content.answers.map(({ question }) => question).join(' ')]
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+/g),
  );
  const both = entries
    .filter(([meaning]) => meaning !== 'ignore')
    .flatMap(([meaning, list]) => list.split(', ').map((word) => [fold(word).toLowerCase(), meaning] as const))
    .filter(([word, meaning]) =>
      word.endsWith('*')
        ? [...english].some(
            (known) => known.startsWith(word.slice(0, -1)) && !meaning.includes(stem(known).slice(0, 4)),
          )
        : english.has(word) && !meaning.split(/[ /]/).some((part) => stem(part) === stem(word)),
    );
  expect(both).toEqual([]);
});

test('no word that says nothing in another language is a name, or a word of our subject', () => {
  const named = new Set(
    [OURS, SUBJECT, NEAR, OTHERS]
      .join(',')
      .split(',')
      .map((word) => word.trim()),
  );
  const ignored = LANGUAGES.flatMap(({ ignore }) => ignore.split(', ').map((word) => fold(word).toLowerCase()));
  expect(ignored.filter((word) => named.has(word))).toEqual([]);
});

test('a language says each word once', () => {
  for (const language of LANGUAGES) {
    const seen = new Map<string, string>();
    for (const [meaning, list] of Object.entries(language))
      for (const word of list.split(', ')) {
        expect(seen.get(word), `"${word}" stands under ${meaning} too`).toBeUndefined();
        seen.set(word, meaning);
      }
  }
});

test('a meaning joins words: one alone would say nothing', () => {
  for (const line of SAME.trim().split('\n')) expect(line.split(',').length, line).toBeGreaterThan(1);
});

test.each([
  ['resets resetting', 'reset'],
  ['billed billing bills', 'bill'],
  ['charged charging charges', 'charge'],
  ['expired expires expiry expiration', 'expire'],
  ['cancelled canceled cancellation', 'cancel'],
  ['organisation organizations org', 'organization'],
  ['subscribed subscriptions', 'subscription'],
  ['five', '5'],
  ['weekly weeks', 'week'],
])('%s: forms of "%s"', (forms, word) => {
  for (const form of forms.split(' ')) expect(stem(form)).toBe(stem(word));
});

test('what is longer than any word has no other form', () => {
  const long = `${'oe'.repeat(20)}ing`;
  expect(stem(long)).toBe(long);
});

test.each([
  ['codex的额度', ['codex', 'quota', 'credit']],
  ['APIキー', ['api', 'key', 'api+key']],
  ['gpt5.5 5h 272k 1,000 40%', ['gpt', '5.5', '5', 'hour', '5+hour', '272000', '1000', '40', 'percent']],
  ['RateLimitError', ['ratelimiterror', 'rat', 'limit', 'rat+limit', 'error']],
  ["don't charge $20", ['charg', '20', 'dollar']],
  ['top up', ['top', 'top+up']],
])('%s is cut into %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
