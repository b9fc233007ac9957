/**
 * Finds the control a note is about by weighing evidence, in the manner of Similo (weighted similarity of many
 * features): no single label, class or position decides. A candidate wins only above a threshold and with a margin
 * over the second; otherwise there is no control, because a note beside the wrong number is worse than none.
 */
import type { Control, Evidence, Telling } from '../../data/schema.ts';
import { isInOtherDialog, isShown, isTucked, parentOf, rowOf as smallestRow } from './page.ts';
import { plain, type Reading, readingOf } from './reading.ts';
import { has, rowWith } from './row.ts';
import { hasShape, look } from './shapes.ts';
import { follows, isForeign } from './spans.ts';

/** What is known of a note's control. */
export type Found = {
  /** The control. Missing: something like it is on the page, but which element it is cannot be told (page level). */
  element?: Element;
  /** The block around the control whose text belongs to it: a change there may change what is found. */
  row?: Element;
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
      const found = weigh(control, scope, readingOf(scopes, scope));
      if (found?.element) return found;
      unsure ??= found;
    }
  return unsure;
}

/** An element that may be the control, and what is needed to read it. */
type Candidate = { element: Element; control: Control; scope: Element; reading: Reading };

/** @returns the sum of what spoke for it, or nothing worth having as soon as it can no longer come to `least` */
function scoreOf(candidate: Candidate, least: number): number {
  const { evidence } = candidate.control;
  const weightOf = ({ weight }: Evidence) => Number(weight) || 0;
  let sum = 0;
  let hope = evidence.reduce((all, piece) => all + Math.max(0, weightOf(piece)), 0);
  for (const piece of evidence) {
    const spoke = speaks(piece, candidate);
    if (spoke ? piece.weight === 'never' : piece.weight === 'must') return 0;
    hope -= Math.max(0, weightOf(piece));
    if (spoke) sum += weightOf(piece);
    if (sum + hope < least) return 0;
  }
  return sum;
}

function weigh(control: Control, scope: Element, reading: Reading): Found | undefined {
  const { among, atLeast, margin, unsureFrom = Number.POSITIVE_INFINITY } = control;
  const least = Math.min(atLeast - margin, unsureFrom);
  const elements = among === 'text' ? reading.lines() : [...scope.querySelectorAll(among)];
  const ranked = elements
    .map((element) => ({ element, control, scope, reading }))
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate, least) }))
    .filter(({ score }) => score > 0 && score >= least)
    .filter(({ element }) => !isInOtherDialog(element, scope) && isShown(element) && !isTucked(element))
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = ranked;
  if (!best) return undefined;
  const lines = reading.lines();
  const numbered = (at: number) => {
    const line = lines[at];
    return line && /\d/.test(reading.text(line)) ? line : null;
  };
  /** A label and the number right after it. */
  const isPair = (one: Element, next: Element) => {
    const at = lines.indexOf(one);
    return !numbered(at) && numbered(at + 1) === next;
  };
  // A text and the element around it are one control, said twice; and so are a label and its number.
  const isSame = (one: Element, other: Element) => one.contains(other) || isPair(one, other);
  /** The number between a title and its caption, where their block has no other number near. */
  const between = (title: Element, caption: Element) => {
    const at = lines.indexOf(title);
    const block = around(title, caption);
    const isOne = lines[at + 2] === caption && [-1, 0, 2, 3].every((step) => !block.contains(numbered(at + step)));
    const figure = numbered(at + 1);
    return isOne && figure && reading.text(figure).length < LONGEST_FIGURE ? figure : undefined;
  };
  const rivals = others
    .filter(({ score }) => best.score - score < margin)
    .filter(({ element }) => !isSame(best.element, element) && !isSame(element, best.element));
  const shared = rivals.map(({ element }) => between(best.element, element) ?? between(element, best.element));
  const [twin, third] = rivals;
  const isTwice = twin && !third && saysSame(best, twin);
  const sure = best.score >= atLeast && (isTwice || !shared.includes(undefined));
  if (!sure && best.score < unsureFrom) return undefined;
  // Both are about that number: which of them is the control need not be known.
  const [number] = shared;
  return { ...describe(best, sure), ...(sure && number && { element: number }) };
}

