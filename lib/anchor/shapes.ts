/** What numbers look like: data/shapes.ts says it, and comes with what else a page script knows. */
import type { Known, Shape } from '../../data/schema.ts';

const patterns: Partial<Record<Shape, RegExp>> = {};
let sources: Known['shapes'] = {};

export function learnShapes(shapes: Known['shapes']): void {
  sources = shapes;
}

/** @param text in plain form (reading.ts) */
export function hasShape(text: string, shape: Shape): boolean {
  patterns[shape] ??= new RegExp(sources[shape] ?? '$^', 'u');
  return patterns[shape].test(text);
}
