/**
 * The moment of a reset in words of the reader's language, on the reader's clock. Runs in the background: what it takes
 * to read dates in any language would be too heavy for every page.
 */
import { type Reset, readReset } from './reset.ts';
import type { Clock } from './zones.ts';

/** What a page shows about a reset. `since`: when that text last changed, in milliseconds of the epoch. */
export type ShownReset = { text: string; title: string | undefined; language: string; since: number };

export type ResetInWords = {
  kind: Reset['kind'];
  /** The moment, day or time; nothing where it is not clear. */
  shown?: string;
  /** The page named no zone: its clock was taken to be the reader's. */
  assumesZone?: boolean;
  /** The zone it is shown in, where that is not the browser's own. */
  inZone?: string;
  why?: 'order' | 'half-day' | 'zone' | 'other';
};

/**
 * @param zone of the browser: pages show their times in it
 * @param language of the reader, their own by default
 * @param clock that the moment is shown on; the browser's by default
 * @returns undefined where the page says nothing of a time
 */
export function resetInWords(
  { text, title, language, since }: ShownReset,
  zone = Temporal.Now.timeZoneId(),
  readers?: string,
  clock: Clock = { zone, isChosen: false, hours: {} },
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
  const time = { hour: 'numeric', minute: '2-digit', ...clock.hours } as const;
  // "UTC" says more than "GMT+0".
  const offset = { timeZoneName: clock.zone === 'UTC' ? 'short' : 'shortOffset' } as const;
  // Half of a moment belongs to no other zone: these two stay as the page has them.
  if (kind === 'date') return { kind, shown: reset.date.toLocaleString(readers, day) };
  if (kind === 'time') return { kind, shown: reset.time.toLocaleString(readers, time) };
  const at = reset.at.withTimeZone(clock.zone);
  const inZone = clock.isChosen ? { inZone: clock.zone } : {};
  const full = () => at.toLocaleString(readers, { ...day, ...time, ...offset });
  if (kind === 'moment') return { kind, shown: full(), assumesZone: !reset.zoneShown, ...inZone };
  // No finer than what it was counted from.
  const { unit } = reset;
  if (unit === 'minute') return { kind, shown: full(), ...inZone };
  if (unit !== 'hour') return { kind, shown: at.toLocaleString(readers, day), ...inZone };
  const hour = at.round({ smallestUnit: 'hour' });
  // "15" alone is no time of day, as "3 PM" is.
  const bare = clock.hours.hourCycle === 'h23' ? time : { ...time, minute: undefined };
  return { kind, shown: hour.toLocaleString(readers, { ...day, ...bare, ...offset }), ...inZone };
}
