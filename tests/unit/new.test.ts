/** `npm run new`: what it begins, what the content check then says is missing, and what it refuses. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile.ts';
import { KINDS, type Kind, nextSteps, scaffold } from '../../scripts/new/scaffold.ts';

const folder = mkdtempSync(join(tmpdir(), 'meterwise-new-'));
const WORDS = 'locales/en.yml';
let words = '';
const begun: string[] = [];

beforeAll(() => {
  cpSync(new URL('../../data/', import.meta.url), folder, {
    recursive: true,
    // Words are begun in English alone, whatever other languages there are.
    filter: (path) => !path.endsWith('generated') && !/locales.(?!en\.yml$)/.test(path),
  });
  words = read(WORDS);
});

afterEach(() => {
  for (const file of begun.splice(0)) rmSync(join(folder, file));
  writeFileSync(join(folder, WORDS), words);
});

afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
function begin(kind: Kind, name: string): string[] {
  const files = scaffold(folder, kind, name);
  begun.push(...files.filter((file) => file !== WORDS));
  return files;
}
const problems = async () => (await compile(pathToFileURL(`${folder}/`))).problems;

describe('what is begun', () => {
  test.each([
    [
      'answer',
      'api-billing/invoice-copy',
      ['answers/api-billing/invoice-copy.md'],
      ['question', 'ask', 'meters', 'related', 'sources.0.url', 'ages', 'checkedOn', 'checkAgainBy', 'confidence'],
    ],
    [
      'error',
      'gate-shut',
      ['errors/gate-shut.md'],
      ['title', 'meter', 'gate', 'retry.helps', 'fix.by', 'page.url', 'answers', 'signatures.0.text', 'checkedOn'],
    ],
    [
      'note',
      'new-note',
      ['explainers/new-note.ts', 'locales/en.yml'],
      ['page', 'shape', 'meter', 'answer', 'source.url', 'checkedOn', 'rank', 'controls'],
    ],
  ] as const)('of a new %s every field that must be there is named', async (kind, name, files, fields) => {
    expect(begin(kind, name)).toEqual(files);
    const said = await problems();
    for (const field of fields) expect(said.join('\n')).toContain(`data/${files[0]}: ${field}: `);
    // Nothing else is wrong, and the form itself is right.
    for (const problem of said) expect(files.some((file) => problem.startsWith(`data/${file}: `))).toBe(true);
    expect(said.join('\n')).not.toMatch(/front matter|YAML|cannot be loaded|there is no field/);
  });

  test('the words of a note come after those of the others, and nothing else moves', async () => {
    begin('note', 'new-note');
    const added = '  new_note:\n    title:\n    text:\n    more:\n    at:\n';
    expect(read(WORDS).replace(added, '')).toBe(words);
    expect((await problems()).join('\n')).toContain('data/locales/en.yml: notes.new_note.title: is empty');
  });

  test('what is filled in is whole', async () => {
    begin('answer', 'api-billing/invoice-copy');
    const filled = read('answers/api-billing/invoice-copy.md')
      .replace('question:', 'question: Where is a copy of my invoice?')
      .replace('ask:', 'ask: [copy of the bill, second invoice]')
      .replace('meters:', 'meters: [api-credit]')
      .replace('related:', 'related: [set-hard-spend-limit]')
      .replace('url:', 'url: https://help.openai.com/invoices')
      .replace('title:', 'title: Invoices')
      .replace('date:', 'date: undated')
      .replace('ages:', 'ages: concept')
      .replace('checkedOn:', 'checkedOn: 2026-11-23')
      .replace('checkAgainBy:', 'checkAgainBy: 2027-11-23')
      .replace('confidence:', 'confidence: high');
    write('answers/api-billing/invoice-copy.md', `${filled}\nUnder billing.\n`);
    expect(await problems()).toEqual([]);
  });
});

describe('what is refused, and what to do instead', () => {
  test.each([
    ['answer', 'invoice-copy', 'An answer stands in a topic: npm run new answer TOPIC/invoice-copy'],
    ['answer', 'billing/invoice-copy', 'There is no topic "billing"; did you mean "api-billing"?'],
    ['answer', 'sora/usage-is-utc', 'There is an answer of this name: data/answers/api-usage/usage-is-utc.md'],
    ['answer', 'sora/Usage', 'The name "Usage" cannot be a file\'s: small letters, digits and single hyphens'],
    ['answer', 'sora/../../x', 'The name "../../x" cannot be a file\'s'],
    ['error', 'insufficient-quota', 'data/errors/insufficient-quota.md is there already. Nothing was written.'],
    ['error', '../x', 'The name "../x" cannot be a file\'s'],
    ['error', 'a--b', 'The name "a--b" cannot be a file\'s'],
    ['note', 'api-usage-utc', 'notes.api_usage_utc. Choose another name.'],
    ['note', 'new_note', 'The name "new_note" cannot be a file\'s'],
  ] as const)('%s %s', async (kind, name, says) => {
    expect(() => begin(kind, name)).toThrow(says);
    expect(await problems()).toEqual([]);
  });

  test('a note whose file is there keeps its file and the words as they are', () => {
    write('explainers/half-note.ts', 'mine');
    begun.push('explainers/half-note.ts');
    expect(() => begin('note', 'half-note')).toThrow('data/explainers/half-note.ts is there already');
    expect(read('explainers/half-note.ts')).toBe('mine');
    expect(read(WORDS)).toBe(words);
  });
});

test('whoever calls it otherwise is shown how', () => {
  const script = fileURLToPath(new URL('../../scripts/new.ts', import.meta.url));
  for (const args of [[], ['answer'], ['page', 'x'], ['note', 'a', 'b']])
    expect(spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Usage: npm run new note NAME/),
    });
});

test('what comes next is told, and the places that it names are there', () => {
  for (const kind of KINDS)
    for (const step of nextSteps(kind, 'new-name'))
      for (const [path] of step.matchAll(/\b(?:docs|tests)\/[\w/.-]+\w/g))
        expect(existsSync(new URL(`../../${path}`, import.meta.url)), path).toBe(true);
});
