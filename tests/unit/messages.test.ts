import { expect, test } from 'vitest';
import { isAskTab, isOpenAnswer, isReadDay, isReadReset, isTabReport } from '../../lib/tab/messages.ts';

test('only a well-formed slug can be opened', () => {
  expect(isOpenAnswer({ type: 'open-answer', slug: 'usage-is-utc' })).toBe(true);
  for (const slug of ['', '../x', 'https://example.com', 'a'.repeat(81), 'A', undefined, null, {}, 7])
    expect(isOpenAnswer({ type: 'open-answer', slug }), String(slug)).toBe(false);
});

test.each([undefined, null, 'open-answer', 7, [], {}, { type: 'other' }])(
  'anything else is no message of ours: %j',
  (message) => {
    expect(isOpenAnswer(message) || isAskTab(message) || isReadDay(message) || isTabReport(message)).toBe(false);
  },
);

const since = Date.parse('2026-11-23T16:00:00Z');

test.each([
  undefined,
  { type: 'read-reset' },
  { type: 'read-reset', shown: { text: 'Resets', title: 7, language: 'en', since } },
  { type: 'read-reset', shown: { text: 'x'.repeat(401), language: 'en', since } },
  { type: 'read-reset', shown: { text: 'Resets', language: 'en', since: Number.NaN } },
  { type: 'read-reset', shown: { text: 'Resets', language: 'en', since: 1e300 } },
])('what a page shows of a reset, not whole, is no message: %j', (message) => {
  expect(isReadReset(message)).toBe(false);
});

test('what a page shows of a reset, whole, is one', () => {
  expect(
    isReadReset({ type: 'read-reset', shown: { text: 'Resets in 4d', title: undefined, language: '', since } }),
  ).toBe(true);
});
