import { REDESIGNS } from '../../stage/redesigns.ts';
import { judgeSet } from './judge-set.ts';

// A tier that is a tab, and resets in a list of links whose title in Spanish is not known as one: changed pages have them too,
// so fewer are right than of other sets.
judgeSet({
  ...REDESIGNS['twenty-ninth'],
  atLeast: 0.9,
  known: [
    'fell back: codex-resets',
    'fell back: codex-resets',
    'fell back: limits-usage-tier',
    'fell back: limits-usage-tier',
    'fell back: limits-usage-tier',
  ],
});
