import { TWELFTH, TWELFTH_SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ pages: TWELFTH, silent: TWELFTH_SILENT, atLeast: 0.95 });
