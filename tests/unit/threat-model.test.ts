/** docs/threat-model.md names the test of each line: there is such a test, and each line says whether it was seen to fail. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync(new URL('../../docs/threat-model.md', import.meta.url), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:It|They) may/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));
/** Of prose too, where a line break is a space. */
const named = [...text.replaceAll('\n', ' ').matchAll(/`(tests\/[\w/-]+\.test\.ts)` “([^”]+)”/g)];

/** The titles of tests in a file, as far as they are written there. */
const titlesIn = (file: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(/\btest(?:\.each)?\b[\s\S]*?\(\s*(['`])((?:(?!\1).)+)\1,\s*(?:async )?\(/g),
  ].map(([, , title = '']) => title);

test('every adversary that was thought of has its table', () => {
  const titles = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual([
    ...['A hostile page', 'A hostile paste', 'A hostile import file', 'A hostile other extension'],
    ...['A curious store reviewer', 'A compromised dependency'],
  ]);
});

test('every line names a test, and says whether that was seen to fail', () => {
  expect(rows.length).toBeGreaterThan(40);
  for (const [threat = '', defence, test, seen, ...more] of rows) {
    expect(more, threat).toEqual([]);
    expect(defence, threat).toBeTruthy();
    expect(test, threat).toMatch(/^`tests\/\S+` “[^”]+”/);
    expect(seen, threat).toMatch(/^(?:yes|no)\b/);
  }
});

test.each(named.map(([, file = '', title = '']) => [file, title] as const))('%s has “%s”', (file, title) => {
  const path = new URL(`../../${file}`, import.meta.url).pathname;
  expect(existsSync(path), file).toBe(true);
  expect(titlesIn(path).some((one) => one.startsWith(title))).toBe(true);
});

test('no test is named in any other way, which would not be checked', () => {
  expect(text.match(/tests\/[\w/-]+\.test\.ts/g)).toHaveLength(named.length + 1);
});
