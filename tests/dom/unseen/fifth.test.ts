import { FIFTH, FIFTH_SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ pages: FIFTH, silent: FIFTH_SILENT, atLeast: 0.95 });
