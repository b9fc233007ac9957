/**
 * Reads the moment of a reset from what a page shows, in any language that `Intl` knows, and says no more than the
 * page does: a date without a time stays one, a countdown is "about", and what could be two things is neither.
 */

import { fold } from './fold.ts';
import { type Names, namesIn } from './names.ts';
import { hasWord } from './whole-word.ts';

export type Reset =
  /** A moment. `zoneShown`: the page named a zone, and it is right; otherwise the page's clock is taken to be the reader's. */
  | { kind: 'moment'; at: Temporal.ZonedDateTime; zoneShown: boolean }
  /** Counted from a rounded "in 4d 7h": right to about the smallest unit shown. */
  | { kind: 'about'; at: Temporal.ZonedDateTime; unit: 'week' | 'day' | 'hour' | 'minute' }
  /** Only a date, or only a time, is shown. */
  | { kind: 'date'; date: Temporal.PlainDate }
  | { kind: 'time'; time: Temporal.PlainTime }
  /**
   * Something is shown that could be two moments: digits that may be day/month or month/day, an hour that may be
   * before or after noon, a zone that is not the reader's, an hour that the clocks skip or repeat, a year that is not
   * near, or parts that contradict each other.
   */
  | { kind: 'unclear'; why: 'order' | 'half-day' | 'zone' | 'clock-change' | 'year' | 'parts' };

type Options = {
  /** The page's language, as in `<html lang>`. English is tried after it. */
  language?: string | undefined;
  /** When the text last changed, on the reader's clock: countdowns run from then. */
  since: Temporal.ZonedDateTime;
};

/**
 * @param text what the page shows about the reset, without the rest of the row ("Resets in 4d 7h")
 * @param title the element's `title`, which may hold the whole date
 * @returns undefined where neither speaks of a time
 */
export function readReset(text: string, title: string | undefined, { language, since }: Options): Reset | undefined {
  const shown = readIn(text, language, since);
  const full = title ? readIn(title, language, since) : undefined;
  if (full?.kind !== 'moment') return shown ?? full;
  // A title that says something else than the text is not about this reset.
  if (shown?.kind === 'about' && !agree(shown, full.at)) return shown;
  return full;
}

function agree({ at, unit }: { at: Temporal.ZonedDateTime; unit: keyof typeof SECONDS }, full: Temporal.ZonedDateTime) {
  return Math.abs(at.epochMilliseconds - full.epochMilliseconds) <= 2000 * SECONDS[unit];
}

function readIn(text: string, language: string | undefined, since: Temporal.ZonedDateTime): Reset | undefined {
  let first: Reset | undefined;
  for (const one of new Set([language || 'en', 'en'])) {
    const names = namesIn(one);
    const found = names && read(text, names, since);
    if (found && found.kind !== 'unclear') return found;
    first ??= found;
  }
  return first;
}

const SECONDS = { week: 604_800, day: 86_400, hour: 3600, minute: 60 };
/** Nothing is counted down from farther away (seconds): a page may show any number. */
const FARTHEST = 400 * SECONDS.day;

function read(written: string, names: Names, since: Temporal.ZonedDateTime): Reset | undefined {
  const text = ` ${fold(written)} `;
  const counted = countdown(text, names, since);
  if (counted) return counted;
  const offset = names.offset.exec(text);
  const { clock, halfDay, rest } = timeIn(offset ? text.replace(offset[0], ' ') : text, names);
  const date = dateIn(rest, names, since);
  const digits = rest.match(/\d+/g)?.length ?? 0;
  if (!date) {
    if (!clock && !halfDay) return undefined;
    // A day that we cannot read is still a day: the time alone would say too little.
    if (digits > 0 || weekdayIn(rest, names)) return { kind: 'unclear', why: 'parts' };
    return clock ? { kind: 'time', time: clock } : { kind: 'unclear', why: 'half-day' };
  }
  if ('why' in date) return { kind: 'unclear', why: date.why };
  if (halfDay) return { kind: 'unclear', why: 'half-day' };
  const weekday = weekdayIn(rest, names);
  // Every number must have found its place, and a weekday must be the date's.
  if (digits !== date.numbers || (weekday && weekday !== date.day.dayOfWeek)) return { kind: 'unclear', why: 'parts' };
  if (!clock) return { kind: 'date', date: date.day };
  const local = date.day.toPlainDateTime(clock);
  return offset ? atOffset(local, offset, since) : onClock(local, written, text, names, since);
}

