import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { searchAnswers } from '../../lib/search/answers.ts';

const ASK = new URL('../../scripts/ask.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'meterwise-ask-'));
afterAll(() => rmSync(folder, { recursive: true }));

const batch = (text: string) => {
  const file = join(folder, 'queries.jsonl');
  writeFileSync(file, text);
  return spawnSync(process.execPath, [ASK, '--batch', file], { encoding: 'utf8' });
};

test('a batch gives a line a query, with what the popup would find', () => {
  const queries = ['do sora credits expire', 'best pizza in rome'];
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
      hits: searchAnswers(query)?.hits.map(({ slug }) => slug),
      decoded: null,
    })),
  );
  expect(lines[0].hits[0]).toBe('sora-credits-expire');
  expect(lines[1].hits).toEqual([]);
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
