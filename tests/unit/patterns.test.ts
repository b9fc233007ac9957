/**
 * Patterns are tried on the text of pages, which may be made to wear them out: a pattern that can take the same text in many
 * ways tries them all where it fails in the end, twice as many for each word more.
 */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { EXPLAINERS } from '../../data/generated/explainers.ts';
import type { Explainer } from '../../data/schema.ts';

const patterns = new Set(
  (EXPLAINERS as readonly Explainer[])
    .flatMap(({ controls }) => controls)
    .flatMap(({ evidence, onlyWhen = [] }) => [...evidence, ...onlyWhen])
    .map((piece) => ('beside' in piece ? piece.beside : piece))
    .flatMap((piece) => ('pattern' in piece ? [piece.pattern.replaceAll('@', 'week')] : [])),
);

/** As much of a text as is compared (lib/anchor/reading.ts). */
const LENGTH = 2000;
/** Ends what would never end; the others take a thousandth of it. */
const timeout = 5000;

test.each([...patterns])('is not worn out by its own words: %s', (pattern) => {
  const words = new Set([...(pattern.match(/\p{L}+/gu) ?? []), ' ', '-', '1', '1,', '$1 ']);
  const texts = [...words]
    .flatMap((word) => [word, `${word} `])
    .map((text) => `${text.repeat(LENGTH).slice(0, LENGTH)}!q`);
  const all = () =>
    runInNewContext('texts.map((text) => regex.test(text))', { texts, regex: new RegExp(pattern, 'u') }, { timeout });
  expect(all()).toHaveLength(texts.length);
});
