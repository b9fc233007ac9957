/** What the spend card shows, and the mark of its note, which holds only while that is zero. */

import { useFlag, useLive, useStage } from '../state.ts';

export const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
export const FLAT = DAYS.map(() => 0);
export const UTC = 'api-usage-utc';
export const PROJECT = 'api-usage-project-filter';

export function useSpend(): { spend: string; mark: Record<string, string> } {
  const zero = useFlag('zero');
  const live = useLive('$40.23', '$40.25');
  const { spend = zero ? '$0.00' : live } = useStage();
  const holds = /^\$0(\.0+)?$/.test(spend);
  return { spend, mark: { [holds ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' } };
}
