import { NINTH, NINTH_SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ pages: NINTH, silent: NINTH_SILENT, atLeast: 0.95 });
