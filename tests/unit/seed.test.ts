import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ANSWERS } from '../../lib/search/answers.ts';
import { changesPage } from '../../scripts/content/changes-page.ts';

const seeds = ANSWERS.filter(({ seed }) => seed !== undefined);

test('all fifty questions of the seed are answered, with a source and a day of checking', () => {
  expect(seeds.map(({ seed }) => seed).sort((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 50 }, (_, n) => n + 1),
  );
  for (const { slug, sources, checkedOn } of seeds) {
    expect(sources.length, slug).toBeGreaterThan(0);
    expect(checkedOn, slug).toMatch(/^2026-\d\d-\d\d$/);
  }
});

test('the mental model and the checklist are answers of their own', () => {
  expect(ANSWERS.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['mental-model', 'troubleshooting-checklist']),
  );
});

test('no answer is past its day unnoticed for long: every due day lies after its day of checking', () => {
  for (const { slug, checkedOn, checkAgainBy } of ANSWERS) expect(checkAgainBy > checkedOn, slug).toBe(true);
});

test('the page of changes is what the answers say', () => {
  const page = readFileSync(new URL('../../docs/changed-since-seed.md', import.meta.url), 'utf8');
  expect(page === changesPage([...ANSWERS]), 'docs/changed-since-seed.md is out of date: run npm run changes').toBe(
    true,
  );
});
