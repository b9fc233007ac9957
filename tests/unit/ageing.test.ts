/** What counts as ageing in an answer's text, and what may stand. */
import { expect, test } from 'vitest';
import { ageingCode, ageingIn, HOLE } from '../../scripts/content/ageing.ts';

const found = (text: string) => ageingIn(text).map((entry) => entry.found);

test.each([
  // Days and months.
  ['since 12 July 2026', ['12 July 2026']],
  ['on 12 July', ['12 July']],
  ['July 12', ['July 12']],
  ['on July 12th, 2026', ['July 12th, 2026']],
  ['on Aug 15', ['Aug 15']],
  ['by 3 Sept. 2026', ['3 Sept. 2026']],
  ['in July 2026', ['July 2026']],
  ['on 2026-07-12', ['2026-07-12']],
  ['since 2026-07', ['2026-07']],
  ['expires 7/12', ['7/12']],
  ['on 12.7.2026', ['12.7.2026']],
  ['late August', ['August']],
  ['since March', ['March']],
  ['from May on', ['May']],
  ['until 5 May', ['5 May']],
  ['(May 2026)', ['May 2026']],
  ['during 2026', ['2026']],
  ['in autumn 2026', ['autumn 2026']],
  // Amounts.
  ['$20', ['$20']],
  ['US$ 1.25', ['$ 1.25']],
  ['€8', ['€8']],
  ['$0.10', ['$0.10']],
  ['$0,10', ['$0,10']],
  ['20%', ['20%']],
  ['0.5 %', ['0.5 %']],
  ['5x and 20× as much', ['5x', '20×']],
  ['1,024 tokens', ['1,024 tokens']],
  ['a 5-hour window', ['5-hour']],
  ['5h', ['5h']],
  ['30 days', ['30 days']],
  ['272K tokens', ['272K tokens']],
  ['2 million tokens', ['2 million tokens']],
  ['500K TPM and 500 RPM', ['500K TPM', '500 RPM']],
  ['two users', ['two users']],
  ['thirty calendar days', ['thirty calendar days']],
  ['twenty-four hours', ['twenty-four hours']],
  ['three hundred credits', ['three hundred credits']],
  ['a dozen requests', ['a dozen requests']],
  ['two million tokens', ['two million tokens']],
  ['three times as much', ['three times']],
  ['half the price', ['half the']],
  ['twice as much', ['twice as much']],
  ['a quarter of it', ['a quarter of']],
  ['try at 6:12', ['6:12']],
  ['at most 100', ['100']],
  ['version 0.105.0', ['0.105.0']],
  ['429 requests', ['429 requests']],
  ['$429', ['$429']],
  ['error 12', ['12']],
  // Names.
  ['GPT-5.5', ['GPT-5.5']],
  ['on GPT-5.5.', ['GPT-5.5']],
  ['GPT-6 Astra and GPT-6.2 Sol', ['GPT-6 Astra', 'GPT-6.2 Sol']],
  ['gpt-image-2.6-flare', ['gpt-image-2.6-flare']],
  ['GPT Image 2.6', ['GPT Image 2.6']],
  ['GPT-Realtime-2.1 Mini', ['GPT-Realtime-2.1 Mini']],
  ['gpt-4o and ChatGPT-4o', ['gpt-4o', 'ChatGPT-4o']],
  ['gpt-oss-120b', ['gpt-oss-120b']],
  ['o3 and o4-mini', ['o3', 'o4-mini']],
  ['Sora 2, sora-2-pro', ['Sora 2', 'sora-2-pro']],
  ['DALL·E 3, dall-e-3', ['DALL·E 3', 'dall-e-3']],
  ['text-embedding-3-small', ['text-embedding-3-small']],
  ['whisper-1', ['whisper-1']],
  ['Pro 500', ['Pro 500']],
])('"%s" ages', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

const MONTHS = Array.from({ length: 12 }, (_, n) => new Date(Date.UTC(2026, n, 1)));
const nameOf = (month: Date, style: 'long' | 'short') => month.toLocaleString('en', { month: style, timeZone: 'UTC' });

test.each(MONTHS.flatMap((month) => [nameOf(month, 'long'), nameOf(month, 'short')]))('%s ages', (name) => {
  expect(found(`on 5 ${name}`)).toEqual([`5 ${name}`]);
  expect(found(`since ${name} 2026`)).toEqual([`${name} 2026`]);
});

test.each(MONTHS.map((month) => nameOf(month, 'long')))('%s ages without a number too', (name) => {
  expect(found(`back in late ${name} again`)).toEqual([name]);
});

test.each([
  'You may march on. May I? March on.',
  'It costs $0, and $0 is no figure.',
  'A refusal with 429, a 401 or HTTP 500; status 503. A 429 means wait.',
  'Go back to step 2, or to steps 3 to 5.',
  'the five-hour limit, a one-time charge, the seven-day window',
  'one month, one of them, an hour, a week',
  'per million tokens, by the million tokens',
  'two accounts, both windows, three tiers',
  'issue #8121, T3 Code, GPT-Live, Codex-Spark, the Sol models',
  'do not pay twice, half an answer',
  `It costs ${HOLE} a month, ${HOLE} months`,
])('"%s" may stand', (text) => {
  expect(found(text)).toEqual([]);
});

test('a code may stand unless the whole of it ages', () => {
  const codes = [
    'insufficient_quota',
    '429',
    'codex -m gpt-6.2-sol',
    'try again in 3 days 2 hours',
    '/status',
    'v1/models/o3',
  ];
  expect(codes.flatMap(ageingCode)).toEqual([]);
  const ageing = ['gpt-6.2-sol', '$20', '12 months', '2026-07-12', '20%'];
  expect(ageing.flatMap(ageingCode).map((entry) => entry.found)).toEqual(ageing);
});
