import { REDESIGNS } from '../../stage/redesigns.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ ...REDESIGNS.fifteenth, atLeast: 0.95 });
