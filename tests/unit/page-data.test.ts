/** What the page scripts read from the catalogue is what was written for them, whole. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXPLAINERS } from '../../data/generated/explainers.ts';
import { PAGE_HEADING, PAGE_SIGNATURE } from '../../data/headings.ts';
import { PAGES } from '../../data/pages.ts';
import { LOOKS } from '../../data/shapes.ts';

const { data } = parse(readFileSync(new URL('../../data/generated/locales/en.yml', import.meta.url), 'utf8'));

/** Evidence is shipped in the order of what it costs to look at: see scripts/content/cheap-first.ts. */
const inOneOrder = (known: unknown) =>
  JSON.parse(JSON.stringify(known), (key, value) =>
    key === 'evidence' ? value.map((piece: unknown) => JSON.stringify(piece)).sort() : value,
  );

test.each([
  ['chatgpt', 'chatgpt.com'],
  ['platform', 'platform.openai.com'],
])('the page script of %s knows the notes of its site, the most useful first', (site, host) => {
  const known = JSON.parse(data[site]);
  const pages = PAGES.filter((page) => page.host === host).map(({ id }) => id as string);
  expect(inOneOrder(known.explainers)).toEqual(inOneOrder(EXPLAINERS.filter(({ page }) => pages.includes(page))));
  expect(inOneOrder(known.headings)).toEqual(inOneOrder(PAGE_HEADING));
  expect(inOneOrder(known.signature)).toEqual(inOneOrder(PAGE_SIGNATURE));
  expect(known.looks).toEqual(LOOKS);
});

test('a catalogue would take a dollar sign for something to fill in', () => {
  for (const text of Object.values(data)) expect(text).not.toContain('$');
});

test('the style sheet of notes has no comment and no line break, and all its rules', () => {
  expect(data.style).not.toMatch(/\/\*|\n/);
  for (const part of ['.chip', '.pop', '.banner', ':host(.dock)', '@media print']) expect(data.style).toContain(part);
});

test('every note has a rank of its own on its page', () => {
  const ranks = EXPLAINERS.map(({ page, shape, rank }) => `${page} ${shape} ${rank}`);
  expect(new Set(ranks).size).toBe(ranks.length);
});
