/** Cuts text into the words that search compares. The same for what is indexed and for what is asked. */

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Words that say nothing about the question. "not", "no" and "still" stay: they do. */
const STOP = new Set(
  `a an and are as at be been but by can could did do does for from get got had has have how i if in into is it its just
  me more most much my of on or our so some than that the their them then there these they this to too up us was we were what when where which
  who why will with would you your im ive its dont didnt doesnt cant isnt wont whats s t m re ve d ll`.split(/\s+/),
);

/** The words of a text, in order: lower case, without accents or stop words; codes whole and in parts. */
export function words(text: string): string[] {
  const found: string[] = [];
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase();
  for (const { segment, isWordLike } of segmenter.segment(folded)) {
    if (!isWordLike) continue;
    const parts = segment.split(/[_.:]+/).filter(Boolean);
    if (parts.length > 1) found.push(segment);
    found.push(...parts.filter((part) => !STOP.has(part)).map(singular));
  }
  return found;
}

/** "credits" and "credit" are one word; "access", "status" and "this" keep their end. */
function singular(word: string): string {
  return /[^siu]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** Each two neighbouring words joined: "rate limit" is found by "ratelimit", and neighbours count for more. */
export function pairs(text: string): string[] {
  const single = words(text);
  return single.slice(1).map((word, n) => `${single[n]}${word}`);
}

/** Whether a word says what the question is about: long enough, or a number or code. */
export function isContentWord(word: string): boolean {
  return word.length > 2 || /\d/.test(word) || /[^\x20-\x7e]/.test(word);
}
