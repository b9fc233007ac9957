import { expect, test } from 'vitest';
import { isAskTab, isOpenAnswer, isTabReport } from '../../lib/tab/messages.ts';

test('only a well-formed slug can be opened', () => {
  expect(isOpenAnswer({ type: 'open-answer', slug: 'usage-is-utc' })).toBe(true);
  for (const slug of ['', '../x', 'https://example.com', 'a'.repeat(81), 'A', undefined, null, {}, 7])
    expect(isOpenAnswer({ type: 'open-answer', slug }), String(slug)).toBe(false);
});

test.each([undefined, null, 'open-answer', 7, [], {}, { type: 'other' }])(
  'anything else is no message of ours: %j',
  (message) => {
    expect(isOpenAnswer(message) || isAskTab(message) || isTabReport(message)).toBe(false);
  },
);
