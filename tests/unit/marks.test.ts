import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** As a whole word: a page of the platform is called data-controls. */
const MARK = /\bdata-control(?![\w-])|dataset\.control\b/;

const mentions = (pattern: string) =>
  globSync(pattern, { cwd: ROOT }).filter((name) => MARK.test(readFileSync(join(ROOT, name), 'utf8')));

test('what is shipped knows nothing of the marks by which the stage tells where each note belongs', () => {
  const shipped = '{lib,data,components,entrypoints}/**/*.{ts,tsx,css,html,yml,yaml,md,json}';
  expect(globSync(shipped, { cwd: ROOT }).length).toBeGreaterThan(100);
  expect(mentions(shipped)).toEqual([]);
  expect(mentions('tests/stage/**/*.tsx').length).toBeGreaterThan(5);
});
