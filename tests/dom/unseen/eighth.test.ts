import { EIGHTH, EIGHTH_SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ pages: EIGHTH, silent: EIGHTH_SILENT, atLeast: 0.95 });
