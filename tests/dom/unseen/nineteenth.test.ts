import { REDESIGNS } from '../../stage/redesigns.ts';
import { judgeSet } from './judge-set.ts';

// Weeks in German, each with its share, under a title that does not say "used": the note stands at the heading of the page.
judgeSet({ ...REDESIGNS.nineteenth, atLeast: 0.95, known: ['fell back: codex-analytics-used'] });
