import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ask } from '../../lib/ask/ask.ts';
import { isTooMuch, MOST_READ, readPaste } from '../../lib/ask/paste.ts';
import { errorOf } from '../../lib/decode/errors.ts';
import { answerOf, searchAnswers } from '../../lib/search/answers.ts';

const ASK = new URL('../../scripts/ask.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'meterwise-ask-'));
afterAll(() => rmSync(folder, { recursive: true }));

const batch = (text: string) => {
  const file = join(folder, 'queries.jsonl');
  writeFileSync(file, text);
  return spawnSync(process.execPath, [ASK, '--batch', file], { encoding: 'utf8' });
};

test('a batch gives a line a query, with what the popup would find, and names errors with their answers first', () => {
  const body = '{"error":{"message":"x","type":"insufficient_quota","code":"credit_balance_exhausted"}}';
  const queries = ['do sora credits expire', 'best pizza in rome', body];
  const { stdout, status } = batch(
    `${queries.map((query, n) => JSON.stringify({ id: `q${n}`, query })).join('\n')}\n\n`,
  );
  expect(status).toBe(0);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual(
    queries.map((query, n) => ({
      id: `q${n}`,
      hits: ask(query).found?.hits.map(({ slug }) => slug),
      decoded: query === body ? 'credit-balance-exhausted' : null,
    })),
  );
  expect(lines[0].hits).toEqual(searchAnswers(queries[0] ?? '')?.hits.map(({ slug }) => slug));
  expect(lines[0].hits[0]).toBe('sora-credits-expire');
  expect(lines[1].hits).toEqual([]);
  const behind = errorOf('credit-balance-exhausted')?.answers ?? [];
  expect(lines[2].hits.slice(0, behind.length).sort()).toEqual([...behind].sort());
});

test('where the content was not compiled yet, it is compiled, and nothing is said of it', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const clone = join(folder, 'clone');
  for (const part of ['components', 'data', 'lib', 'scripts', 'package.json'])
    cpSync(join(root, part), join(clone, part), {
      recursive: true,
      filter: (path) => !path.endsWith('generated'),
    });
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  const file = join(folder, 'first.jsonl');
  writeFileSync(file, JSON.stringify({ id: 1, query: 'do sora credits expire' }));
  const { stdout, stderr } = spawnSync(process.execPath, [join(clone, 'scripts/ask.ts'), '--batch', file], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, decoded: null });
  expect(JSON.parse(stdout).hits[0]).toBe('sora-credits-expire');
});

test('a broken line is named, with what was expected', () => {
  const { stderr, status } = batch('{"id":1,"query":"sora"}\n{"id":2}\n');
  expect(status).toBe(1);
  expect(stderr).toContain('queries.jsonl, line 2: expected {"id": …, "query": "…"}');
});

test('a missing file and a missing question are said plainly', () => {
  expect(spawnSync(process.execPath, [ASK, '--batch', 'nowhere.jsonl'], { encoding: 'utf8' }).stderr).toContain(
    'There is no file nowhere.jsonl.',
  );
  expect(spawnSync(process.execPath, [ASK], { encoding: 'utf8' }).stderr).toContain('Usage:');
});

test('a question gets answers in words', () => {
  expect(execFileSync(process.execPath, [ASK, 'do sora credits expire'], { encoding: 'utf8' })).toContain(
    '[sora-credits-expire]',
  );
  expect(execFileSync(process.execPath, [ASK, 'best pizza in rome'], { encoding: 'utf8' })).toContain('Nothing fits.');
});

test('an error is explained in the terminal too', () => {
  const said = execFileSync(process.execPath, [ASK, 'Selected model is at capacity'], { encoding: 'utf8' });
  for (const words of [
    '[error model-at-capacity]',
    'Does a retry help: after-a-wait.',
    '1. ',
    'https://status.openai.com/',
  ])
    expect(said).toContain(words);
  expect(execFileSync(process.execPath, [ASK, '402 {"message":"You have no quota"}'], { encoding: 'utf8' })).toContain(
    'This is an error of GitHub Copilot, not of OpenAI.',
  );
});

const KEY = 'sk-proj-Zx81Yw72Vu63Ts54Rq45_Po36-Nm27';

test('a key is asked about without the key', () => {
  const asked = ask(`why is ${KEY} refused, jo@example.com`);
  expect(asked.text).toBe('why is sk-proj-…(masked) refused, …@…(masked)');
  expect(asked).toMatchObject({ kinds: ['key', 'email'], hasLiveKey: true });
  expect(asked.found?.hits[0]?.slug).toBe('leaked-api-key');
  expect(JSON.stringify(asked)).not.toContain('Zx81');
});

test('the answer that the words ask for leads those behind the error in them', () => {
  for (const slug of ['codex-cli-quota-exceeded', 'quota-exceeded-causes', 'flex-429-charged'])
    expect(ask(answerOf(slug)?.question ?? '').found?.hits[0]?.slug).toBe(slug);
});

test('too little to go on is no question yet, also here', () => {
  expect(ask('how do i')).toEqual({
    text: 'how do i',
    kinds: [],
    hasLiveKey: false,
    errors: [],
    others: [],
    advice: [],
    found: undefined,
  });
});

const LOG = (lines: number) =>
  Array.from({ length: lines }, (_, n) => `12:00:${n % 60} INFO step ${n} done`).join('\n');

test('what a box can hold is typed; more is read as a paste', () => {
  expect(isTooMuch('why is usage zero\n')).toBe(false);
  expect(isTooMuch('two\nlines')).toBe(true);
  expect(isTooMuch('x'.repeat(1001))).toBe(true);
});

test('of a paste the line with the error stands for the whole, masked, without colours', () => {
  const { line, asked, length } = readPaste(
    `${LOG(3000)}\n\u001b[31mPOST with ${KEY} failed: billing_not_active\u001b[0m\n${LOG(3000)}`,
  );
  expect(line).toBe('POST with sk-proj-…(masked) failed: billing_not_active');
  expect(asked.errors.map(({ id }) => id)).toEqual(['billing-not-active']);
  expect(asked.hasLiveKey).toBe(true);
  expect(length).toBeGreaterThan(100_000);
  expect(JSON.stringify(asked)).not.toContain('Zx81');
});

test('of a very long line the part with the error stands for it', () => {
  const { line } = readPaste(`${'a, '.repeat(5000)}slow_down${', b'.repeat(5000)}`);
  expect(line).toContain('slow_down');
  expect(line.length).toBeLessThan(165);
});

test('where nothing is known in it, its last line stands for it', () => {
  expect(readPaste(`${LOG(200)}\n\n  the end \n\n`)).toMatchObject({ line: 'the end', asked: { errors: [] } });
});

test('of more than ten million characters the end is read, and that is said', () => {
  const { isCut, length, asked } = readPaste(`insufficient_quota ${'.'.repeat(MOST_READ)} slow_down`);
  expect(isCut).toBe(true);
  expect(length).toBeGreaterThan(MOST_READ);
  expect(asked.errors.map(({ id }) => id)).toEqual(['slow-down']);
});
