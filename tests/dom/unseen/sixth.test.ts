import { SIXTH, SIXTH_SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ pages: SIXTH, silent: SIXTH_SILENT, atLeast: 0.95 });
