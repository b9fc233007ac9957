import { REDESIGNS } from '../../stage/redesigns.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ ...REDESIGNS['twenty-ninth'], atLeast: 0.95 });
