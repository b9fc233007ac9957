/**
 * What the page says, read once in a pass however many notes look, and in one form however it is written: small
 * letters without accents and symbols, plain digits and spaces, "％" as "%".
 */
import { fold } from '../time/fold.ts';
import { linesIn, namesOf, textOf } from './page.ts';

export type Reading = {
  /** All that a control calls itself. */
  names(element: Element): string[];
  text(element: Element): string;
  /** The elements that hold a line of text, in the page's order, and labels that share a line with a number. */
  lines(scope: Element): Element[];
  /** Whether an element only labels a number in its line. */
  isLabel(scope: Element, element: Element): boolean;
  /** What the lines say that stand before and after an element, two each way, the rest of its own, and its row in a table. */
  near(scope: Element, element: Element): string[];
  /** Remembers what was worked out about an element under a key. */
  once<T>(key: string, element: Element, work: () => T): T;
};

const readings = new WeakMap<readonly Element[], Reading>();

/** A reading lasts as long as the scopes it was made for: the next pass looks anew. */
export function readingOf(scopes: readonly Element[]): Reading {
  const known = readings.get(scopes);
  if (known) return known;
  const worked: Record<string, Map<Element, unknown>> = {};
  function once<T>(key: string, element: Element, work: () => T): T {
    worked[key] ??= new Map();
    const results = worked[key] as Map<Element, T>;
    if (!results.has(element)) results.set(element, work());
    return results.get(element) as T;
  }
  /** Lines by their text, as they stand. A label beside a number is in the same place as its line. */
  const read = (scope: Element) =>
    once('lines', scope, () => {
      const places = new Map<Element, { at: number; rest: string }>();
      const texts: string[] = [];
      for (const { element, parts, ...line } of linesIn(scope)) {
        const text = plain(line.text);
        if (!text) continue;
        const at = texts.push(text) - 1;
        places.set(element, { at, rest: '' });
        once('names', element, () => [...(element.ariaLabel ? [plain(element.ariaLabel)] : []), text]);
        for (const [part, said] of parts) {
          const own = plain(said);
          const rest = text.replace(own, ' ').trim();
          if (part === element || places.has(part) || !own || !/\d/.test(rest) || /\p{L}/u.test(rest)) continue;
          places.set(part, { at, rest });
          once('names', part, () => [own]);
        }
      }
      return { places, texts };
    });
  const reading: Reading = {
    once,
    names: (element) => once('names', element, () => namesOf(element).map(plain)),
    text: (element) => once('text', element, () => plain(textOf(element))),
    lines: (scope) => [...read(scope).places.keys()],
    isLabel: (scope, element) => Boolean(read(scope).places.get(element)?.rest),
    near: (scope, element) => {
      const { places, texts } = read(scope);
      const { at, rest } = places.get(element) ?? {};
      if (at === undefined) return [];
      const cells = [...(element.closest('tr, [role="row"]')?.children ?? [])].map(reading.text);
      return [
        ...texts.slice(Math.max(0, at - 2), at),
        ...texts.slice(at + 1, at + 3),
        ...cells,
        ...(rest ? [rest] : []),
      ];
    },
  };
  readings.set(scopes, reading);
  return reading;
}

/** A label is far shorter (characters). What never ends would be compared for ever. */
const MOST_COMPARED = 2000;

/** Text in the form in which it is compared. */
export function plain(text: string): string {
  const letters = text
    .slice(0, MOST_COMPARED)
    .replace(/\p{So}/gu, '')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC');
  return fold(letters).trim();
}
