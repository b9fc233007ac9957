/**
 * What makes no difference when an error is looked for: capitals, accents, full-width letters, the kind of dash, any
 * quotation mark, the frames terminals draw, and how much white space stands between two words (none counts beside
 * Chinese, Japanese or Korean). Signatures and pasted text are folded by the same table.
 */

/** A letter that is passed over as if it were not there. */
export const NOTHING = 0xffff;
export const SPACE = 32;
const HYPHEN = 45;

/** Quotation marks, and what is not seen: soft hyphens, marks of direction, joiners. */
const PASSED_OVER =
  '"\'`\u00ab\u00ad\u00b4\u00bb\u2032\u2033\u2039\u203a\u2060\u300c\u300d\u300e\u300f\ufeff\uff02\uff07';
const SPACES = '\u00a0\u1680\u2022\u2028\u2029\u202f\u205f\u23bf\u3000';
const HYPHENS = '\u2212\ufe58\ufe63\uff0d';

let table: Uint16Array | undefined;

/** For each code unit: the letter it counts as, SPACE, or NOTHING. */
export function foldTable(): Uint16Array {
  if (table) return table;
  const made = new Uint16Array(0x10000);
  for (let code = 0; code < made.length; code++) made[code] = code;
  // Latin with its accents, Greek and Cyrillic: small, without accents. Full-width letters: as wide as others.
  for (let code = 0; code < 0x530; code++) made[code] = withoutAccent(String.fromCharCode(code).toLowerCase());
  for (let code = 0xff01; code <= 0xff5e; code++) made[code] = made[code - 0xfee0] ?? code;
  // Control characters; accents that stand by themselves; spaces of any width; what terminals draw frames with.
  made.fill(SPACE, 0, 0x21).fill(SPACE, 0x7f, 0xa1).fill(SPACE, 0x2000, 0x200b).fill(SPACE, 0x2500, 0x2600);
  made.fill(NOTHING, 0x300, 0x370).fill(NOTHING, 0x200b, 0x2010).fill(NOTHING, 0x2018, 0x2020);
  made.fill(NOTHING, 0xfe00, 0xfe10).fill(HYPHEN, 0x2010, 0x2016);
  for (const letter of SPACES) made[letter.charCodeAt(0)] = SPACE;
  for (const letter of PASSED_OVER) made[letter.charCodeAt(0)] = NOTHING;
  for (const letter of HYPHENS) made[letter.charCodeAt(0)] = HYPHEN;
  table = made;
  return made;
}

function withoutAccent(letter: string): number {
  const bare = letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return (bare.length === 1 ? bare : letter).charCodeAt(0);
}

/** Letters beside which white space says nothing. */
export const isWide = (code: number): boolean => code >= 0x2e80;

/** A short text as the decoder reads it. Long ones are read letter by letter in scan.ts, by the same rules. */
export function fold(text: string): string {
  const letters = foldTable();
  let folded = '';
  let isWhite = false;
  for (let at = 0; at < text.length; at++) {
    const code = letters[text.charCodeAt(at)] ?? 0;
    if (code === NOTHING) continue;
    if (code === SPACE) {
      isWhite = true;
      continue;
    }
    const before = folded.length > 0 ? folded.charCodeAt(folded.length - 1) : undefined;
    if (isWhite && before !== undefined && !isWide(before) && !isWide(code)) folded += ' ';
    isWhite = false;
    folded += String.fromCharCode(code);
  }
  return folded;
}
