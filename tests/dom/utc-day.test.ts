/** Runs in a browser because Temporal does. */
import { expect, test } from 'vitest';
import { utcDay } from '../../lib/time/utc-day.ts';

/** Without commas: where they stand depends on the browser's language data. */
function at(instant: string, zone: string) {
  const day = utcDay(Temporal.Instant.from(instant).toZonedDateTimeISO(zone), 'en-GB');
  return Object.fromEntries(Object.entries(day).map(([key, text]) => [key, text.replaceAll(',', '')]));
}

test.each([
  // zone, moment, clock there, its offset, start and end of that UTC day there
  ['Asia/Kathmandu', '2026-11-23T18:30:00Z', 'Tue 24 Nov 00:15', '+5:45', 'Mon 05:45', 'Tue 05:45'],
  ['Pacific/Tongatapu', '2026-11-23T10:59:00Z', 'Mon 23 Nov 23:59', '+13', 'Mon 13:00', 'Tue 13:00'],
  ['Pacific/Tongatapu', '2026-11-23T11:00:00Z', 'Tue 24 Nov 00:00', '+13', 'Mon 13:00', 'Tue 13:00'],
  ['America/St_Johns', '2026-11-23T02:00:00Z', 'Sun 22 Nov 22:30', '−3:30', 'Sun 20:30', 'Mon 20:30'],
  ['Pacific/Marquesas', '2026-11-23T00:00:00Z', 'Sun 22 Nov 14:30', '−9:30', 'Sun 14:30', 'Mon 14:30'],
  ['Pacific/Kiritimati', '2026-11-23T23:59:59Z', 'Tue 24 Nov 13:59', '+14', 'Mon 14:00', 'Tue 14:00'],
  ['Europe/London', '2026-11-23T12:00:00Z', 'Mon 23 Nov 12:00', '±0', 'Mon 00:00', 'Tue 00:00'],
  ['UTC', '2026-11-23T00:00:00Z', 'Mon 23 Nov 00:00', '±0', 'Mon 00:00', 'Tue 00:00'],
])('%s at %s', (zone, instant, yourClock, offset, start, end) => {
  const day = at(instant, zone);
  expect({ ...day, utcNow: undefined }).toEqual({ utcNow: undefined, yourClock, offset, start, end });
});

test.each([
  // On the days the clocks change, the UTC day ends at another hour than it began.
  ['Europe/Berlin', '2026-03-29T12:00:00Z', 'Sun 01:00', 'Mon 02:00'],
  ['Europe/Berlin', '2026-10-25T12:00:00Z', 'Sun 02:00', 'Mon 01:00'],
  ['America/New_York', '2026-03-08T12:00:00Z', 'Sat 19:00', 'Sun 20:00'],
  ['America/New_York', '2026-11-01T12:00:00Z', 'Sat 20:00', 'Sun 19:00'],
  ['Australia/Lord_Howe', '2026-10-03T12:00:00Z', 'Sat 10:30', 'Sun 11:00'],
])('daylight saving in %s on %s', (zone, instant, start, end) => {
  expect(at(instant, zone)).toMatchObject({ start, end });
});

test('the UTC day is that of UTC, not of the clock there', () => {
  // 23 November, 20:00 in New York, is already the 24th in UTC.
  expect(at('2026-11-24T01:00:00Z', 'America/New_York')).toMatchObject({
    utcNow: 'Tue 24 Nov 01:00',
    yourClock: 'Mon 23 Nov 20:00',
    offset: '−5',
    start: 'Mon 19:00',
  });
});

test.each([
  [{ hour12: true }, 'de', /5:45.AM$/],
  [{ hourCycle: 'h23' }, 'en-US', / 05:45$/],
  [{}, 'en-US', / 5:45.AM$/],
] as const)('twelve hours or twenty-four, where somebody chose: %j in %s', (hours, language, start) => {
  const now = Temporal.Instant.from('2026-11-23T18:30:00Z').toZonedDateTimeISO('Asia/Kathmandu');
  expect(utcDay(now, language, hours).start).toMatch(start);
});
