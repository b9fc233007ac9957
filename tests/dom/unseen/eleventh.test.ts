import { ELEVENTH, ELEVENTH_SILENT } from '../../mutants/replicas.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ pages: ELEVENTH, silent: ELEVENTH_SILENT, atLeast: 0.95 });
