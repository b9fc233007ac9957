/**
 * How well search finds: ours beside plain MiniSearch and Fuse, over the same answers and questions in the same run.
 *   npm run eval                    the project's own questions, tests/eval/*.jsonl
 *   npm run eval -- FILE.jsonl …    other questions, a line each: {"id","query","lang","kind","wording","relevant"}
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engines } from './eval/engines.ts';
import { type Question, scoreOf, silenceOf, timeOf } from './eval/score.ts';

const own = () => globSync(join(import.meta.dirname, '../tests/eval/*.jsonl')).sort();
const files = process.argv.slice(2);
const questions = (files.length > 0 ? files : own()).flatMap(read);

function read(file: string): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line, n) => {
      const entry = JSON.parse(line);
      if (typeof entry.query !== 'string' || !['answered', 'gap', 'off-topic'].includes(entry.kind))
        throw new Error(`${file}, line ${n + 1}: expected {"query": …, "kind": "answered" | "gap" | "off-topic", …}`);
      return { lang: 'en', wording: 'own', relevant: [], ...entry };
    });
}

const all = engines();
const answered = questions.filter(({ kind }) => kind === 'answered');
const groups: [string, Question[]][] = [
  ['English', answered.filter(({ lang }) => lang === 'en')],
  ['Other languages', answered.filter(({ lang }) => lang !== 'en')],
  ...[...new Set(answered.map(({ wording }) => wording))].map((wording): [string, Question[]] => [
    `English, ${wording}`,
    answered.filter((question) => question.lang === 'en' && question.wording === wording),
  ]),
];

const percent = (share: number) => `${(share * 100).toFixed(0)} %`.padStart(6);
const row = (cells: string[]) =>
  console.log(cells.map((cell, n) => (n < 2 ? cell.padEnd(26 - 12 * n) : cell.padStart(8))).join(' '));

row(['Questions', 'Engine', 'n', 'hit@1', 'hit@3', 'MRR@10', 'by answer']);
for (const [name, group] of groups) {
  if (group.length === 0) continue;
  for (const engine of all) {
    const { questions: n, hit1, hit3, mrr, macroHit1 } = scoreOf(engine, group);
    row([name, engine.name, String(n), percent(hit1), percent(hit3), mrr.toFixed(3), percent(macroHit1)]);
  }
}
for (const kind of ['off-topic', 'gap'] as const) {
  const group = questions.filter((question) => question.kind === kind);
  if (group.length === 0) continue;
  for (const engine of all)
    row([`${kind}: silent`, engine.name, String(group.length), percent(silenceOf(engine, group))]);
}
for (const engine of all) row(['ms a query', engine.name, '', timeOf(engine, questions).toFixed(2)]);
