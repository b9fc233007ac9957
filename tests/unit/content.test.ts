/** Broken content must fail with a message that names the file and the field, in plain words. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile.ts';

const DATA = new URL('../../data/', import.meta.url);
const ANSWER = 'answers/credits/credits-expire.md';
const ERROR = 'errors/insufficient-quota.md';
const TABLE = 'tables/business-seats.yaml';
let folder = '';
/** What was changed in the copy, and how it was before. */
const before = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meterwise-content-'));
  // Explainers import their neighbours' types only, and the headings: all of data/ is copied.
  await cp(DATA, folder, { recursive: true });
});

afterEach(async () => {
  for (const [path, text] of before) await writeFile(path, text);
  before.clear();
});

afterAll(() => rm(folder, { recursive: true }));

/** What is said of the content after one file was changed. */
async function problemsAfter(file: string, change: (text: string) => string): Promise<string[]> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  expect(changed, 'the change must change something').not.toBe(text);
  if (!before.has(path)) before.set(path, text);
  await writeFile(path, changed);
  return problemsNow();
}

const problemsNow = async () => (await compile(pathToFileURL(`${folder}/`))).problems;

test('the content as it stands has no problem', async () => {
  expect(await problemsNow()).toEqual([]);
});

/** The answer with one more paragraph at its end. */
const withLine = (line: string) => (text: string) => `${text}\n${line}\n`;

