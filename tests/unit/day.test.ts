import { expect, test } from 'vitest';
import { isPast, showDay } from '../../lib/time/day.ts';

test('a due day is past from the next day on', () => {
  expect(isPast('2026-11-23', new Date('2026-11-23T23:59:59Z'))).toBe(false);
  expect(isPast('2026-11-23', new Date('2026-11-24T00:00:00Z'))).toBe(true);
});

test('a day is shown as that day, in every zone', () => {
  // "2026-11-23" read as midnight UTC would be the 22nd in New York.
  expect(showDay('2026-11-23', 'en-US')).toBe('Nov 23, 2026');
  expect(showDay('2026-11-23', 'de')).toBe('23.11.2026');
});
