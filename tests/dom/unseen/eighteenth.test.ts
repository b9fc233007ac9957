import { REDESIGNS } from '../../stage/redesigns.ts';
import { judgeSet } from './judge-set.ts';

// "Usage this week" in Korean, beside what may be left as well: the note stands at the heading of the page.
judgeSet({ ...REDESIGNS.eighteenth, atLeast: 0.95, known: ['fell back: codex-analytics-used'] });
