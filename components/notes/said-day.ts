/**
 * The UTC day as the note says it, on the clock that the reader chose. Runs in the background, which knows that choice,
 * so that the page script carries neither.
 */
import { i18n } from '#i18n';
import { utcDay } from '../../lib/time/utc-day.ts';
import { type Clock, zoneName } from '../../lib/time/zones.ts';

/** What something is called, and what it is now. */
export type SaidDay = [name: string, value: string][];

export function sayDay({ zone, isChosen, hours }: Clock): SaidDay {
  const {
    utcNow,
    yourClock: moment,
    offset,
    start,
    end,
  } = utcDay(Temporal.Now.zonedDateTimeISO(zone), undefined, hours);
  const here = isChosen ? zoneName(zone) : i18n.t('note.yourClock');
  const span = { start, end, zone: zoneName(zone) };
  const rows: SaidDay = [
    [i18n.t('note.utcNow'), utcNow],
    [here, i18n.t('note.clock', { moment, offset })],
    [i18n.t('note.todaysBar'), isChosen ? i18n.t('note.todaysBarIn', span) : i18n.t('note.todaysBarSpan', span)],
  ];
  // Whoever chose UTC need not be told the same twice.
  return zone === 'UTC' && isChosen ? rows.toSpliced(1, 1) : rows;
}
