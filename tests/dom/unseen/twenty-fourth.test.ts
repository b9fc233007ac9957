import { REDESIGNS } from '../../stage/redesigns.ts';
import { judgeSet } from './judge-set.ts';

judgeSet({ ...REDESIGNS['twenty-fourth'], atLeast: 0.95, known: ['fell back: codex-credits'] });