function atOffset(local: Temporal.PlainDateTime, found: RegExpExecArray, since: Temporal.ZonedDateTime): Reset {
  const [, sign = found[4] ?? '+', hours = found[5] ?? '0', minutes = found[6] ?? '0'] = found;
  const zone = `${sign}${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
  return { kind: 'moment', at: local.toZonedDateTime(zone).withTimeZone(since.timeZoneId), zoneShown: true };
}

/** A zone's name in capitals, right after a time: "2:46 PM PDT". */
const ZONE_AFTER_TIME = /\d\s?(?:[AaPp]\.?[Mm]\.?)?\s?[([]?(?!AM\b|PM\b)[A-Z]{3,5}\b/;

/** On the reader's clock. A zone that is named must be the reader's; an hour that is skipped or repeated must be settled by it. */
function onClock(
  local: Temporal.PlainDateTime,
  written: string,
  text: string,
  names: Names,
  since: Temporal.ZonedDateTime,
): Reset {
  const possible = (['earlier', 'later'] as const)
    .map((disambiguation) => local.toZonedDateTime(since.timeZoneId, { disambiguation }))
    .filter((at, n, both) => at.toPlainDateTime().equals(local) && !(n > 0 && both[0]?.equals(at)));
  const named = possible.filter((at) => names.zones(at).some((zone) => hasWord(text, zone)));
  if (named.length === 1 && named[0]) return { kind: 'moment', at: named[0], zoneShown: true };
  if (ZONE_AFTER_TIME.test(written) && named.length === 0) return { kind: 'unclear', why: 'zone' };
  const [at, ...others] = possible;
  return at && others.length === 0
    ? { kind: 'moment', at, zoneShown: false }
    : { kind: 'unclear', why: 'clock-change' };
}

function countdown(text: string, names: Names, since: Temporal.ZonedDateTime): Reset | undefined {
  const found = [...text.matchAll(names.durations)];
  // "10월 9일" holds "9일", which is nine days elsewhere: a countdown has no other number.
  if (found.length === 0 || found.length !== text.match(/\d+/g)?.length) return undefined;
  let seconds = 0;
  let unit: keyof typeof SECONDS | undefined;
  for (const [, amount, name = ''] of found) {
    const next = names.units.get(name);
    // Each unit once, the larger first.
    if (!next || (unit && SECONDS[next] >= SECONDS[unit])) return undefined;
    seconds += Number(amount) * SECONDS[next];
    unit = next;
  }
  if (seconds > FARTHEST) return { kind: 'unclear', why: 'year' };
  return unit && { kind: 'about', at: since.add({ seconds }), unit };
}

function timeIn(text: string, names: Names): { clock?: Temporal.PlainTime; halfDay?: boolean; rest: string } {
  // The last one: where a point stands in times, it stands in dates too, and those come first.
  const found = [...text.matchAll(names.time)].at(-1) ?? [...text.matchAll(names.hour)].at(-1);
  const { hour, minute = '0', second = '0', before, after } = found?.groups ?? {};
  if (!found || hour === undefined) return { rest: text };
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  const hours = names.hoursOf(Number(hour), before ?? after, hour.startsWith('0'));
  if (hours.length !== 1 || Number(minute) > 59 || Number(second) > 59) return { halfDay: true, rest };
  return { clock: Temporal.PlainTime.from({ hour: hours[0], minute: Number(minute), second: Number(second) }), rest };
}

/** A day and how many numbers it was written with, or why it is none. */
type DateOrWhy = { day: Temporal.PlainDate; numbers: number } | { why: 'order' | 'year' | 'parts' } | undefined;

function dateIn(text: string, names: Names, since: Temporal.ZonedDateTime): DateOrWhy {
  const marked = names.markedDate?.exec(text)?.groups;
  if (marked) return dated(marked.year, marked.month, marked.day, names, since);
  const month = names.monthIn(text);
  if (month) {
    const before = /(?<!\d)(\d{1,2})\D{0,5}$/.exec(text.slice(0, month.from))?.[1];
    const after = /^\D{0,3}?(\d{1,2})(?!\d)/.exec(text.slice(month.to))?.[1];
    const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
    // "5 Sep 20" could be either; "September" alone is no date.
    if (before && after) return { why: 'parts' };
    if (!before && !after) return undefined;
    return dated(year, month.number, before ?? after, names, since, 1);
  }
  return digitsIn(text, names, since) ?? relativeIn(text, names, since);
}

function digitsIn(text: string, names: Names, since: Temporal.ZonedDateTime): DateOrWhy {
  const yearFirst = /(?<!\d)(\d{4})([./-] ?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return dated(yearFirst[1], yearFirst[3], yearFirst[4], names, since);
  const [, a, , b, year] = /(?<![\d.])(\d{1,2})([./-] ?)(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d])/.exec(text) ?? [];
  if (!a || !b) return undefined;
  if (Number(a) <= 12 && Number(b) <= 12 && a !== b) return { why: 'order' };
  const [day, month] = Number(a) > 12 ? [a, b] : [b, a];
  return dated(year?.length === 2 ? `20${year}` : year, month, day, names, since);
}

/** "today", "tomorrow": as of when the text was written. */
function relativeIn(text: string, names: Names, since: Temporal.ZonedDateTime): DateOrWhy {
  const found = names.relative.find(([word]) => hasWord(text, word));
  return found && { day: since.toPlainDate().add({ days: found[1] }), numbers: 0 };
}

/** A reset lies ahead, half a year at most; a page may have been open for some days. */
const NEAR = { behind: -7, ahead: 183 };

function dated(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
  { calendar }: Names,
  since: Temporal.ZonedDateTime,
  numbers = 2,
): DateOrWhy {
  const today = since.toPlainDate().withCalendar(calendar);
  const years = year ? [Number(year)] : [-1, 0, 1].map((n) => today.year + n);
  const dates = years.flatMap((one) => {
    try {
      const fields = { year: one, month: Number(month), day: Number(day), calendar };
      return [Temporal.PlainDate.from(fields, { overflow: 'reject' }).withCalendar('iso8601')];
    } catch {
      return [];
    }
  });
  if (dates.length === 0) return { why: 'parts' };
  const near = dates.filter((date) => {
    const { days } = today.withCalendar('iso8601').until(date, { largestUnit: 'day' });
    return days >= NEAR.behind && days <= NEAR.ahead;
  });
  const [only, ...others] = near;
  return only && others.length === 0 ? { day: only, numbers: numbers + (year ? 1 : 0) } : { why: 'year' };
}

function weekdayIn(text: string, { weekdays }: Names): number | undefined {
  return weekdays.find(([word]) => hasWord(text, word))?.[1];
}
