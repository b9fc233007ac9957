/**
 * A reset as the note says it: the moment, and what must be known about it. Runs in the background, which reads it, so
 * that the page script carries neither.
 */
import { i18n } from '#i18n';
import { resetInWords, type ShownReset } from '../../lib/time/reset-in-words.ts';
import { type Clock, zoneName } from '../../lib/time/zones.ts';

export type SaidReset = {
  /** Nothing where the moment is not clear: then the page's own words must do. */
  shown?: string | undefined;
  remark: string;
  /** It may be copied: it is a moment, not only a day or a time. */
  isMoment: boolean;
};

/** @returns undefined where the page says nothing of a time */
export function sayReset(asked: ShownReset, clock: Clock): SaidReset | undefined {
  const reset = resetInWords(asked, undefined, undefined, clock);
  if (!reset) return undefined;
  const { kind, shown, why, assumesZone, inZone } = reset;
  const isMoment = kind === 'moment' || kind === 'about';
  if (kind === 'unclear')
    return { remark: i18n.t(`note.reset.unclear_${(why ?? 'other').replace('-', '_') as 'order'}`), isMoment };
  const moment = shown ?? '';
  const said = kind === 'about' ? i18n.t('note.reset.about', { moment }) : moment;
  const remarks = [
    kind !== 'moment' ? i18n.t(`note.reset.only_${kind}`) : assumesZone ? i18n.t('note.reset.assumed') : '',
    inZone ? i18n.t('note.reset.inZone', { zone: zoneName(inZone) }) : '',
    !isMoment && clock.isChosen ? i18n.t('note.reset.notInZone', { zone: zoneName(clock.zone) }) : '',
  ];
  return { shown: said, remark: remarks.filter(Boolean).join(' '), isMoment };
}
