import { i18n } from '#i18n';
import { isPast } from '../../lib/time/day.ts';
import { dayInWords } from '../day-in-words.ts';

/** When something was checked and is due again; said to be old by itself when that day is past. */
export function Checked({ checkedOn, checkAgainBy }: { checkedOn: string; checkAgainBy: string }) {
  const stale = isPast(checkAgainBy);
  return (
    <p className={stale ? 'checked stale' : 'checked dim'}>
      {stale && <strong>{i18n.t('app.stale')} </strong>}
      {i18n.t('app.checked', { date: dayInWords(checkedOn), due: dayInWords(checkAgainBy) })}
    </p>
  );
}
