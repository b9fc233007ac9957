import { SILENT } from '../../stage/addresses.ts';
import { REDESIGNS } from '../../stage/redesigns.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ ...REDESIGNS.third, silent: SILENT, atLeast: 0.95 });
