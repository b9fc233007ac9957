import { FRESH, FRESH_SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ pages: FRESH, silent: FRESH_SILENT, atLeast: 0.95 });
