/** Every note has its proof: a control on the replica pages, and a page where the browser tests look for it. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { WITH_NOTES } from '../stage/with-notes.ts';

const ROOT = new URL('../../', import.meta.url);
const textsOf = (pattern: string) =>
  globSync(pattern, { cwd: ROOT }).map((name) => readFileSync(new URL(name, ROOT), 'utf8'));
const ids = globSync('data/explainers/*.ts', { cwd: ROOT }).map((name) => basename(name, '.ts'));

/** What is missing for these notes. */
function missing(ids: readonly string[]): string[] {
  const stage = textsOf('tests/stage/**/*.tsx').join('\n');
  const looked = new Set(WITH_NOTES.flatMap(([, , notes]) => Object.keys(notes)));
  return ids.flatMap((id) => [
    ...(stage.includes(`="${id}"`) || stage.includes(`'${id}'`)
      ? []
      : [`${id}: mark its control on the replica pages with data-control="${id}" (tests/stage/README.md)`]),
    ...(looked.has(id) ? [] : [`${id}: say on which page it stands, and at which words, in tests/stage/with-notes.ts`]),
  ]);
}

test('every note stands on a replica page, and is looked for there', () => {
  expect(ids.length).toBeGreaterThan(10);
  expect(missing(ids)).toEqual([]);
});

test('of a note without a proof both parts are named', () => {
  expect(missing(['new-note'])).toEqual([
    'new-note: mark its control on the replica pages with data-control="new-note" (tests/stage/README.md)',
    'new-note: say on which page it stands, and at which words, in tests/stage/with-notes.ts',
  ]);
});
