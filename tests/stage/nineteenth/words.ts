// Which language the usage page of this set speaks.

import { english } from './words-english.ts';
import { german } from './words-german.ts';
import type { Words } from './words-type.ts';

export function wordsOf(flags: ReadonlySet<string>): Words {
  return flags.has('german') ? german : english;
}
