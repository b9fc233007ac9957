/** "don't" is one word. */
const APOSTROPHE = /(?<=\p{L})[’'ʼ](?=\p{L})/gu;

/** Without accents, in one writing of each letter. Capitals stay. */
export function fold(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.replace(APOSTROPHE, '');
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .normalize('NFC')
    .replace(APOSTROPHE, '');
}
