import { SEVENTH, SEVENTH_SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ pages: SEVENTH, silent: SEVENTH_SILENT, atLeast: 0.95 });
