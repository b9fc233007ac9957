/** How much is left of either window, in percent, as the page's flags have it; no 5-hour window with `weekly-only`. */

import { useFlag, useLive } from '../state.ts';

export function useLeft(): { fiveHour: number | undefined; weekly: number } {
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  const whole = untouched ? 100 : undefined;
  return {
    fiveHour: weeklyOnly ? undefined : spent ? 99 : (whole ?? fiveHour),
    weekly: spent ? 0 : (whole ?? weekly),
  };
}
