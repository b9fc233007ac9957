/** Search as one types, at the real size and at ten thousand answers, beside plain MiniSearch and Fuse. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { searchAnswers } from '../../lib/search/answers.ts';
import { indexAnswers, readIndex } from '../../lib/search/engine.ts';
import type { Searchable } from '../../lib/search/entry.ts';
import { search } from '../../lib/search/search.ts';
import { searchable } from '../../scripts/content/answers.ts';
import { compile } from '../../scripts/content/compile.ts';
import { median, type Row, spreadOf } from './table.ts';

const GENERATED = join(import.meta.dirname, '../../data/generated');
const MANY = 10_000;
/** What is in the box after each key. */
const TYPED = [
  'why is my weekly limit gone',
  'codex credits expire',
  'insufficient_quota but usage is zero',
  'refnd',
].flatMap((text) => [...text].map((_, n) => text.slice(0, n + 1)));

export async function searchTimes(): Promise<Row[]> {
  const { content } = await compile(new URL('../../data/', import.meta.url));
  const real = content.answers.map(searchable);
  // The real answers' sentences, dealt out anew, so that words are as frequent as they are.
  const many = Array.from({ length: MANY }, (_, n): Searchable => {
    const from = (step: number) => real[(n * step + (n >> 3)) % real.length] as Searchable;
    return {
      slug: `a${n}`,
      question: from(1).question,
      ask: from(7).ask,
      tags: from(11).tags,
      short: from(13).short,
    };
  });
  const large = indexAnswers(many);
  const options = { fields: ['question', 'ask', 'tags', 'short'], searchOptions: { prefix: true, fuzzy: 0.2 } };
  const miniReal = new MiniSearch({ idField: 'slug', ...options });
  miniReal.addAll(real);
  const miniLarge = new MiniSearch({ idField: 'slug', ...options });
  miniLarge.addAll(many);
  const keys = { keys: options.fields, ignoreLocation: true };
  const fuse = new Fuse(real, keys);

  const load = times(() => {
    const file = (name: string) => JSON.parse(readFileSync(join(GENERATED, name), 'utf8'));
    file('answers.json');
    file('shared.json');
    readIndex(real, file('index.json'));
  }, 20);
  return [
    row(`A key press at ${real.length} answers`, perKey(searchAnswers), 4),
    row(
      `A key press at ${real.length} answers: plain MiniSearch`,
      perKey((text) => miniReal.search(text)),
    ),
    row(
      `A key press at ${real.length} answers: Fuse`,
      perKey((text) => fuse.search(text)),
    ),
    row(
      `A key press at ${MANY} answers`,
      perKey((text) => search(large, text)),
      16,
    ),
    row(
      `A key press at ${MANY} answers: plain MiniSearch`,
      perKey((text) => miniLarge.search(text)),
    ),
    row('Answers and index loaded', load, 30),
  ];
}

function perKey(run: (text: string) => unknown): number[] {
  for (const text of TYPED) run(text);
  return TYPED.map((text) => times(() => run(text), 1)[0] ?? 0);
}

function times(run: () => void, count: number): number[] {
  return Array.from({ length: count }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
}

function row(what: string, all: number[], budget?: number): Row {
  return {
    what,
    value: `${median(all).toFixed(2)} ms`,
    spread: spreadOf(all, 2),
    ...(budget && { budget: `${budget} ms`, holds: median(all) <= budget }),
    why: 'median',
  };
}
