/** Our files import each other one way only: entrypoints → components → lib → data, and never in a circle. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wrongArrows } from '../house/arrows.ts';
import { circles } from '../house/circles.ts';
import { importsOf, namesIn, readNames, sources } from '../house/imports.ts';
import { unusedExports, unusedFiles } from '../house/unused.ts';

const ROOT = new URL('../../', import.meta.url);
const texts = sources();
const names = readNames(texts);
const imports = importsOf(names);
const importedBy = (file: string, text: string) => [...new Set(namesIn(file, text).imports.map(({ file }) => file))];

test('no file imports from a folder that it may not know', () => {
  expect(wrongArrows(imports), 'move what is needed to where both may import it').toEqual([]);
});

test('no files import each other in a circle, be it for a type', () => {
  expect(circles(imports), 'put what both need into a file of its own').toEqual([]);
});

test('nothing lies about unused', () => {
  const elsewhere = ['package.json', 'docs/adding-a-note.md', 'tests/stage/README.md'].map((name) =>
    readFileSync(new URL(name, ROOT), 'utf8'),
  );
  expect(unusedFiles(texts, names, elsewhere), 'files that nothing imports or starts: delete them').toEqual([]);
  expect(unusedExports(texts, names), 'names that no other file imports: take "export" away, or all of it').toEqual([]);
});

test('every import is found, however it is written', () => {
  const text = `
    import type { A } from './a.ts';
    import b, { type B } from "../b.ts";
    import './c.css';
    import d from './d.css?inline';
    export * from './e.ts';
    export { f } from './f.ts';
    export type { G } from '@/lib/g.ts';
    const h = () => import('./h.ts');
    let i: typeof import('./i.ts');
    import { i18n } from '#i18n';
    import { useRef } from 'react';
    import { join } from 'node:path';
    const k = <p>import l from './l.ts'</p>;
    const m = "import m from './m.ts'";
    // import n from './n.ts';
  `;
  expect(importedBy('lib/x/file.tsx', text).sort()).toEqual([
    'lib/b.ts',
    'lib/g.ts',
    ...['a.ts', 'c.css', 'd.css', 'e.ts', 'f.ts', 'h.ts', 'i.ts'].map((name) => `lib/x/${name}`),
  ]);
  expect(importedBy('a/b.css', '@import "../c.css"; @import url("./d.css"); a { color: red }')).toEqual([
    'c.css',
    'a/d.css',
  ]);
  const page = '<link href="../c.css" /><a href="https://example.com/x.css"></a><script src="./d.ts"></script>';
  expect(importedBy('a/b.html', page)).toEqual(['c.css', 'a/d.ts']);
});

test('all folders are read, and what is imported is there', () => {
  const files = [...texts.keys()];
  const folders = new Set(files.map((file) => file.split('/')[0]));
  for (const folder of ['entrypoints', 'components', 'lib', 'data', 'scripts', 'tests', 'wxt.config.ts'])
    expect(folders).toContain(folder);
  const isCode = (file: string) => /\.(?:tsx?|mjs|css|html)$/.test(file);
  const written = (file: string) => file.startsWith('data/generated/');
  expect(imports.map(({ to }) => to).filter((to) => isCode(to) && !written(to) && !files.includes(to))).toEqual([]);
});

test('what is wrong is said in plain words', () => {
  const said = (from: string, to: string) => wrongArrows([{ from, to }]);
  expect(said('lib/time/day.ts', 'components/app/app.tsx')).toEqual([
    'lib/time/day.ts imports components/app/app.tsx, but lib/ may import only data',
  ]);
  expect(said('data/pages.ts', 'lib/time/day.ts')).toEqual([
    'data/pages.ts imports lib/time/day.ts, but data/ may import nothing outside itself',
  ]);
  for (const to of ['entrypoints/background.ts', 'scripts/ask.ts', 'tests/unit/known.ts', 'wxt.config.ts'])
    for (const from of ['components/app/app.tsx', 'lib/ask/ask.ts', 'data/pages.ts'])
      expect(said(from, to), `${from} → ${to}`).toHaveLength(1);
  expect(said('entrypoints/background.ts', 'tests/unit/known.ts')).toHaveLength(1);
  expect(said('entrypoints/background.ts', 'components/app/app.tsx')).toEqual([]);
  expect(said('lib/ask/ask.ts', 'lib/mask/mask.ts')).toEqual([]);
});

test('a circle is told once, from end to end', () => {
  const arrows = (...pairs: string[]) =>
    pairs.map((pair) => ({ from: pair.slice(0, 1), to: pair.slice(1) }) satisfies { from: string; to: string });
  expect(circles(arrows('ab', 'bc', 'ca', 'xa'))).toEqual(['a → b → c → a']);
  expect(circles(arrows('ab', 'ba', 'bc', 'cb'))).toEqual(['a → b → a']);
  expect(circles(arrows('aa'))).toEqual(['a → a']);
  expect(circles(arrows('ab', 'ac', 'bd', 'cd'))).toEqual([]);
});

test('what is unused is named', () => {
  const files = new Map([
    [
      'lib/a.ts',
      'export const one = 1; export const two = 2; export type Three = 3; export type Four = { three: Three };',
    ],
    ['lib/b.ts', "import { one } from './a.ts'; export const five = one;"],
    ['lib/c.ts', "export { five } from './b.ts'; export default 6;"],
    ['lib/d.ts', 'export const all = 7;'],
    ['scripts/e.ts', "import * as d from '../lib/d.ts'; import six, { five } from '../lib/c.ts';"],
    ['tests/f.ts', ''],
  ]);
  const read = readNames(files);
  expect(unusedExports(files, read)).toEqual(['lib/a.ts: two', 'lib/a.ts: Four']);
  expect(unusedFiles(files, read, ['node scripts/e.ts'])).toEqual(['tests/f.ts']);
});
