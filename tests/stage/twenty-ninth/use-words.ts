import { useFlag, useLive, useStage } from '../state.ts';
import { type Words, wordsOf } from './words.ts';

export function useWords(): Words {
  return wordsOf(useStage().flags);
}

/** What is left of the two windows, in percent. */
export function usePercents() {
  const weeklyZero = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  if (untouched) return { fiveHour: 100, weekly: 100 };
  return weeklyZero ? { fiveHour: 99, weekly: 0 } : { fiveHour, weekly };
}

/** The balance as the language of the page writes it. */
export function useBalance(): string {
  const workspace = useFlag('workspace');
  const empty = useFlag('credits-zero');
  const spanish = useFlag('spanish');
  const own = useLive(spanish ? '93.394,5' : '93,394.5', spanish ? '93.391' : '93,391');
  const shared = useLive(spanish ? '2.402' : '2,402', spanish ? '2.401' : '2,401');
  if (empty) return '0';
  return workspace ? shared : own;
}
