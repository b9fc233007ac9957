import { ELEVENTH, ELEVENTH_SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({
  pages: ELEVENTH,
  silent: ELEVENTH_SILENT,
  atLeast: 0.95,
  // In Dutch, of which no words are known.
  known: ['fell back: codex-auto-reload'],
});
