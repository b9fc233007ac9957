import { expect, test } from 'vitest';
import { resetInWords } from '../../lib/time/reset-in-words.ts';
import { clockOf } from '../../lib/time/zones.ts';

const since = Date.parse('2026-11-23T16:00:00Z');
const read = (text: string, title?: string, zone = 'America/Los_Angeles', language = 'en') => {
  const words = resetInWords({ text, title, language, since }, zone, 'en-US');
  // Between time and day period stands a narrow space, or a plain one, as the engine likes.
  return words && { ...words, ...(words.shown && { shown: words.shown.replace(/\s/g, ' ') }) };
};

test('the exact moment behind a countdown, where the page names the zone of the reader', () => {
  expect(read('Resets in 3d 22h', 'Friday, November 27, 2026 at 6:55:27 AM PST')).toEqual({
    kind: 'moment',
    shown: 'Fri, Nov 27, 2026, 6:55 AM GMT-8',
    assumesZone: false,
  });
});

test('a countdown is about, and no finer than its smallest unit', () => {
  expect(read('Resets in 4d 7h')).toEqual({ kind: 'about', shown: 'Fri, Nov 27, 2026, 3 PM GMT-8' });
  expect(read('Resets in 3h 12m')).toEqual({ kind: 'about', shown: 'Mon, Nov 23, 2026, 11:12 AM GMT-8' });
  expect(read('Resets in 4 days')).toEqual({ kind: 'about', shown: 'Fri, Nov 27, 2026' });
});

test('a title in a zone that is not the reader’s is not converted: what is counted down is read', () => {
  expect(read('Resets in 4d 7h', 'Friday, November 27, 2026 at 2:55:27 PM PST', 'Asia/Kathmandu')).toEqual({
    kind: 'about',
    shown: 'Sat, Nov 28, 2026, 5 AM GMT+5:45',
  });
});

test('a moment without a zone is taken for the reader’s, and said to be', () => {
  expect(read('Resets Nov 27, 2026 2:55 PM')).toEqual({
    kind: 'moment',
    shown: 'Fri, Nov 27, 2026, 2:55 PM GMT-8',
    assumesZone: true,
  });
});

test('only a day, only a time, or neither', () => {
  expect(read('Resets Nov 27')).toEqual({ kind: 'date', shown: 'Fri, Nov 27, 2026' });
  expect(read('Resets 2:46 PM')).toEqual({ kind: 'time', shown: '2:46 PM' });
  expect(read('Resets soon')).toBeUndefined();
});

test('what could be two moments is neither', () => {
  expect(read('Resets 11/12 2:46 PM')).toEqual({ kind: 'unclear', why: 'order' });
  expect(read('Resets 2:46 PM CET')).toMatchObject({ kind: 'time' });
});

test('on a clock that was chosen: read on the browser’s own, shown on that one, and the zone is named', () => {
  const ask = (text: string, clock: Parameters<typeof clockOf>[0]) => {
    const zone = 'America/Los_Angeles';
    const words = resetInWords({ text, title: undefined, language: 'en', since }, zone, 'en-US', clockOf(clock, zone));
    return words && { ...words, shown: words.shown?.replace(/\s/g, ' ') };
  };
  const kathmandu = { zone: 'Asia/Kathmandu', clock: '24' } as const;
  expect(ask('Resets Nov 27, 2026 2:55 PM', kathmandu)).toEqual({
    kind: 'moment',
    shown: 'Sat, Nov 28, 2026, 04:40 GMT+5:45',
    assumesZone: true,
    inZone: 'Asia/Kathmandu',
  });
  expect(ask('Resets in 4d 7h', kathmandu)).toMatchObject({ shown: 'Sat, Nov 28, 2026, 05:00 GMT+5:45' });
  expect(ask('Resets in 3h 12m', { zone: 'UTC', clock: 'own' })).toMatchObject({
    shown: 'Mon, Nov 23, 2026, 7:12 PM UTC',
    inZone: 'UTC',
  });
  // A day or a time alone belongs to no other zone.
  expect(ask('Resets Nov 27', kathmandu)).toEqual({ kind: 'date', shown: 'Fri, Nov 27, 2026' });
  expect(ask('Resets 2:46 PM', kathmandu)).toEqual({ kind: 'time', shown: '14:46' });
  // The browser's own zone chosen by name is no other zone.
  expect(ask('Resets Nov 27, 2026 2:55 PM', { zone: 'America/Los_Angeles', clock: '24' })).toEqual({
    kind: 'moment',
    shown: 'Fri, Nov 27, 2026, 14:55 GMT-8',
    assumesZone: true,
  });
});
