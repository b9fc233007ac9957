/** Of the words in a sentence that could carry a claim, those that do: near each other, and nothing turns them round. */
import type { Word } from './sentences.ts';

/** Words of a sentence by their numbers, first to last, the last included. */
export type Place = { first: number; last: number };

/** So far from the first word of a claim to its last. */
const NEAR = 18;
/** So near beside a claim a denial turns it round. */
const BESIDE = 6;
/** So many choices are tried for each word at most. */
const MOST_CHOICES = 64;

/**
 * Goes through the places from front to back: each with one before it of every other group, the nearest first.
 * @param places in the order of the sentence
 */
export function choose(
  places: readonly (Place & { group: number })[],
  groups: number,
  denials: readonly Place[],
  words: readonly Word[],
): Place[] | undefined {
  const byGroup: Place[][] = Array.from({ length: groups }, () => []);
  for (const newest of places) {
    byGroup[newest.group]?.push(newest);
    if (byGroup.some((list) => list.length === 0)) continue;
    let left = MOST_CHOICES;
    const from = (group: number, chosen: Place[]): Place[] | undefined => {
      if (group === groups) return left-- > 0 && isClaimed(chosen, denials, words) ? chosen : undefined;
      const candidates = group === newest.group ? [newest] : (byGroup[group] ?? []);
      for (let n = candidates.length - 1; n >= 0 && left > 0; n--) {
        const one = candidates[n];
        if (!one || newest.last - one.first >= NEAR) break;
        if (overlaps(one, newest) && one !== newest) continue;
        if (chosen.some((other) => overlaps(one, other))) continue;
        const found = from(group + 1, [...chosen, one]);
        if (found) return found;
      }
      return undefined;
    };
    const found = from(0, []);
    if (found) return found;
  }
  return undefined;
}

function isClaimed(chosen: readonly Place[], denials: readonly Place[], words: readonly Word[]): boolean {
  let front = chosen[0];
  let last = 0;
  for (const place of chosen) {
    if (!front || place.first < front.first) front = place;
    last = Math.max(last, place.last);
  }
  if (!front || last - front.first >= NEAR) return false;
  // "Budgets were soft" is said of a time that is over.
  if (['was', 'were'].includes(words[front.last + 1]?.stem ?? '')) return false;
  const first = front.first;
  return !denials.some(
    (denial) =>
      denial.last >= first - BESIDE &&
      denial.first <= last + BESIDE &&
      chosen.some((place) => words[place.first]?.clause === words[denial.first]?.clause) &&
      !chosen.some((own) => within(denial, own)),
  );
}

const overlaps = (one: Place, other: Place) => one.first <= other.last && other.first <= one.last;
export const within = (inner: Place, outer: Place) => inner.first >= outer.first && inner.last <= outer.last;
