/** Words that stand in no answer, or are half typed: what they were probably meant to be. */
import { isPhrase, subjectWords } from './meaning.ts';

/** Words by their first letter: as they may be written, and as the index has them. */
export type Vocabulary = ReadonlyMap<string, readonly (readonly [written: string, word: string])[]>;

type Rarity = ReadonlyMap<string, number>;

export function vocabularyOf(rarity: Rarity): Vocabulary {
  const found = new Map<string, [string, string][]>();
  const add = (written: string, word: string) => {
    const list = found.get(written[0] ?? '');
    if (list) list.push([written, word]);
    else found.set(written[0] ?? '', [[written, word]]);
  };
  for (const word of rarity.keys()) if (/^[a-z]/.test(word) && !isPhrase(word)) add(word, word);
  // "subscripton" is nearer to the word as it is written than to what is left of it.
  for (const [written, word] of subjectWords()) if (written !== word && rarity.has(word)) add(written, word);
  return found;
}

/** How many letters may be wrong: none in short words, one in middling, two in long ones. */
const mistakesIn = (word: string) => (word.length < 4 ? 0 : word.length < 9 ? 1 : 2);

/** The likeliest words with a letter wrong, missing, too many, or two in the wrong order. */
export function mend(word: string, vocabulary: Vocabulary, rarity: Rarity): string[] {
  const most = mistakesIn(word);
  if (most === 0 || !/^[a-z]+$/.test(word)) return [];
  const found = new Map<string, number>();
  const [first = '', second = ''] = word;
  // The second letter may stand first only where the two have changed places.
  const candidates = [
    ...(vocabulary.get(first) ?? []),
    ...(first === second ? [] : (vocabulary.get(second) ?? []).filter(([written]) => written[1] === first)),
  ];
  for (const [written, right] of candidates) {
    if (written.length < 4 || Math.abs(written.length - word.length) > most) continue;
    const distance = distanceOf(word, written, most);
    if (distance <= most) found.set(right, Math.min(distance, found.get(right) ?? distance));
  }
  const least = Math.min(...found.values());
  return commonest(
    [...found].filter(([, distance]) => distance === least).map(([right]) => right),
    rarity,
  ).slice(0, 3);
}

/** The commonest words that begin so. */
export function complete(beginning: string, vocabulary: Vocabulary, rarity: Rarity): string[] {
  const found = new Set<string>();
  for (const [written, word] of vocabulary.get(beginning[0] ?? '') ?? [])
    if (written.startsWith(beginning)) found.add(word);
  found.delete(beginning);
  return commonest([...found], rarity).slice(0, 8);
}

/** "ratelimit" is "rate" and "limit". */
export function split(word: string, rarity: Rarity): string[] {
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => rarity.has(part))) return parts;
  }
  return [];
}

function commonest(words: string[], rarity: Rarity): string[] {
  return words.sort((a, b) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0));
}

/** Letters to change, add, leave out or swap with their neighbour; more than `most` is told as more only. */
function distanceOf(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
