/** What the guides point to is there: links, files and commands. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const pages = globSync(['*.md', 'docs/**/*.md', 'tests/**/*.md', '.github/**/*.{md,yml}'], { cwd: ROOT });
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What is not there. */
function missingIn(page: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s#:]+)(?:#[^)]*)?\)/g)]
    .map(([, to = '']) => to)
    .filter((to) => !to.startsWith('../../issues/'))
    .map((to) => join(dirname(page), to));
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  // Written from the top of the project; what has a hole in it, `data/errors/<id>.md`, stands for many.
  const paths = quoted.filter((code) =>
    /^(?:docs|tests|scripts|lib|data|components|entrypoints|public)\/[\w./-]*$/.test(code),
  );
  const commands = [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  return [
    ...[...links, ...paths].filter((path) => path !== 'data/generated/' && !existsSync(join(ROOT, path))),
    ...commands.filter((name) => !scripts[name]).map((name) => `npm run ${name}`),
  ];
}

describe('everything that is pointed to is there', () => {
  test.each(pages)('%s', (page) => {
    expect(missingIn(page, read(page))).toEqual([]);
  });
});

test('what is not there is named', () => {
  const text = 'See [x](gone.md#part), [y](https://example.com/z), `lib/gone.ts`, `data/errors/<id>.md`, npm run gone.';
  expect(missingIn('docs/page.md', text)).toEqual(['docs/gone.md', 'lib/gone.ts', 'npm run gone']);
});

test('every guide is named in the README or in CONTRIBUTING', () => {
  const named = read('README.md') + read('CONTRIBUTING.md');
  const guides = pages.filter((page) => /^docs\/[\w-]+\.md$/.test(page));
  expect(guides.length).toBeGreaterThan(8);
  expect(guides.filter((page) => !named.includes(page))).toEqual([]);
});
