import { SIXTH, SIXTH_SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({
  pages: SIXTH,
  silent: SIXTH_SILENT,
  atLeast: 0.88,
  known: [
    // A balance whose number carries the words for credits, in a card with other rows; in Chinese the same.
    'fell back: codex-credits',
    'fell back: codex-credits',
    // A label and when it resets in one line that only a <br> divides.
    'fell back: codex-window-5h',
    'fell back: codex-window-weekly',
  ],
});
