import { REDESIGNS } from '../../stage/redesigns.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ ...REDESIGNS['thirty-first'], atLeast: 0.95 });
