/**
 * The UTC day that a moment lies in, on the reader's own clock. API usage is drawn in UTC days
 * (https://help.openai.com/en/articles/10478918-reviewing-api-usage-and-costs).
 */
export type UtcDay = {
  /** The moment in UTC. */
  utcNow: string;
  /** The same moment on the reader's clock, and how far that is from UTC ("+5:45"). */
  yourClock: string;
  offset: string;
  /** When the UTC day starts and ends on the reader's clock, with the weekday. */
  start: string;
  end: string;
};

/**
 * @param now the moment, in the zone it is shown in
 * @param language a BCP 47 tag; the reader's own by default
 * @param hours twelve or twenty-four, where the reader chose
 */
export function utcDay(now: Temporal.ZonedDateTime, language?: string, hours: Intl.DateTimeFormatOptions = {}): UtcDay {
  const start = now.withTimeZone('UTC').startOfDay();
  // Both ends are moments, shown in the reader's zone: daylight-saving changes in between are right by themselves.
  const end = start.add({ days: 1 });
  const { hourCycle } = new Intl.DateTimeFormat(language, { hour: 'numeric', ...hours }).resolvedOptions();
  // "9:00 AM", but "09:00" where the day has 24 hours.
  const hour = hourCycle === 'h12' || hourCycle === 'h11' ? 'numeric' : '2-digit';
  const show = (moment: Temporal.ZonedDateTime, zone: string, options: Intl.DateTimeFormatOptions) =>
    moment.toInstant().toLocaleString(language, { timeZone: zone, hour, minute: '2-digit', ...hours, ...options });
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const zone = now.timeZoneId;
  return {
    utcNow: show(now, 'UTC', day),
    yourClock: show(now, zone, day),
    offset: offset(now),
    start: show(start, zone, { weekday: 'short' }),
    end: show(end, zone, { weekday: 'short' }),
  };
}

/** "+9", "+5:45", "−3:30", "±0". */
function offset(moment: Temporal.ZonedDateTime): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})/.exec(moment.offset) ?? [];
  const rest = minutes === '00' ? '' : `:${minutes}`;
  if (Number(hours) === 0 && !rest) return '±0';
  return `${sign === '-' ? '−' : '+'}${Number(hours)}${rest}`;
}
