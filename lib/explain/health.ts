import { type Hidden, isHidden } from '../settings/hidden.ts';
import type { NoteHealth, Why } from '../tab/messages.ts';
import type { Note } from './settle.ts';

/**
 * How a note is doing, and why.
 * @param away what keeps the dock away
 * @param isEarly the page may still be building itself
 */
export function healthOf(note: Note, hidden: Hidden, away: Why | undefined, isEarly: boolean): NoteHealth {
  const { explainer, standing, found, isSpare, why, fight } = note;
  const { id } = explainer;
  const { carriedBy = [], words = [] } = found ?? {};
  const health = { id, carriedBy, words, ...(why && { why }) };
  if (isHidden(hidden, explainer)) return { ...health, state: 'hidden' };
  if (standing) return { ...health, state: standing.placement };
  if (found?.idle || isSpare) return { ...health, state: 'absent', why: isSpare ? 'enough' : 'idle' };
  if (why && fight.pause() !== 0 && fight.pause() < Number.POSITIVE_INFINITY) return { ...health, state: 'looking' };
  if (why && !away) return { ...health, state: 'dock' };
  if (why) return { ...health, state: away === 'restless' ? 'looking' : 'given-up', why: away };
  return { ...health, state: isEarly ? 'looking' : 'absent' };
}
