/** Text as it is compared here: one form for each letter and digit, whatever the script. */

/** Full-width and Arabic digits become ASCII ones, every space a plain one, every dash a hyphen; marks of direction go. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, digit)
    .replace(/[\u2212\u2010-\u2013]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/\b([ap])\. ?m\./g, '$1m');
}

/** Digits of every script stand in a row from their zero, so their value is how many digits come before. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
