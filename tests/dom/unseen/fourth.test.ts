import { FOURTH, FOURTH_SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ pages: FOURTH, silent: FOURTH_SILENT, atLeast: 0.95 });
