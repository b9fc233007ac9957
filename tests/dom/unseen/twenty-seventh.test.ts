import { REDESIGNS } from '../../stage/redesigns.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ ...REDESIGNS['twenty-seventh'], atLeast: 0.95 });
