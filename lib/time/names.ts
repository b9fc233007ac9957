/**
 * What a language calls months, weekdays, times of day, zones and units, and how it writes dates and times: all of it
 * from `Intl`, nothing from tables of ours.
 */
import { fold } from './fold.ts';
import { hasWord, JOINING } from './whole-word.ts';

export type Unit = 'week' | 'day' | 'hour' | 'minute';

export type Names = {
  /** The calendar the language writes dates in ("gregory", "buddhist"). */
  calendar: string;
  monthIn(text: string): { number: number; from: number; to: number } | undefined;
  weekdays: readonly (readonly [name: string, dayOfWeek: number])[];
  /** "yesterday", "today", "tomorrow". */
  relative: readonly (readonly [name: string, days: number])[];
  /** A date whose numbers carry signs ("10월 9일"), where the language writes it so. */
  markedDate: RegExp | undefined;
  /** An hour with minutes, and one without ("2 PM"). */
  time: RegExp;
  hour: RegExp;
  /** Which hours of 24 an hour may be, with the word that stands by it. */
  hoursOf(hour: number, period: string | undefined, hasZero: boolean): number[];
  durations: RegExp;
  units: ReadonlyMap<string, Unit>;
  /** What the zone of a moment is called. */
  zones(at: Temporal.ZonedDateTime): string[];
  /** An offset from UTC: sign, hours and minutes stand in the groups 1 to 3, or 4 to 6 where it comes before "GMT". */
  offset: RegExp;
};

const known = new Map<string, Names | undefined>();

/** @returns undefined for a language that `Intl` does not know */
export function namesIn(language: string): Names | undefined {
  if (!known.has(language)) known.set(language, collect(language));
  return known.get(language);
}

type Parts = Intl.DateTimeFormatPart[];

