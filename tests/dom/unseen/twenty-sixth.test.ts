import { REDESIGNS } from '../../stage/redesigns.ts';
import { judgeSet } from './judge-set.ts';

// Of two labels with the same number either will do, but not where all or nothing is left.
judgeSet({
  count: 50,
  ...REDESIGNS['twenty-sixth'],
  atLeast: 0.95,
  known: ['fell back: codex-window-weekly', 'fell back: codex-window-weekly'],
});
