import { TENTH, TENTH_SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ pages: TENTH, silent: TENTH_SILENT, atLeast: 0.95 });