/** Whether a label and its number are said twice, as in a tile and in the section it leads to: either is the control then. */
function saysSame(one: Candidate, other: Candidate): boolean {
  const [row, next] = [rowOf(one), rowOf(other)];
  const { text } = one.reading;
  const amount = AMOUNT.exec(text(row))?.[0];
  return (
    amount !== undefined &&
    text(one.element) === text(other.element) &&
    amount === AMOUNT.exec(text(next))?.[0] &&
    // What is built alike is several things.
    row.localName + row.className !== next.localName + next.className
  );
}

/** A sum or a percentage. That all or nothing is left may be said of several things. */
const AMOUNT = /(?<=\p{Sc} ?)[\d.,]+|(?<![\d.,])[1-9]\d?(?= ?[%٪])|(?<=[%٪] ?)[1-9]\d?(?!\d)/u;

/** Longer (characters) is prose with a number in it. */
const LONGEST_FIGURE = 30;

function around(one: Element, other: Element): Element {
  let block = one;
  while (!block.contains(other)) block = parentOf(block) ?? other;
  return block;
}

function describe(candidate: Candidate, sure: boolean): Found {
  const { control, element } = candidate;
  const names = namesOf(candidate);
  const spoke = control.evidence.filter(
    (piece) => piece.weight !== 'never' && !(Number(piece.weight) < 0) && speaks(piece, candidate),
  );
  const words = spoke.flatMap((piece) =>
    'words' in piece ? piece.words.filter((word) => names.some((name) => says(name, word, piece.match))) : [],
  );
  return {
    ...(sure && { element, row: rowOf(candidate) }),
    idle: sure && !(control.onlyWhen ?? []).every((piece) => speaks(piece, candidate)),
    carriedBy: [...new Set(spoke.map(nameOf))],
    words: [...new Set(words)],
  };
}

/** A piece of evidence in our own words, for the health view: its kind, and its value where that is one of ours. */
function nameOf(piece: Evidence): string {
  const [[kind, value] = ['']] = Object.entries(piece);
  return /shape|span|Has/.test(kind) ? `${kind} ${value}` : kind;
}

/** A button that is a line of the page is still a button, whichever of the two was sought first. */
const namesOf = ({ control, element, reading }: Candidate) =>
  control.among === 'text' ? reading.names(element) : reading.labels(element);

function speaks(piece: Evidence, candidate: Candidate): boolean {
  const { element, scope, reading } = candidate;
  const names = namesOf(candidate);
  if ('words' in piece || 'shape' in piece || 'pattern' in piece) return names.some((name) => tells(name, piece));
  if ('beside' in piece) return besides(candidate).some((text) => tells(text, piece.beside));
  if ('is' in piece) return element.matches(piece.is);
  if ('within' in piece) return element.closest(piece.within) !== null;
  if ('longer' in piece) return names.every((name) => name.length > piece.longer);
  if ('foreign' in piece) return isForeign();
  if ('saysAs' in piece)
    // Sought once a pass: a large page is not searched again for each of its lines.
    return reading
      .once(piece.saysAs, document.body, () => [...document.querySelectorAll(piece.saysAs)])
      .some((other) => !other.contains(element) && names.includes(reading.text(other)));
  if ('pageHas' in piece)
    return piece.pageHas.some((sign) =>
      reading.once(`page ${sign}`, scope, () => has(scope, sign, scope, reading, true)),
    );
  if ('near' in piece) return reading.near(element).some((text) => hasShape(text, piece.near));
  /** The last of the lines before it that is so. */
  const lastBefore = (isSo: (line: Element) => unknown) => {
    const lines = reading.lines();
    return lines.slice(0, Math.max(0, lines.indexOf(element))).findLast(isSo);
  };
  if ('figure' in piece) {
    const before = lastBefore(() => true);
    return before !== undefined && sizeOf(element) > sizeOf(before);
  }
  if ('under' in piece) {
    const title = lastBefore(
      (line) => line.matches('h2, h3, h4, [role="heading"]') && parentOf(line)?.contains(element),
    );
    return title !== undefined && piece.under.some((word) => says(reading.text(title), word, 'part'));
  }
  if ('largest' in piece)
    return isFree(element, reading) && sizeOf(element) >= reading.once('largest', scope, () => largestIn(reading));
  const row = rowOf(candidate);
  const text = reading.text(row);
  if ('rowSays' in piece) {
    const others = names.reduce((rest, name) => rest.replace(name, ' '), text);
    return piece.rowSays.some((word) => says(others, word, 'part'));
  }
  if ('first' in piece) {
    const before = lastBefore((line) => !line.contains(element));
    // A row may begin with another that says the same.
    return !(before && row.contains(before)) && names.some((name) => squeeze(text).startsWith(squeeze(name)));
  }
  return has(row, piece.rowHas, element, reading);
}

