/**
 * Finds the control a note is about by weighing evidence, in the manner of Similo (weighted similarity of many
 * features): no single label, class or position decides. A candidate wins only above a threshold and with a margin
 * over the second; otherwise there is no control, because a note beside the wrong number is worse than none.
 */
import type { Control, Evidence } from '../../data/schema.ts';
import { elementsWithText, isShown, labelOf, rowOf, textOf } from './page.ts';
import { hasShape } from './shapes.ts';

export type Found = {
  element: Element;
  score: number;
  /** What spoke for it, for the health view. */
  carriedBy: Evidence[];
};

/** @returns the control that wins the first of `controls` that has a winner */
export function findControl(controls: readonly Control[], scope: Element): Found | undefined {
  for (const control of controls) {
    const found = weigh(control, scope);
    if (found) return found;
  }
  return undefined;
}

/** Whether an element found before still is the control. */
export function stillHolds(controls: readonly Control[], element: Element): boolean {
  return controls.some((control) => score(element, control.evidence).score >= control.atLeast) && isShown(element);
}

function weigh(control: Control, scope: Element): Found | undefined {
  const candidates = control.among === 'text' ? elementsWithText(scope) : scope.querySelectorAll(control.among);
  const ranked: Found[] = [];
  for (const element of candidates) {
    const result = score(element, control.evidence);
    if (result.score >= control.atLeast - control.margin) ranked.push({ element, ...result });
  }
  const [best, second] = ranked.sort((a, b) => b.score - a.score).filter(({ element }) => isShown(element));
  if (!best || best.score < control.atLeast) return undefined;
  // A text and the element around it are one control, said twice.
  const rival = second && !best.element.contains(second.element) && !second.element.contains(best.element);
  return rival && best.score - second.score < control.margin ? undefined : best;
}

function score(element: Element, evidence: readonly Evidence[]): { score: number; carriedBy: Evidence[] } {
  const label = labelOf(element);
  const carriedBy = evidence.filter((piece) => speaks(piece, element, label));
  return { score: carriedBy.reduce((sum, { weight }) => sum + weight, 0), carriedBy };
}

function speaks(piece: Evidence, element: Element, label: string): boolean {
  if ('words' in piece) return piece.words.some((word) => says(label, word, piece.match));
  if ('is' in piece) return element.matches(piece.is);
  if ('within' in piece) return element.closest(piece.within) !== null;
  if ('shape' in piece) return hasShape(label, piece.shape);
  if ('wide' in piece) return element.getBoundingClientRect().width >= piece.wide;
  const row = rowOf(element);
  if (piece.rowHas === 'button') return [...row.querySelectorAll('button')].some((button) => button !== element);
  return hasShape(textOf(row).replace(label, ' '), piece.rowHas);
}

function says(label: string, word: string, match: 'whole' | 'start' | 'part'): boolean {
  const text = label.toLowerCase();
  const sought = word.toLowerCase();
  if (match === 'whole') return text === sought;
  return match === 'start' ? text.startsWith(sought) : text.includes(sought);
}
