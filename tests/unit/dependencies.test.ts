/** Every package we depend on has a reason in docs/dependencies.md, and is used. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sources } from '../house/imports.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const versions = { ...dependencies, ...devDependencies };
const names = Object.keys(versions).sort();

test('every package has a row in docs/dependencies.md, and every row a package', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name = '']) => name);
  expect(rows.sort()).toEqual(names);
});

test('every version is exact', () => {
  for (const [name, version] of Object.entries(versions)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

/** What no file of ours names in an import, and why it is there. */
const UNNAMED: Record<string, RegExp> = {
  '@biomejs/biome': /\bbiome ci\b/,
  typescript: /\btsc --noEmit\b/,
  node: /'node_modules', 'node', 'bin'/,
  'webextension-polyfill': /'@wxt-dev\/webextension-polyfill'/,
};

test('every package is used', () => {
  const text = [...sources().values(), read('tsconfig.json')].join('\n');
  const isNamed = (name: string) =>
    ["'", '"'].some((mark) => [mark, '/'].some((end) => text.includes(mark + name + end)));
  const isUsed = (name: string) =>
    UNNAMED[name]?.test(text) ?? (isNamed(name) || isNamed(name.replace(/^@types\//, '')));
  expect(names.filter((name) => !isUsed(name))).toEqual([]);
  expect(isUsed(['left', 'pad'].join('-'))).toBe(false);
});