/** @param text in plain form */
function tells(text: string, piece: Telling): boolean {
  if ('words' in piece) return piece.words.some((word) => says(text, word, piece.match));
  return 'shape' in piece ? hasShape(text, piece.shape) : follows(text, piece.pattern, piece.span);
}

/** A block whose text is longer than this (characters) holds more than a label and what belongs to it. */
const LONGEST_CARD = 160;
/** So many lines before and after. */
const NEAREST = 9;
/** "16.–23. Nov." ends like a sentence and is none. */
const SHORT = 20;

/** The labels and numbers that the smallest block around the element holds beside it: of a term what it means. */
function besides({ element, reading }: Candidate): string[] {
  return reading.once('besides', element, () => {
    const { previousElementSibling: before, nextElementSibling: after } = element.closest('dt, dd') ?? {};
    const block = (element.closest('dt') ? (after ?? before) : (before ?? after)) ?? smallestRow(element);
    if (reading.text(block).length > LONGEST_CARD) return [];
    const lines = reading.lines();
    const at = lines.indexOf(element);
    // What is in a small block is not far in the page's order.
    return (
      lines
        .slice(Math.max(0, at - NEAREST), at + NEAREST)
        .filter((line) => block.contains(line) && !line.contains(element))
        // What is pressed is a thing of its own, unless the element is in it too.
        .filter((line) => line.closest(look('press'))?.contains(element) !== false)
        .flatMap(reading.names)
        .filter((text) => text.length < SHORT || !hasShape(text, 'sentence'))
    );
  });
}

function rowOf({ element, control, scope, reading }: Candidate): Element {
  return reading.once(`row ${control.row}`, element, () => rowWith(element, control.row, scope, reading));
}

const squeeze = (text: string) => text.replaceAll(' ', '');

/** Titles are large: the size of letters (px), of the lines without numbers near the top. */
const NEAR_TOP = 60;
const isFree = (line: Element, reading: Reading) =>
  !reading.rest(line) && !reading.names(line).some((name) => /\d/.test(name));
const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
const largestIn = (reading: Reading) =>
  Math.max(
    ...reading
      .lines()
      .slice(0, NEAR_TOP)
      .filter((line) => isFree(line, reading) && isShown(line))
      .map(sizeOf),
  );

const plainWords = new Map<string, string>();

/** @param name in plain form; @param word as it is written */
function says(name: string, word: string, match: 'whole' | 'part'): boolean {
  let sought = plainWords.get(word);
  if (sought === undefined) {
    sought = plain(word);
    plainWords.set(word, sought);
  }
  return match === 'whole' ? name.replace(/[\s:.…]+$/, '') === sought : name.includes(sought);
}
