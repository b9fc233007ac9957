/** Time zones by their names in the IANA list, and how the reader wants moments shown. */

/** Whether the browser knows the zone. It knows more names than it lists: browsers list different ones of the same zone. */
export function isZone(value: unknown): value is string {
  // An offset such as "+05:30" is no name.
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** Where and how moments are shown. */
export type Clock = {
  zone: string;
  /** The reader chose another zone than the browser's own: then it must be named. */
  isChosen: boolean;
  /** Twelve hours or twenty-four, where the reader chose. */
  hours: Intl.DateTimeFormatOptions;
};

const HOURS = { own: {}, 12: { hour12: true }, 24: { hourCycle: 'h23' } } as const;

/** A zone as it is written for people: "America/New York". */
export const zoneName = (zone: string): string => zone.replaceAll('_', ' ');

export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** @param own the browser's zone */
export function clockOf({ zone, clock }: { zone: string; clock: 'own' | '12' | '24' }, own = ownZone()): Clock {
  const shown = zone === 'own' ? own : zone;
  return { zone: shown, isChosen: shown !== own, hours: HOURS[clock] };
}
