import { REDESIGNS } from '../../stage/redesigns.ts';
import { judgeSet } from './judge-set.ts';

// A table of sums, each under its head: the note stands at the heading of the page, as it did when the set was run blind.
judgeSet({ ...REDESIGNS.seventeenth, atLeast: 0.95, known: ['fell back: api-usage-zero-spend'] });
