/** The timeline of what changed, and the reader's words as they are given back. */
import { describe, expect, test } from 'vitest';
import type { CompiledAnswer } from '../../data/compiled.ts';
import { adviceIn, KNOWN_CLAIMS } from '../../lib/advice/advice.ts';
import { quoteOf } from '../../lib/advice/quote.ts';
import { timeline } from '../../lib/advice/timeline.ts';
import { ANSWERS } from '../../lib/search/answers.ts';
import { showMonth } from '../../lib/time/day.ts';

const answerWith = (...changes: { was: string; since: string; month?: string }[]) =>
  ({ slug: 'x', changes }) as unknown as CompiledAnswer;

test('newest first, by month; what has no day after what has one; no month at the end', () => {
  const months = timeline([
    answerWith(
      { was: 'a', since: 'day not known' },
      { was: 'b', since: '2026-04-02 for some; 2026-04-23 for all' },
      { was: 'c', since: 'about July 2026', month: '2026-07' },
      { was: 'd', since: '2026-07' },
    ),
    answerWith({ was: 'e', since: '2026-07-12' }, { was: 'f', since: '2026-07-30' }, { was: 'g', since: '2026-04-26' }),
  ]);
  expect(months.map(({ month, entries }) => [month, entries.map(({ change }) => change.was).join('')])).toEqual([
    ['2026-07', 'fecd'],
    ['2026-04', 'gb'],
    [undefined, 'a'],
  ]);
});

test('every change of every answer is on it once, with a source', () => {
  const entries = timeline(ANSWERS).flatMap((month) => month.entries);
  expect(new Set(entries.map(({ change }) => change))).toEqual(new Set(ANSWERS.flatMap(({ changes }) => changes)));
  expect(entries).toHaveLength(KNOWN_CLAIMS);
  for (const { answer, change } of entries) expect(answer.sources[change.source]?.url).toMatch(/^https:/);
  // Nothing changed before the project began, or after it was last checked.
  const newest =
    ANSWERS.map(({ checkedOn }) => checkedOn.slice(0, 7))
      .sort()
      .at(-1) ?? '';
  for (const { month } of timeline(ANSWERS)) if (month) expect(month >= '2026-02' && month <= newest).toBe(true);
});

test('a month in the language of the words', () => {
  expect([showMonth('2026-07', 'en'), showMonth('2026-01', 'de')]).toEqual(['July 2026', 'Januar 2026']);
});

test('advice names the answer, the change and the words', () => {
  const [first, ...rest] = adviceIn('So it is: budgets never stop requests. Or not.');
  expect(rest).toEqual([]);
  expect(first?.answer.slug).toBe('budget-alert-or-hard-limit');
  expect(first?.change.since).toBe('about July 2026');
  expect(first?.quote).toEqual([
    { text: 'So it is: ', isClaim: false },
    { text: 'budgets', isClaim: true },
    { text: ' ', isClaim: false },
    { text: 'never', isClaim: true },
    { text: ' ', isClaim: false },
    { text: 'stop', isClaim: true },
    { text: ' requests', isClaim: false },
  ]);
});

describe('a quote', () => {
  const shown = (text: string, words: [number, number][]) =>
    quoteOf(text, {
      sentence: { start: 0, end: text.length },
      words: words.map(([start, end]) => ({ start, end })),
    })
      .map((part) => (part.isClaim ? `[${part.text}]` : part.text))
      .join('');
  test('is on one line, without characters nobody sees', () => {
    expect(shown('a\u202Eb\u0000 \n c\u200B', [[0, 1]])).toBe('[a] b c ');
  });
  test('of a long sentence is what stands around the claim', () => {
    const quote = shown(`${'x '.repeat(300)}claim${' y'.repeat(300)}`, [[600, 605]]);
    expect(quote).toMatch(/^…x [x ]*\[claim\][ y]* y…$/);
    expect(quote.length).toBeLessThan(140);
  });
  test('keeps markup as it was typed', () => {
    expect(shown('<b>a</b>', [[3, 4]])).toBe('<b>[a]</b>');
  });
});
