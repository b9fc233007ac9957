// The words of ChatGPT's usage settings, in the language of the page.

import type { Flag } from '../flags.ts';
import { chinese } from './chinese.ts';
import { english, type Words } from './english.ts';
import { japanese } from './japanese.ts';

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('japanese')) return japanese;
  return flags.has('chinese') ? chinese : english;
}
