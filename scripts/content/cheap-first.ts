/**
 * Puts the evidence that costs least to look at first. The sum is the same in any order; but on a large page most lines are
 * done with after the first pieces, and what asks for layout or searches the page is seldom reached.
 */
import type { Control, Evidence } from '../../data/schema.ts';

/** From what is known of the line itself, and of the page once, to what has to be sought around it. */
const COSTS = [
  ['foreign', 'pageHas', 'longer', 'shape', 'words', 'pattern'],
  ['saysAs', 'is', 'within', 'near'],
];

const costOf = (piece: Evidence) => {
  const cost = COSTS.findIndex((kinds) => kinds.some((kind) => kind in piece));
  return cost === -1 ? COSTS.length : cost;
};
/** What decides alone before what only weighs. */
const decides = ({ weight }: Evidence) => typeof weight === 'string';

export function cheapFirst(controls: readonly Control[]): Control[] {
  return controls.map((control) => ({
    ...control,
    evidence: control.evidence.toSorted((a, b) => costOf(a) - costOf(b) || Number(decides(b)) - Number(decides(a))),
  }));
}
