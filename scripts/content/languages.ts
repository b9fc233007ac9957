/** Every language has the words that English has, and fills in the same. What notes say is checked with the notes. */
import { basename } from 'node:path';
import { didYouMean } from './nearest.ts';
import type { Locale } from './note-words.ts';

const ENGLISH = 'data/locales/en.yml';
/** What every note needs: see together.ts. */
const OF_NOTES = /^notes\.\w+\.(?:at|title|text|more)$/;

export function checkLanguages(locales: readonly Locale[], problems: string[]): void {
  const english = locales.find(({ name }) => name === ENGLISH);
  if (!english) return;
  const wanted = wordsOf(english.entries);
  for (const { name, entries } of locales) {
    if (name === ENGLISH) continue;
    const words = wordsOf(entries);
    const say = (key: string, message: string) => void problems.push(`${name}: ${key}: ${message}`);
    const language = basename(name, '.yml').replace('_', '-');
    if (words.get('extension.language') !== language)
      say(
        'extension.language',
        `is "${words.get('extension.language')}", but the file is ${language}; write ${language}`,
      );
    for (const [key, text] of wanted) {
      const own = words.get(key);
      if (OF_NOTES.test(key)) continue;
      if (own === undefined) say(key, `is missing; in English it is "${text}"`);
      else if (holesOf(own) !== holesOf(text) && !key.startsWith('notes.'))
        say(key, `fills in ${holesOf(own) || 'nothing'}, and English ${holesOf(text) || 'nothing'}; fill in the same`);
    }
    for (const key of words.keys())
      if (!wanted.has(key) && !OF_NOTES.test(key))
        say(key, `English has no such word${didYouMean(key, wanted.keys())}`);
  }
}

/** Every word by the way to it, such as `app.found.n`. */
function wordsOf(entries: unknown, way = ''): Map<string, string> {
  if (typeof entries !== 'object' || entries === null) return new Map([[way, String(entries ?? '')]]);
  return new Map(Object.entries(entries).flatMap(([key, value]) => [...wordsOf(value, way ? `${way}.${key}` : key)]));
}

/** What is filled in, "{site}" or "$1", in one order. */
function holesOf(text: string): string {
  return [...new Set(text.match(/\{\w+\}|\$\d/g))].sort().join(', ');
}
