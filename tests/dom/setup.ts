/** What page scripts learn from the catalogue, tests of their parts know from the start. */
import { LOOKS } from '../../data/shapes.ts';
import { learnLooks } from '../../lib/anchor/shapes.ts';

learnLooks(LOOKS);
