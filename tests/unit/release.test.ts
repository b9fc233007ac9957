/** What a release is made with: the changelog, and the list of the linter's warnings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { entriesOf, notesOf } from '../../scripts/release/changelog.ts';
import { type Known, unexpected } from '../../scripts/release/findings.ts';
import { ROOT, VERSION } from '../../scripts/release/packages.ts';

const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const changelog = read('CHANGELOG.md');
const known = parse(read('docs', 'store', 'firefox-warnings.yaml')) as Known[];

test('the version of package.json is the newest of the changelog, with its day and with words', () => {
  expect(JSON.parse(read('package-lock.json')).version).toBe(VERSION);
  const [newest] = entriesOf(changelog);
  expect(newest).toMatchObject({ version: VERSION, day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  expect(notesOf(changelog, VERSION)?.text.length).toBeGreaterThan(20);
});

test('a version without an entry, or with an empty one, has no notes', () => {
  expect(notesOf(changelog, '9.9.9')).toBeUndefined();
  expect(notesOf('# Changelog\n\n## 1.0.0 (2026-01-02)\n\n## 0.9.0 (2026-01-01)\n\n- a\n', '1.0.0')).toBeUndefined();
});

test('the linter may find exactly what is explained', () => {
  const warning = { _type: 'warning', code: 'ODD', message: 'Odd', file: 'chunks/main-BBFEdAnM.js', line: 9 };
  const list = [{ code: 'ODD', file: 'chunks/main.js', times: 2, why: '' }];
  expect(unexpected([warning, warning], list)).toEqual([]);
  expect(unexpected([warning, warning, warning], list)).toEqual(['ODD in chunks/main.js: found 3, explained 2. Odd']);
  expect(unexpected([warning], list)).toEqual(['ODD in chunks/main.js: found 1, explained 2. Odd']);
  expect(unexpected([], list)).toEqual(['ODD in chunks/main.js: found 0, explained 2.']);
  expect(unexpected([{ ...warning, code: 'NEW' }], [])).toHaveLength(1);
  expect(unexpected([{ ...warning, _type: 'error' }], list)).toHaveLength(2);
});

test('every warning that is let through says why', () => {
  for (const { code, file, times, why } of known)
    expect({ code, file, times, why }).toEqual({
      code: expect.stringMatching(/^[A-Z_]+$/),
      file: expect.any(String),
      times: expect.any(Number),
      why: expect.stringMatching(/.{40,}/),
    });
});

test('no source of ours writes HTML into a page, as the explained warnings say', () => {
  const files = ['components', 'entrypoints', 'lib', 'data'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|html)$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b/.test(read(file)))).toEqual([]);
});
