// The words of the usage page in the language a page is in.

import { french } from './french.ts';
import { english, type Words } from './words.ts';

export function wordsOf(flags: ReadonlySet<string>): Words {
  return flags.has('french') ? french : english;
}
