/** Words as wholes, in scripts that put spaces between them. Texts are folded (fold.ts). */

/** A letter of a script that puts spaces between words. */
export const JOINING = String.raw`[^\P{L}\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]`;
const joining = new RegExp(JOINING, 'u');

/** Whether the text holds the word, and not as a part of a longer one. Scripts without spaces have no such border. */
export function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const isJoined = (outside: string | undefined, own: string | undefined) =>
    joining.test(outside ?? '') && joining.test(own ?? '');
  return !isJoined(text[at - 1], word[0]) && !isJoined(text[at + word.length], word.at(-1));
}
