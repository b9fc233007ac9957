/** What page scripts learn from the catalogue, tests of their parts know from the start. */
import { SHAPES } from '../../data/shapes.ts';
import { learnShapes } from '../../lib/anchor/shapes.ts';

learnShapes(SHAPES);
