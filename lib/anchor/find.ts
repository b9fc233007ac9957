/**
 * Finds the control a note is about by weighing evidence, in the manner of Similo (weighted similarity of many
 * features): no single label, class or position decides. A candidate wins only above a threshold and with a margin
 * over the second; otherwise there is no control, because a note beside the wrong number is worse than none.
 */
import type { Control, Evidence } from '../../data/schema.ts';
import { elementsWithText, isInOtherDialog, isShown, namesOf, rowOf, textOf } from './page.ts';
import { hasShape } from './shapes.ts';

/** What is known of a note's control. */
export type Found = {
  /** The control. Missing: something like it is on the page, but which element it is cannot be told (page level). */
  element?: Element;
  /** The control is there, but the note has nothing to say about it now: see `onlyWhen`. Its row may change that. */
  idle: boolean;
  /** The kinds of evidence that spoke for it, in our own words: "words", "shape money", "rowHas button". */
  carriedBy: string[];
  /** Which of our known words were found. */
  words: string[];
};

/** @returns the winner of the first of `controls` that has one, in the first of `scopes` that has one */
export function findControl(controls: readonly Control[], scopes: readonly Element[]): Found | undefined {
  let unsure: Found | undefined;
  for (const control of controls)
    for (const scope of scopes) {
      const found = weigh(control, scope);
      if (found?.element) return found;
      unsure ??= found;
    }
  return unsure;
}

function weigh(control: Control, scope: Element): Found | undefined {
  const { among, evidence, atLeast, margin, unsureFrom, onlyWhen } = control;
  const candidates = among === 'text' ? elementsWithText(scope) : scope.querySelectorAll(among);
  const ranked: { element: Element; score: number }[] = [];
  for (const element of candidates) {
    const score = scoreOf(element, evidence, scope);
    if (score >= Math.min(atLeast - margin, unsureFrom ?? atLeast) && !isInOtherDialog(element, scope))
      ranked.push({ element, score });
  }
  const [best, second] = ranked.sort((a, b) => b.score - a.score).filter(({ element }) => isShown(element));
  if (!best) return undefined;
  // A text and the element around it are one control, said twice.
  const rival = second && !best.element.contains(second.element) && !second.element.contains(best.element);
  const sure = best.score >= atLeast && !(rival && best.score - second.score < margin);
  if (!sure && best.score < (unsureFrom ?? Number.POSITIVE_INFINITY)) return undefined;
  return describe(best.element, control, scope, sure, onlyWhen);
}

function describe(
  element: Element,
  { evidence }: Control,
  scope: Element,
  sure: boolean,
  onlyWhen: readonly Evidence[] = [],
): Found {
  const names = namesOf(element);
  const spoke = evidence.filter((piece) => piece.weight > 0 && speaks(piece, element, names, scope));
  const words = spoke.flatMap((piece) =>
    'words' in piece ? piece.words.filter((word) => names.some((name) => says(name, word, piece.match))) : [],
  );
  return {
    ...(sure && { element }),
    idle: sure && !onlyWhen.every((piece) => speaks(piece, element, names, scope)),
    carriedBy: [...new Set(spoke.map(nameOf))],
    words: [...new Set(words)],
  };
}

/** A piece of evidence in our own words, for the health view: its kind, and its value where that is one of ours. */
function nameOf(piece: Evidence): string {
  const [[kind, value] = ['']] = Object.entries(piece);
  return typeof value === 'string' && kind !== 'is' && kind !== 'within' ? `${kind} ${value}` : kind;
}

function scoreOf(element: Element, evidence: readonly Evidence[], scope: Element): number {
  const names = namesOf(element);
  return evidence.reduce((sum, piece) => sum + (speaks(piece, element, names, scope) ? piece.weight : 0), 0);
}

function speaks(piece: Evidence, element: Element, names: readonly string[], scope: Element): boolean {
  if ('words' in piece) return names.some((name) => piece.words.some((word) => says(name, word, piece.match)));
  if ('is' in piece) return element.matches(piece.is);
  if ('within' in piece) return element.closest(piece.within) !== null;
  if ('shape' in piece) return names.some((name) => hasShape(name, piece.shape));
  if ('wide' in piece) return element.getBoundingClientRect().width >= piece.wide;
  if ('pageHas' in piece) return pageHas(scope, piece.pageHas);
  const row = rowOf(element);
  if ('rowSays' in piece) return piece.rowSays.some((word) => says(textOf(row), word, 'part'));
  if (piece.rowHas === 'button') return [...row.querySelectorAll('button, a[href]')].some((other) => other !== element);
  // The number beside a label: an element with a number of its own needs none.
  const { rowHas } = piece;
  const others = names.reduce((text, name) => text.replace(name, ' '), textOf(row));
  return !names.some((name) => hasShape(name, rowHas)) && hasShape(others, rowHas);
}

/** A sign that the page shows a meter at all: a bar, or a number of the shape. */
function pageHas(scope: Element, sign: 'bar' | 'money' | 'percent'): boolean {
  if (sign === 'bar') return scope.querySelector('progress, meter, [role="progressbar"]') !== null;
  return elementsWithText(scope, 500).some((element) => hasShape(textOf(element, 60), sign));
}

function says(name: string, word: string, match: 'whole' | 'part'): boolean {
  const text = name.toLowerCase();
  const sought = word.toLowerCase();
  return match === 'whole' ? text === sought : text.includes(sought);
}
