/**
 * The moment of a reset in words of the reader's language, on the reader's clock. Runs in the background: what it takes
 * to read dates in any language would be too heavy for every page.
 */
import { type Reset, readReset } from './reset.ts';

/** What a page shows about a reset. `since`: when that text last changed, in milliseconds of the epoch. */
export type ShownReset = { text: string; title: string | undefined; language: string; since: number };

export type ResetInWords = {
  kind: Reset['kind'];
  /** The moment, day or time; nothing where it is not clear. */
  shown?: string;
  /** The page named no zone: its clock was taken to be the reader's. */
  assumesZone?: boolean;
  why?: 'order' | 'half-day' | 'zone' | 'other';
};

/**
 * @param zone of the reader
 * @param language of the reader, their own by default
 * @returns undefined where the page says nothing of a time
 */
export function resetInWords(
  { text, title, language, since }: ShownReset,
  zone = Temporal.Now.timeZoneId(),
  readers?: string,
): ResetInWords | undefined {
  const from = Temporal.Instant.fromEpochMilliseconds(since).toZonedDateTimeISO(zone);
  const reset = readReset(text, title, { language, since: from });
  if (!reset) return undefined;
  const { kind } = reset;
  if (kind === 'unclear') {
    const { why } = reset;
    return { kind, why: why === 'order' || why === 'half-day' || why === 'zone' ? why : 'other' };
  }
  const day = { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const offset = { timeZoneName: 'shortOffset' } as const;
  if (kind === 'date') return { kind, shown: reset.date.toLocaleString(readers, day) };
  if (kind === 'time') return { kind, shown: reset.time.toLocaleString(readers, time) };
  if (kind === 'moment')
    return {
      kind,
      shown: reset.at.toLocaleString(readers, { ...day, ...time, ...offset }),
      assumesZone: !reset.zoneShown,
    };
  // No finer than what it was counted from.
  const { at, unit } = reset;
  if (unit === 'minute') return { kind, shown: at.toLocaleString(readers, { ...day, ...time, ...offset }) };
  if (unit !== 'hour') return { kind, shown: at.toLocaleString(readers, day) };
  const hour = at.round({ smallestUnit: 'hour' });
  return { kind, shown: hour.toLocaleString(readers, { ...day, hour: 'numeric', ...offset }) };
}
