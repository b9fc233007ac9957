import { SILENT, THIRD } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ pages: THIRD, silent: SILENT, atLeast: 0.95 });