function collect(language: string): Names | undefined {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return undefined;
  } catch {
    return undefined;
  }
  const parts = (date: Date, options: Intl.DateTimeFormatOptions): Parts =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options })
      .formatToParts(date)
      .map((part) => ({ ...part, value: fold(part.value) }));
  const calendar = new Intl.DateTimeFormat(language).resolvedOptions().calendar;
  const named = (from: Parts, type: string) => from.find((part) => part.type === type)?.value.trim();
  /** What stands after a part, up to the next one. */
  const after = (from: Parts, type: string) => {
    const next = from[from.findIndex((part) => part.type === type) + 1];
    return next?.type === 'literal' ? next.value.trim() : '';
  };

  const months: [string, number][] = [];
  const signed = { before: new Set<string>(), after: new Set<string>() };
  const oneDay = (n: number) => new Date(Date.UTC(2026, n, 15));
  for (let n = 0; n < 12; n++)
    for (const style of ['long', 'short'] as const)
      for (const rest of [{}, { day: 'numeric' }, { day: 'numeric', year: 'numeric' }] as const) {
        const shown = parts(oneDay(n), { month: style, ...rest });
        const name = named(shown, 'month')?.replace(/\.$/, '');
        if (!name) continue;
        const [, front = '', digits, back = ''] = /^(\D*)(\d+)(\D*)$/.exec(name) ?? [];
        if (digits) {
          if (front) signed.before.add(front.trim());
          signed.after.add(back.trim());
          continue;
        }
        // In Hebrew "in" is written together with the month.
        const ahead = shown[shown.findIndex(({ type }) => type === 'month') - 1];
        const prefix = (ahead?.type === 'literal' && /\p{L}+$/u.exec(ahead.value)?.[0]) || '';
        const { month } = Temporal.PlainDate.from({ year: 2026, month: n + 1, day: 15 }).withCalendar(calendar);
        months.push([name, month], [prefix + name, month]);
      }
  months.sort(([a], [b]) => b.length - a.length);

  const long = parts(oneDay(9), { year: 'numeric', month: 'long', day: 'numeric' });
  const monthSign = [...signed.after].find(Boolean) ?? after(long, 'month');
  const daySign = after(long, 'day');
  const markedDate =
    signed.before.size > 0
      ? new RegExp(`(?<day>\\d{1,2}) ?(?:${oneOf(signed.before)}) ?(?<month>\\d{1,2})(?:\\D{0,6}(?<year>\\d{4}))?`)
      : signed.after.size > 0 && /\p{L}/u.test(monthSign) && /\p{L}/u.test(daySign)
        ? new RegExp(
            `(?:(?<year>\\d{4}) ?${literal(after(long, 'year'))} ?)?(?<month>\\d{1,2}) ?${literal(monthSign)} ?(?<day>\\d{1,2}) ?${literal(daySign)}`,
          )
        : undefined;

  const weekdays = [1, 2, 3, 4, 5, 6, 7].flatMap((dayOfWeek) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      // The first of June 2026 is a Monday.
      const name = named(parts(new Date(Date.UTC(2026, 5, dayOfWeek)), { weekday }), 'weekday')?.replace(/\.$/, '');
      return name && name.length > 1 ? [[name, dayOfWeek] as const] : [];
    }),
  );

  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const relativeDays = [-1, 0, 1]
    .map((days) => [fold(relative.format(days, 'day')), days] as const)
    .filter(([name]) => !/\d/.test(name));

  const hourSigns = new Set([':']);
  const minuteSigns = new Set([':']);
  const periods = new Map<string, Set<number>>();
  for (let hour = 0; hour < 24; hour++) {
    const moment = new Date(Date.UTC(2026, 5, 1, hour, 5, 7));
    for (const options of [
      { hour: 'numeric', hour12: true },
      { hour: 'numeric', hour12: true, dayPeriod: 'short' },
    ] as const) {
      const name = named(parts(moment, options), 'dayPeriod');
      if (!name) continue;
      for (const spelling of new Set([name, name.replaceAll('.', ''), name.replace(/\. /g, '.')]))
        periods.set(spelling, (periods.get(spelling) ?? new Set()).add(hour));
    }
  }
  for (const timeStyle of ['short', 'medium', 'full'] as const)
    for (const hour12 of [true, false]) {
      const shown = parts(new Date(Date.UTC(2026, 5, 1, 9, 5, 7)), { timeStyle, hour12 });
      hourSigns.add(after(shown, 'hour'));
      minuteSigns.add(after(shown, 'minute'));
    }
  const period = oneOf(periods.keys());
  const signs = oneOf(hourSigns);
  const before = `(?<![\\d.:/-])(?:(?<before>${period}) ?)?`;
  const end = `(?: ?(?<after>${period})(?!\\p{L}))?`;

  const units = new Map<string, Unit>();
  const twice = new Set<string>();
  const addUnit = (name: string, unit: Unit) => {
    for (const spelling of new Set([name, name.replace(/\.$/, '')])) {
      if (!spelling) continue;
      if ((units.get(spelling) ?? unit) !== unit) twice.add(spelling);
      units.set(spelling, unit);
    }
  };
  for (const unit of ['week', 'day', 'hour', 'minute'] as const)
    for (const amount of [1, 2, 3, 5, 11, 21, 100]) {
      for (const unitDisplay of ['long', 'short', 'narrow'] as const) {
        const shown = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).formatToParts(amount);
        addUnit(fold(shown.find(({ type }) => type === 'unit')?.value ?? '').trim(), unit);
      }
      // "in 4 Tagen": some languages bend the word after "in".
      const shown = relative.formatToParts(amount, unit);
      const number = shown.findIndex(({ type }) => type === 'integer');
      if (number >= 0) addUnit(fold(shown[number + 1]?.value ?? '').trim(), unit);
    }
  for (const name of twice) units.delete(name);

  const gmt = oneOf(new Set(['gmt', 'utc', ...offsetNames(language)]));
  const is12 = /^h1[12]$/.test(
    new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions().hourCycle ?? '',
  );
  return {
    calendar,
    monthIn: (text) => {
      const found = months.filter(([name]) => hasWord(text, name));
      // "mar 6 ott": March and Tuesday are written alike in Italian.
      const isDay = ([name]: [string, number]) => weekdays.some(([day]) => day === name);
      const [name, number] = found.find((one) => !isDay(one)) ?? found[0] ?? [];
      if (name === undefined || number === undefined) return undefined;
      const from = text.indexOf(name);
      return { number, from, to: from + name.length };
    },
    weekdays,
    relative: relativeDays,
    markedDate,
    time: new RegExp(
      `${before}(?<hour>\\d{1,2}) ?(?:${signs}) ?(?<minute>\\d{2}|(?<=\\D)\\d)(?: ?(?:${oneOf(minuteSigns)}) ?(?<second>\\d{1,2}))?(?!\\d|[.:]\\d)${end}`,
      'gu',
    ),
    hour: new RegExp(
      `(?<![\\d.:/-])(?:(?<hour>\\d{1,2}) ?(?<after>${period})(?!\\p{L})|(?<before>${period}) ?(?<hour>\\d{1,2})(?= |${signs}))`,
      'gu',
    ),
    hoursOf: (hour, period, hasZero) => {
      const possible = period === undefined ? undefined : periods.get(period);
      if (possible) return [...possible].filter((one) => one === hour || (hour <= 12 && one % 12 === hour % 12));
      return is12 && hour >= 1 && hour <= 12 && !hasZero ? [] : hour < 24 ? [hour] : [];
    },
    durations: new RegExp(`(?<![\\d.,/:]|\\d-)(\\d+) ?(${oneOf(units.keys())})(?!${JOINING})`, 'gu'),
    units,
    zones: (at) => zoneNames(language, at),
    offset: new RegExp(`(?:${gmt}) ?(?:${OFFSET})?|${OFFSET} ?(?:${gmt})`, 'u'),
  };
}

const OFFSET = '([+-]) ?(\\d{1,2})(?::?(\\d{2}))?';

/** How the language writes "GMT" before an offset. */
function offsetNames(language: string): string[] {
  const shown = new Intl.DateTimeFormat(language, { timeZone: 'Etc/GMT+7', timeZoneName: 'shortOffset' });
  const name = shown.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return [fold(name).replace(/[^\p{L}]/gu, '')];
}

function zoneNames(language: string, at: Temporal.ZonedDateTime): string[] {
  const found = new Set<string>();
  for (const one of [language, 'en-US', 'en-GB'])
    for (const timeZoneName of ['short', 'long'] as const) {
      const shown = new Intl.DateTimeFormat(one, { timeZone: at.timeZoneId, timeZoneName });
      const name = shown.formatToParts(at.epochMilliseconds).find(({ type }) => type === 'timeZoneName')?.value;
      if (name && !/\d/.test(name)) found.add(fold(name));
    }
  return [...found];
}

/** A pattern of alternatives, the longest first. */
function oneOf(values: Iterable<string>): string {
  const sorted = [...values].filter(Boolean).sort((a, b) => b.length - a.length);
  return sorted.map(literal).join('|') || '(?!)';
}

/** As it stands, with spaces optional. */
function literal(text: string): string {
  return RegExp.escape(text).replaceAll('\\x20', ' ?');
}
