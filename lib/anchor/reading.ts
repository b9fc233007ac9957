/**
 * What a part of the page says, read once in a pass however many notes look, and in one form however it is written: small
 * letters without accents and symbols, plain digits and spaces, "％" as "%".
 */
import { fold } from '../time/fold.ts';
import { linesIn, namesOf, textOf } from './page.ts';

export type Reading = {
  /** All that a control calls itself. */
  labels(element: Element): string[];
  /** What a line of the scope says, and is called; of another element, its labels. */
  names(line: Element): string[];
  text(element: Element): string;
  /** The elements of the scope, or of a block in it, that hold a line, in the page's order, and labels beside a number in one. */
  lines(block?: Element): Element[];
  /** What its line says besides, where an element of the scope only labels a number in it. */
  rest(label: Element): string | undefined;
  /** What the lines say that stand before and after an element, two each way, the rest of its own, and its row in a table. */
  near(element: Element): string[];
  /** Remembers what was worked out about an element under a key. */
  once<T>(key: string, element: Element, work: () => T): T;
};

const readings = new WeakMap<readonly Element[], Map<Element, Reading>>();

/** What a map holds under a key, made at the first asking. */
function kept<K, V>(map: Store<K, V>, key: K, make: () => V): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key) as V;
}
type Store<K, V> = { has(key: K): boolean; get(key: K): V | undefined; set(key: K, value: V): unknown };

/**
 * A reading lasts as long as the scopes it was made for: the next pass looks anew. Each scope has its own, because what is
 * a line of a small part may be none of the page: what one note's search finds must not depend on which was sought before.
 */
export function readingOf(scopes: readonly Element[], scope: Element): Reading {
  const known = kept(readings, scopes, () => new Map<Element, Reading>());
  return kept(known, scope, () => readIn(scope));
}

function readIn(scope: Element): Reading {
  const worked = new Map<string, Map<Element, unknown>>();
  function once<T>(key: string, element: Element, work: () => T): T {
    const results = kept(worked, key, () => new Map());
    return kept(results, element, work);
  }
  /** Lines by their text, as they stand. A label beside a number is in the same place as its line. */
  const read = (block = scope) =>
    once('lines', block, () => {
      const places = new Map<Element, { at: number; rest: string; names: string[] }>();
      const texts: string[] = [];
      for (const { element, parts, ...line } of linesIn(block)) {
        const text = plain(line.text);
        if (!text) continue;
        // "58" and "%" in boxes of their own are one number.
        if (text === '%') texts.push((texts.pop() ?? '') + text);
        else texts.push(text);
        const at = texts.length - 1;
        places.set(element, { at, rest: '', names: [...(element.ariaLabel ? [plain(element.ariaLabel)] : []), text] });
        for (const [part, said] of parts) {
          const own = plain(said);
          const rest = text.replace(own, ' ').trim();
          if (part === element || places.has(part) || !own || !/\d/.test(rest) || /\p{L}/u.test(rest)) continue;
          places.set(part, { at, rest, names: [own] });
        }
      }
      return { places, texts };
    });
  const reading: Reading = {
    once,
    labels: (element) => once('labels', element, () => namesOf(element).map(plain)),
    names: (line) => read().places.get(line)?.names ?? reading.labels(line),
    text: (element) => once('text', element, () => plain(textOf(element))),
    lines: (block) => [...read(block).places.keys()],
    rest: (label) => read().places.get(label)?.rest,
    near: (element) => {
      const { places, texts } = read();
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
