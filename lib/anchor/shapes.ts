/** What numbers and what elements look like: data/shapes.ts says it, and comes with what else a page script knows. */
import type { Known, Shape } from '../../data/schema.ts';

const patterns: Partial<Record<Shape, RegExp>> = {};
let looks: Known['looks'];

export function learnLooks(known: Known['looks']): void {
  looks = known;
}

export const look = (name: keyof Known['looks']): string => looks[name];

/** @param text in plain form (reading.ts) */
export function hasShape(text: string, shape: Shape): boolean {
  patterns[shape] ??= new RegExp(looks[shape], 'u');
  return patterns[shape].test(text);
}
