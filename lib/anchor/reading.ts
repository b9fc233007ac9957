/**
 * What the page says, read once in a pass however many notes look, and in one form however it is written: small
 * letters without accents, plain digits and spaces, "％" as "%".
 */
import { fold } from '../time/fold.ts';
import { namesOf, textOf } from './page.ts';

export type Reading = {
  /** All that a control calls itself. */
  names(element: Element): string[];
  text(element: Element): string;
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
  const reading: Reading = {
    once,
    names: (element) => once('names', element, () => namesOf(element).map(plain)),
    text: (element) => once('text', element, () => plain(textOf(element))),
  };
  readings.set(scopes, reading);
  return reading;
}

/** Text in the form in which it is compared. */
export function plain(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC');
  return fold(letters).trim();
}