const broken: [what: string, file: string, change: (text: string) => string, says: string[]][] = [
  ['no question', ANSWER, (t) => t.replace(/^question:.*$/m, ''), ['question: is missing']],
  ['no sources', ANSWER, (t) => t.replace(/^sources:\n(?: .*\n)+/m, 'sources: []\n'), ['sources: at least one source']],
  ['a source without date', ANSWER, (t) => t.replace(/^ {4}date:.*$/m, ''), ['sources.0.date: is missing']],
  [
    'an impossible day',
    ANSWER,
    (t) => t.replace(/^checkedOn:.*$/m, 'checkedOn: 2026-02-30'),
    ['checkedOn: there is no such day'],
  ],
  [
    'a day in words',
    ANSWER,
    (t) => t.replace(/^checkedOn:.*$/m, 'checkedOn: yesterday'),
    ['checkedOn: write a day as YYYY-MM-DD'],
  ],
  [
    'a due day too far off',
    ANSWER,
    (t) => t.replace(/^checkAgainBy:.*$/m, 'checkAgainBy: 2029-01-01'),
    ['checkAgainBy: must lie after checkedOn'],
  ],
  [
    'an unknown related slug',
    ANSWER,
    (t) => t.replace(/^related: \[/m, 'related: [no-such-answer, '),
    ['related: "no-such-answer" is no answer we have'],
  ],
  [
    'a slug that is not the file name',
    ANSWER,
    (t) => t.replace(/^slug:.*$/m, 'slug: something-else'),
    ['slug: is "something-else", but the file has another name'],
  ],
  [
    'a slug in capitals',
    ANSWER,
    (t) => t.replace(/^slug:.*$/m, 'slug: Credits Expire'),
    ['slug: write it in small letters'],
  ],
  [
    'a topic that is not the folder',
    ANSWER,
    (t) => t.replace(/^topic:.*$/m, 'topic: sora'),
    ['topic: is "sora", but the folder has another name'],
  ],
  [
    'a seed number used twice',
    ANSWER,
    (t) => t.replace(/^seed:.*$/m, 'seed: 9'),
    [
      'data/answers/credits/what-are-credits.md: seed: 9 is used by data/answers/credits/credits-expire.md too',
      'seed: no answer carries the number 10',
    ],
  ],
  [
    'a field nobody knows',
    ANSWER,
    (t) => t.replace(/^slug:/m, 'colour: red\nslug:'),
    ['colour: there is no field "colour"; the fields are slug, seed, question'],
  ],
  [
    'doubt without a word on it',
    ANSWER,
    (t) => t.replace(/^unsure:.*$/m, ''),
    ['unsure: say in a sentence what is uncertain'],
  ],
  [
    'an address without https',
    ANSWER,
    (t) => t.replace(/url: https:/, 'url: http:'),
    ['url: write a full https:// address'],
  ],
  [
    'money in the prose',
    ANSWER,
    withLine('It costs $20 a month.'),
    ['text: "$20" ages; make it a record in data/facts'],
  ],
  ['a percentage', ANSWER, withLine('That is 30 % less.'), ['text: "30 %" ages']],
  [
    'an amount',
    ANSWER,
    withLine('They last 12 months.'),
    ['text: "12 months" ages; make it a record in data/facts (amount'],
  ],
  ['an amount in words', ANSWER, withLine('They last twelve months.'), ['text: "twelve months" ages']],
  ['a multiple', ANSWER, withLine('It uses 5x as much.'), ['text: "5x" ages']],
  ['half a price', ANSWER, withLine('Batch is half the price.'), ['text: "half the" ages']],
  ['a rate', ANSWER, withLine('You get 500K TPM.'), ['text: "500K TPM" ages']],
  [
    'a bare number',
    ANSWER,
    withLine('You may have 100.'),
    ['text: "100" ages; make it a record in data/facts (amount'],
  ],
  [
    'a day',
    ANSWER,
    withLine('It ended on 12 July 2026.'),
    ['text: "12 July 2026" ages; make it a record in data/facts (date'],
  ],
  ['a month', ANSWER, withLine('It was back in August.'), ['text: "August" ages']],
  ['a year', ANSWER, withLine('It ended in 2026.'), ['text: "2026" ages', 'or leave the year out']],
  [
    'the name of a model',
    ANSWER,
    withLine('Not on GPT-6 Astra.'),
    ['text: "GPT-6 Astra" ages; make it a record in data/facts (name'],
  ],
  ['a model in backticks', ANSWER, withLine('Not on `o4-mini`.'), ['text: "o4-mini" ages']],
  ['a plan named by its price', ANSWER, withLine('Pro 100 has it.'), ['text: "Pro 100" ages']],
  ['bold type inside a figure', ANSWER, withLine('They last **twelve** months.'), ['text: "twelve months" ages']],
  ['a figure in the text of a link', ANSWER, withLine('[30 days](https://x.test)'), ['text: "30 days" ages']],
  ['a figure in the short answer', ANSWER, (t) => t.replace(/\n---\n\n/, '\n---\n\n5h '), ['text: "5h" ages']],
  ['a figure in a step', ANSWER, (t) => t.replace(/^1\. /m, '1. In May, '), ['text: "May" ages']],
  ['a figure in the doubt', ANSWER, (t) => t.replace(/^unsure: /m, 'unsure: In 2025 '), ['unsure: "2025" ages']],
  [
    'a figure in what is so now',
    ANSWER,
    (t) => t.replace(/^ {4}now: /m, '    now: In July '),
    ['changes.0.now: "July" ages'],
  ],
  ['a change without a source', ANSWER, (t) => t.replace(/^ {4}source: .*\n/m, ''), ['changes.0.source: is missing']],
  [
    'a change whose source is another page',
    ANSWER,
    (t) => t.replace(/^ {4}source: .*$/m, '    source: https://example.com/credits'),
    ["changes.0.source: is none of the answer's sources; copy the url of one of them"],
  ],
  [
    'a change with too few wordings',
    ANSWER,
    (t) => t.replace(/^ {4}wordings:\n.*\n/m, '    wordings:\n'),
    ['changes.0.wordings: at least three wordings'],
  ],
  [
    'a wording that nothing knows again',
    ANSWER,
    (t) => t.replace(/^ {4}wordings:\n/m, '    wordings:\n      - Milk goes sour in a week.\n'),
    ['changes.0.wordings.0: "says" does not know it again; add a line or a word: "Milk goes sour in a week."'],
  ],
  [
    'a way of saying it with a group left empty',
    ANSWER,
    (t) => t.replace(/^ {4}says:\n/m, '    says:\n      - credit, , expire\n'),
    ['changes.0.says.0: write words, with "|" between alternatives and "," between groups'],
  ],
  [
    'a way of saying it with too many groups',
    ANSWER,
    (t) => t.replace(/^ {4}says:\n/m, '    says:\n      - a, b, c, d, e, f, g, h, i\n'),
    ['changes.0.says.0: at most eight groups'],
  ],
  [
    'a way of saying it that fits what is so today',
    ANSWER,
    (t) => t.replace(/^ {4}says:\n/m, '    says:\n      - usage, settings\n'),
    ['changes.0.says: calls a sentence of ', 'outdated; say it more narrowly, or add to "unless"'],
  ],
  [
    'a month that the words do not name',
    ANSWER,
    (t) => t.replace(/^ {4}since: .*$/m, '    since: about July 2026\n    month: 2026-09'),
    ['changes.0.month: is 2026-09, but "since" names no September 2026'],
  ],
  [
    'a month beside a day',
    ANSWER,
    (t) => t.replace(/^ {4}since: .*$/m, '    since: 2026-07-12\n    month: 2026-07'),
    ['changes.0.month: "since" says it already; leave it out'],
  ],
  [
    'two of them at once',
    ANSWER,
    withLine('It costs $20 since July 2026.'),
    ['text: "$20" ages', 'text: "July 2026" ages'],
  ],
  [
    'a fact that is not there',
    ANSWER,
    (t) => `${t}\n\nIt costs {no-such-fact}.\n`,
    ['text: {no-such-fact} names no fact'],
  ],
  [
    'an image',
    ANSWER,
    (t) => `${t}\n\n![x](https://example.com/x.png)\n`,
    ['text: pictures are not used in answers; say it in words'],
  ],
  [
    'markup',
    ANSWER,
    (t) => `${t}\n\n<b onclick="x()">x</b>\n`,
    ['text: HTML tags are not used in answers; a "<" that is meant goes in backticks'],
  ],
  ['a link that runs code', ANSWER, (t) => `${t}\n\n[x](javascript:alert%281%29)\n`, ['must begin with https://']],
  [
    'a long short answer',
    ANSWER,
    (t) => t.replace(/\n---\n\n/, '\n---\n\nOne. Two. Three. '),
    ['text: the short answer must have at most two sentences'],
  ],
  ['a section nobody knows', ANSWER, (t) => `${t}\n\n## Opinions\n\nx\n`, ['text: unknown section "Opinions"']],
  ['no front matter', ANSWER, (t) => t.replace(/^---\n/, ''), ['front matter: the file must begin with "---"']],
  ['front matter that is no YAML', ANSWER, (t) => t.replace(/^slug:/m, '"slug'), ['not YAML: ']],
  [
    'an error of an unknown meter',
    ERROR,
    (t) => t.replace(/^meter:.*$/m, 'meter: gas'),
    ['meter: is "gas"; write one of: chat-limits, agentic-allowance'],
  ],
  [
    'an error with an unknown answer',
    ERROR,
    (t) => t.replace(/^answers: \[/m, 'answers: [no-such-answer, '),
    ['answers: "no-such-answer" is no answer we have'],
  ],
  [
    'an error that covers an unknown one, and itself',
    ERROR,
    (t) => t.replace(/^covers:.*$/m, 'covers: [no-such-error, insufficient-quota]'),
    ['covers: "no-such-error" is no error we have', 'covers: "insufficient-quota" is the error itself'],
  ],
  [
    'a signature another error has, written otherwise',
    'errors/workspace-usage-limit.md',
    (t) =>
      t.replace(
        /text: workspace_owner_usage_limit_reached, weight: 10/,
        'text: "Workspace  is \'out of\' CREDITS", weight: 10',
      ),
    ['signatures: "Workspace  is \'out of\' CREDITS" is a signature of workspace-out-of-credits too'],
  ],
  [
    'a signature twice',
    ERROR,
    (t) => t.replace(/^signatures:\n/m, '$&  - { text: INSUFFICIENT_QUOTA, weight: 9 }\n'),
    ['signatures: "insufficient_quota" is here twice'],
  ],
  [
    'a signature that stands everywhere',
    ERROR,
    (t) => t.replace(/^signatures:\n/m, '$&  - { text: error, weight: 9 }\n'),
    ['signatures.0.text: is too short'],
  ],
  [
    'signatures out of order',
    ERROR,
    (t) => t.replace(/^signatures:\n/m, '$&  - { text: quota quota quota, weight: 1 }\n'),
    ['signatures: must stand in order of weight'],
  ],
  [
    'a weight beyond ten',
    ERROR,
    (t) => t.replace(/weight: 9/, 'weight: 11'),
    ['signatures.0.weight: write a whole number from 1 to 10'],
  ],
  ['no signatures', ERROR, (t) => t.replace(/^signatures:\n(?: .*\n)+/m, ''), ['signatures: is missing']],
  [
    'a retry nobody understands',
    ERROR,
    (t) => t.replace(/^ {2}helps: no$/m, '  helps: perhaps'),
    ['retry.helps: is "perhaps"; write one of: no, yes, after-a-wait, unsure'],
  ],
  ['nobody to fix it', ERROR, (t) => t.replace(/^ {2}by:.*$/m, '  by: []'), ['fix.by: needs at least 1, and has 0']],
  [
    'an error without steps',
    ERROR,
    (t) => t.replace(/## What to do\n\n(?:\d.*\n)+/, ''),
    ['text: "## What to do" is missing; say the steps in order, as a numbered list'],
  ],
  [
    'an id that is not the file name',
    ERROR,
    (t) => t.replace(/^id:.*$/m, 'id: quota'),
    ['id: is "quota", but the file'],
  ],
  ['a figure in an error', ERROR, (t) => `${t}\nAt least $5.\n`, ['text: "$5" ages']],
  [
    'a fact in an error that is not there',
    ERROR,
    (t) => t.replace(/^ {2}why: /m, '$&After {no-such-fact}. '),
    ['retry.why: {no-such-fact} names no fact'],
  ],
  [
    'a table with a figure nobody knows',
    TABLE,
    (t) => t.replace('[business-standard-annual', '[business-standard-yearly'),
    ['row "Standard": "business-standard-yearly" names no fact in data/facts'],
  ],
  [
    'a table with an answer nobody wrote',
    TABLE,
    (t) => t.replace(/^answers: \[/m, 'answers: [no-such-answer, '),
    ['answers: "no-such-answer" is no answer we have'],
  ],
];

test.each(broken)('%s', async (_, file, change, says) => {
  const problems = await problemsAfter(file, change);
  for (const words of says) expect(problems.join('\n')).toContain(words);
  expect(problems[0], 'the first thing said is where to look').toContain(`data/${file}`);
});

test('a fact without a source, and one nobody names', async () => {
  expect(
    (await problemsAfter('facts/plans.yaml', (t) => t.replace(/^ {2}sources:\n(?: {4}.*\n)+/m, ''))).join('\n'),
  ).toMatch(/data\/facts\/plans\.yaml: [a-z0-9-]+: sources: is missing/);
});

test('a fact nobody names', async () => {
  const problems = await problemsAfter(
    'facts/plans.yaml',
    (t) => `${t}\n${t.slice(0, t.indexOf('\n- id:', 5)).replace(/id: .*/, 'id: unused-fact')}\n`,
  );
  expect(problems).toEqual([
    'data/facts/plans.yaml: unused-fact: no answer, error, note, table or guide names this fact; use it or delete it',
  ]);
});

test('a name that is a fact already', async () => {
  const problems = await problemsAfter('facts/models.yaml', (t) => t.replace(/name: GPT-5\.5$/m, 'name: GPT-5.6'));
  expect(problems.join('\n')).toMatch(
    /models\.yaml: model-gpt-5-6: name: "GPT-5\.6" is \{model-gpt-5-5\} already; name that one/,
  );
});

test('a note without words, or with an answer that is not there', async () => {
  const problems = await problemsAfter('locales/en.yml', (t) =>
    t.replace(/^ {2}api_usage_utc:\n {4}title:.*\n/m, '  api_usage_utc:\n'),
  );
  expect(problems).toEqual([
    'data/locales/en.yml: notes.api_usage_utc.title: is missing (data/explainers/api-usage-utc.ts needs it)',
  ]);
});

test('what ages may not be written out in the words of a note', async () => {
  const problems = await problemsAfter('locales/en.yml', (t) => t.replace('Recent usage', 'For 30 minutes usage'));
  expect(problems).toEqual([
    expect.stringContaining('data/locales/en.yml: notes.api_usage_utc.more: "30 minutes" ages'),
  ]);
});

test('a fact that a note names must be known', async () => {
  const problems = await problemsAfter('locales/en.yml', (t) =>
    t.replace('Recent usage', 'Recent {no-such-fact} usage'),
  );
  expect(problems).toEqual([
    'data/locales/en.yml: notes.api_usage_utc.more: {no-such-fact} names no fact in data/facts',
  ]);
});

test('a note must be due no later than the facts it names', async () => {
  const problems = await problemsAfter('locales/en.yml', (t) => t.replace('Recent usage', 'Recent {plus-month} usage'));
  expect(problems).toEqual([
    expect.stringMatching(/notes\.api_usage_utc\.more: \{plus-month\} is due .* set the note's/),
  ]);
});

test('several broken files are all named', async () => {
  await problemsAfter(ANSWER, (t) => t.replace(/^question:.*$/m, ''));
  const problems = await problemsAfter('answers/sora/sora-credits.md', (t) =>
    t.replace(/^confidence:.*$/m, 'confidence: sure'),
  );
  expect(problems.join('\n')).toContain('data/answers/credits/credits-expire.md: question: is missing');
  expect(problems.join('\n')).toContain('data/answers/sora/sora-credits.md: confidence: ');
});

test('another language has all the words of English, and no other', async () => {
  const english = await readFile(join(folder, 'locales/en.yml'), 'utf8');
  const german = join(folder, 'locales/de.yml');
  const problemsWith = async (change: (text: string) => string) => {
    await writeFile(german, change(english));
    try {
      return await problemsNow();
    } finally {
      await rm(german);
    }
  };
  const inGerman = (t: string) => t.replace(/^ {2}language: en$/m, '  language: de');
  expect(await problemsWith(inGerman)).toEqual([]);
  expect(
    await problemsWith((t) =>
      t
        .replace(/^ {2}copy: Copy$/m, '  copyy: Kopieren')
        .replace('checked: Checked {date}\n', 'checked: Checked {day}\n')
        .replace(/^ {4}n: \$1 answers$/m, '    n: viele'),
    ),
  ).toEqual([
    'data/locales/de.yml: extension.language: is "en", but the file is de; write de',
    'data/locales/de.yml: note.checked: fills in {day}, and English {date}; fill in the same',
    'data/locales/de.yml: note.copy: is missing; in English it is "Copy"',
    'data/locales/de.yml: app.found.n: fills in nothing, and English $1; fill in the same',
    'data/locales/de.yml: note.copyy: English has no such word; did you mean "note.copy"?',
  ]);
  expect(
    await problemsWith((t) => inGerman(t).replace(/^ {2}api_usage_utc:\n {4}title:.*\n/m, '  api_usage_utc:\n')),
  ).toEqual(['data/locales/de.yml: notes.api_usage_utc.title: is missing (data/explainers/api-usage-utc.ts needs it)']);
});
