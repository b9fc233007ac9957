/**
 * Somebody new adds an answer, a fact, an error, a note, a row of prices and an old claim, from docs/ alone, and makes
 * the mistakes that are easily made. Each must be met by a message that names the file, the field and the mend.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile.ts';
import {
  ANSWER_FILE,
  asIs,
  ERROR_FILE,
  FACT,
  FACTS_FILE,
  MISTAKES,
  NOTE_FILE,
  NOTE_WORDS,
  swap,
  TABLE_FILE,
  WORDS_FILE,
} from '../newcomer/mistakes.ts';

const ROOT = new URL('../../', import.meta.url);
const example = async (page: string, kind: string, n = 0): Promise<string> => {
  const text = await readFile(new URL(`docs/${page}.md`, ROOT), 'utf8');
  const blocks = [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))];
  return blocks[n]?.[1] ?? '';
};

let folder = '';
const before = new Map<string, string | Buffer | undefined>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meterwise-newcomer-'));
  // Who comes new writes English: another language would lack the words that are added here.
  await cp(new URL('data/', ROOT), folder, {
    recursive: true,
    filter: (path) => !/data.locales.(?!en\.yml$)/.test(path),
  });
});

afterEach(async () => {
  for (const [path, content] of before) await (content === undefined ? rm(path) : writeFile(path, content));
  before.clear();
});

afterAll(() => rm(folder, { recursive: true }));

async function put(file: string, content: string | Buffer): Promise<void> {
  const path = join(folder, file);
  if (!before.has(path)) before.set(path, await readFile(path).catch(() => undefined));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const problems = async () => (await compile(pathToFileURL(`${folder}/`))).problems;

const NOTE = (id: string) => `export default {
  id: '${id}',
  page: 'api-usage',
  shape: 'hint',
  meter: 'api-credit',
  answer: 'usage-is-utc',
  source: { url: 'https://help.openai.com/invoices', title: 'Invoices' },
  checkedOn: '2026-11-23',
  checkAgainBy: '2026-12-20',
  revision: 1,
  rank: 999,
  controls: [{ among: 'button', evidence: [{ shape: 'date-range', weight: 6 }], atLeast: 6, margin: 2 }],
};
`;

/** The example of docs/, under another name, as somebody would begin. */
async function newAnswer(): Promise<string> {
  return (await example('adding-an-answer', 'markdown'))
    .replace(/^slug: .*$/m, 'slug: invoice-copy')
    .replace(/^seed: .*\n/m, '')
    .replace(/^question: .*$/m, 'question: Where is a copy of my invoice?');
}

async function newError(): Promise<string> {
  return (await example('adding-an-error', 'markdown'))
    .replace(/^id: .*$/m, 'id: gate-shut')
    .replace(/^title: .*$/m, 'title: The gate for invoices is shut')
    .replace('text: credit_balance_exhausted', 'text: invoice_gate_shut')
    .replace('text: you have no credits remaining', 'text: the gate for invoices is shut');
}

/** All that the newcomer adds. */
async function addAll(): Promise<void> {
  const now = (file: string) => readFile(join(folder, file), 'utf8');
  await put(ANSWER_FILE, await newAnswer());
  await put(ERROR_FILE, await newError());
  await put(FACTS_FILE, (await now(FACTS_FILE)) + FACT);
  await put(NOTE_FILE, NOTE('new-note'));
  await put(WORDS_FILE, (await now(WORDS_FILE)).replace(/^notes:\n/m, NOTE_WORDS));
  await put(
    TABLE_FILE,
    (await now(TABLE_FILE)).replace(/^rows:\n/m, 'rows:\n  - { name: A copy, figures: [invoice-copies, null] }\n'),
  );
}

test('the examples in docs/ can be copied: an answer with an old claim, an error, a fact, a note, a row', async () => {
  await addAll();
  expect(await problems()).toEqual([]);
});

test('so can those of a fact and of a table', async () => {
  const [fact, table] = [await example('adding-an-answer', 'yaml'), await example('adding-an-answer', 'yaml', 1)];
  await put('facts/new.yaml', fact.replace('id: plus-month', 'id: new-month'));
  await put(
    'tables/new-table.yaml',
    table
      .replace('id: business-seats', 'id: new-table')
      .replace('place: 2', 'place: 99')
      .replace('business-standard-annual', 'new-month'),
  );
  expect(await problems()).toEqual([]);
});

