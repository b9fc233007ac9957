/** What comes from others: known to the letter, and not let run anything by itself. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const { allowScripts } = read('package.json');

type Locked = { version: string; integrity?: string; link?: boolean; hasInstallScript?: boolean; optional?: boolean };
const locked = Object.entries<Locked>(read('package-lock.json').packages).filter(([path]) => path !== '');

test('every package is known by its hash', () => {
  expect(locked.length).toBeGreaterThan(100);
  for (const [path, { integrity, link }] of locked) expect(link ? '' : (integrity ?? ''), path).toMatch(/^sha512-/);
});

test('no package but these runs anything when it is installed', () => {
  const allowed = Object.keys(allowScripts);
  expect(allowed).toEqual(['node']);
  const wanting = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  // Those that would like to, and are not let; a new one is to be looked at.
  expect(wanting.filter((path) => !allowed.some((name) => path === `node_modules/${name}`))).toEqual([]);
});
