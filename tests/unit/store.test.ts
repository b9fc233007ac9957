/** What the stores are told fits their forms, and is so: the texts and pictures of docs/store. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/release/packages.ts';

const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const STORES = ['chrome', 'edge', 'firefox'];
const listing = read('docs', 'store', 'listing.md');

/** The fields of a page: a heading that names a limit, and the text in the box below it. */
function fieldsOf(page: string) {
  const field = /^(?<name>[^(\n]+) \(at most (?<limit>\d+) (?<unit>\w+).*?\)\n.*?```text\n(?<text>.+?)\n```/s;
  const parts = page.split(/^### /m).slice(1);
  return parts.map((part) => {
    const { name = part, limit, unit = '', text = '' } = field.exec(part)?.groups ?? {};
    return { name, limit: Number(limit), unit, text };
  });
}
const fields = (page: string) => Object.fromEntries(fieldsOf(page).map(({ name, text }) => [name, text]));

describe.each(['listing', ...STORES])('%s.md', (name) => {
  const page = read('docs', 'store', `${name}.md`);

  test('every text fits its field', () => {
    for (const { name, text, limit, unit } of fieldsOf(page)) {
      expect(text, name).not.toBe('');
      if (unit === 'characters') expect(text.length, name).toBeLessThanOrEqual(limit);
    }
  });

  test('names only files of ours that are there', () => {
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    for (const link of links) expect(() => readdirSync(join(ROOT, 'docs', 'store', link, '..')), link).not.toThrow();
  });
});

test('search terms of Edge: seven of thirty characters, twenty-one words in all', () => {
  const terms = fields(read('docs', 'store', 'edge.md'))['Search terms']?.split('\n') ?? [];
  expect(terms.length).toBeGreaterThan(0);
  expect(terms.length).toBeLessThanOrEqual(7);
  for (const term of terms) expect(term.length, term).toBeLessThanOrEqual(30);
  expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
});

test('names and summaries that come from the package are those of the package', () => {
  const { name, description } = parse(read('data', 'locales', 'en.yml')).extension;
  for (const store of STORES) expect(fields(read('docs', 'store', `${store}.md`)).Name).toBe(name);
  expect(fields(read('docs', 'store', 'chrome.md')).Summary).toBe(description);
  expect(fields(read('docs', 'store', 'edge.md'))['Short description']).toBe(description);
});

test('whoever reads a summary or the description learns that it is not by OpenAI', () => {
  const texts = [
    fields(listing).Description,
    ...['chrome', 'firefox'].map((s) => fields(read('docs', 'store', `${s}.md`)).Summary),
  ];
  for (const text of texts) expect(text).toMatch(/not affiliated with/i);
});

test('every permission of both manifests is justified, and no other', () => {
  const asked = ['chromium', 'firefox'].flatMap((browser) => {
    const manifest = JSON.parse(read('tests', 'e2e', 'manifests', `${browser}.json`));
    const scripts = manifest.content_scripts as { matches: string[] }[];
    return [
      ...[...manifest.permissions, ...(manifest.optional_permissions ?? [])],
      ...[...(manifest.host_permissions ?? []), ...(manifest.optional_host_permissions ?? [])],
      ...scripts.flatMap(({ matches }) => matches),
    ];
  });
  const [, section = ''] = /^## Permissions$(.*?)^## /ms.exec(listing) ?? [];
  const justified = [...section.matchAll(/^- `([^`]+)`: .{40,}/gm)].map(([, permission]) => permission);
  expect(justified.sort()).toEqual([...new Set(asked)].sort());
});

test('every picture is listed, has the size the list says, and what is uploaded as a picture has no transparency', () => {
  const rows = [...listing.matchAll(/^\| `([\w-]+\.png)` \| (\d+)×(\d+) \|/gm)].map(([, file = '', width, height]) => ({
    file,
    width: Number(width),
    height: Number(height),
  }));
  expect(rows.map(({ file }) => file).sort()).toEqual(readdirSync(join(ROOT, 'docs', 'store', 'screens')).sort());
  for (const { file, ...size } of rows) {
    const png = readFileSync(join(ROOT, 'docs', 'store', 'screens', file));
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }, file).toEqual(size);
    // 2: red, green, blue; 6: with transparency.
    if (/^\d-|^tile/.test(file)) expect(png[25], file).toBe(2);
  }
});

test('the policy says what the stores ask of one', () => {
  const policy = read('docs', 'privacy.md');
  for (const word of ['collect', 'sold', 'shared', 'delete', 'Limited Use', 'not affiliated', 'changes', 'Contact'])
    expect(policy, word).toMatch(new RegExp(word, 'i'));
});
