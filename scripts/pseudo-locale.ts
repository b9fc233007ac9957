import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

/**
 * Writes a locale in which every word of the catalogue stands in ⟦brackets⟧, so that a word which does not was
 * written in code. @returns the folder it stands in
 */
export function pseudoLocale(): string {
  const english = new URL('../data/generated/locales/en.yml', import.meta.url);
  const folder = new URL('../.output/pseudo-locale/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('en.yml', folder), stringify(bracket(parse(readFileSync(english, 'utf8')))));
  return fileURLToPath(folder);
}

function bracket(entry: unknown, name = ''): unknown {
  // What tells the browser the language is no word that is shown, nor are the data of the page scripts.
  if (name === 'language' || name === 'direction' || name === 'data') return entry;
  if (typeof entry === 'string') return `⟦${entry}⟧`;
  return Object.fromEntries(Object.entries(entry as object).map(([key, value]) => [key, bracket(value, key)]));
}
