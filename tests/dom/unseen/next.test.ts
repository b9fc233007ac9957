import { NEXT, SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ pages: NEXT, silent: SILENT, atLeast: 0.98 });
