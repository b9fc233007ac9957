/** The words of the usage settings, by the page's language. */

import type { Flag } from '../flags.ts';
import { german } from './words-de.ts';
import { english, type Words } from './words-en.ts';
import { japanese } from './words-ja.ts';

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('german')) return german;
  return flags.has('japanese') ? japanese : english;
}

/** As the dialog of the summer said them. */
export function dialogWordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('japanese')) return japanese;
  const { credits } = english;
  return {
    ...english,
    credits: {
      ...credits,
      about: 'Buy credits or turn on automatic reload to continue using Work when you reach usage limits.',
      more: 'Learn more',
      balance: (amount) => `${amount} credits left`,
      add: 'Add credits',
    },
  };
}