describe('a mistake is met by its mend', () => {
  test.each(MISTAKES)('%s', async (_, file, change, says) => {
    await addAll();
    const text = before.has(join(folder, file)) ? await readFile(join(folder, file), 'utf8') : await newAnswer();
    const changed = change(text);
    if (change !== asIs) expect(changed, 'the change must change something').not.toBe(text);
    // A file that stands elsewhere was moved there.
    if (file.endsWith('.md') || file.endsWith('.txt')) await put(ANSWER_FILE, await newAnswer());
    await put(file, changed);
    const said = await problems();
    for (const words of says) expect(said.join('\n')).toContain(words);
    expect(said.join('\n'), 'where to look').toContain(`data/${file}: `);
    expect(said.join('\n'), 'words of the tools').not.toMatch(/Invalid|Unrecognized|expected|received|undefined/);
  });

  let count = 0;
  test.each<[what: string, change: (text: string) => string, says: string]>([
    ['a slip in a field', swap('meter:', 'metre:'), 'metre: there is no field "metre"; did you mean "meter"?'],
    ['a slip in a page', swap("'api-usage'", "'api-uasge'"), 'page: is "api-uasge"; did you mean "api-usage"?'],
    [
      'a slip in an answer',
      swap('usage-is-utc', 'usage-in-utc'),
      'answer: "usage-in-utc" is no answer we have; did you mean "usage-is-utc"?',
    ],
    [
      'a slip in a kind of evidence',
      swap("shape: 'date", "shap: 'date"),
      'controls.0.evidence.0.shap: there is no field "shap"; did you mean "shape"?',
    ],
    [
      'a slip in evidence',
      swap("'date-range'", "'date-rang'"),
      'controls.0.evidence.0.shape: is "date-rang"; did you mean "date-range"?',
    ],
    [
      'two kinds of evidence in one',
      swap('weight: 6', "is: 'a', weight: 6"),
      'controls.0.evidence.0: the fields shape, is, weight do not go together',
    ],
    ['evidence without weight', swap(', weight: 6', ''), 'controls.0.evidence.0.weight: is missing'],
    [
      'a sum that is never reached',
      swap('atLeast: 6', 'atLeast: 60'),
      'controls.0.atLeast: is 60, but the weights add up to 6 at most',
    ],
    ['a check due before it was made', swap('2026-12-20', '2026-01-20'), 'checkAgainBy: must lie after checkedOn'],
    [
      'a second banner',
      swap("'hint'", "'banner'"),
      'shape: api-usage has the banner api-usage-not-chatgpt already; make this a hint',
    ],
    [
      'a rank that another has',
      swap('rank: 999', 'rank: 1'),
      "rank: 1 is api-usage-utc's on this page; choose another",
    ],
    [
      'a selector that is not closed',
      swap("among: 'button'", "among: 'button[role'"),
      'controls.0: the selector button[role is not closed',
    ],
    ['no comma', swap('rank: 999,', 'rank: 9'), 'cannot be loaded: '],
    ['a module that is not there', (text) => `import './nothing.ts';\n${text}`, 'cannot be loaded: '],
    [
      'nothing exported',
      swap('export default', 'export const note ='),
      'must hold "export default { … } satisfies Explainer"',
    ],
  ])('in a note: %s', async (_, change, says) => {
    // A module is loaded once: each has a name of its own.
    const id = `newcomer-${count++}`;
    await put(`explainers/${id}.ts`, change(NOTE(id)));
    expect((await problems()).join('\n')).toContain(`data/explainers/${id}.ts: ${says}`);
  });

  test('facts that cannot be read are named once, and not again by all that names them', async () => {
    await put(
      FACTS_FILE,
      (await readFile(join(folder, FACTS_FILE), 'utf8')).replace(/^ {2}about: /m, '  about: this: '),
    );
    expect(await problems()).toEqual([expect.stringContaining(`data/${FACTS_FILE}: not YAML: line `)]);
  });

  test('marks and line ends of other systems are no mistake', async () => {
    await addAll();
    const text = await newAnswer();
    for (const other of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), text.trimEnd()]) {
      await put(ANSWER_FILE, other);
      expect(await problems()).toEqual([]);
    }
  });
});
