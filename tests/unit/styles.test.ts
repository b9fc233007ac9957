/** A colour or size that a style sheet names must be there: a browser passes over a missing one in silence. */
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../components/', import.meta.url);

test('every custom property that is used is set, in a style sheet or by code', async () => {
  const names = (await readdir(FOLDER, { recursive: true })).filter((name) => /\.(?:css|tsx?)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(new URL(name, FOLDER), 'utf8') })),
  );
  const set = new Set(['--meterwise-runs']);
  for (const { name, text } of files)
    for (const [, property = ''] of text.matchAll(name.endsWith('.css') ? /(--[\w-]+):/g : /['"](--[\w-]+)['"]/g))
      set.add(property);
  const missing = files.flatMap(({ name, text }) =>
    [...text.matchAll(/var\((--[\w-]+)/g)].flatMap(([, property = '']) =>
      set.has(property) ? [] : [`${name}: ${property}`],
    ),
  );
  expect(missing).toEqual([]);
});
