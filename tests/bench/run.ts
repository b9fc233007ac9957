/**
 * Measures what Meterwise costs and writes docs/bench.md: `npm run bench`, after `npm run build`.
 * Ratios within one run, because machines differ; nothing here is a test.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pasteTimes } from './decode.ts';
import { growth } from './growth.ts';
import { idleCosts } from './idle.ts';
import { inWords, machineNow } from './machine.ts';
import { mutationCosts } from './mutations.ts';
import { pageCosts } from './pages.ts';
import { paintedAfter } from './painted.ts';
import { popupOpening } from './popup.ts';
import { routeCosts } from './routes.ts';
import { searchTimes } from './search.ts';
import { sizes } from './sizes.ts';
import { markdown, type Row } from './table.ts';

const GROUPS: [title: string, measure: () => Row[] | Promise<Row[]>][] = [
  ['Sizes', sizes],
  ['Search', searchTimes],
  ['Pastes', pasteTimes],
  ['The popup', popupOpening],
  ['A page without a meter', idleCosts],
  ['From control to note', paintedAfter],
  ['Pages alone and with Meterwise', pageCosts],
  ['A page that keeps changing', mutationCosts],
  ['A page that is large', growth],
  ['Going from page to page', routeCosts],
];

const only = process.argv[2];
const before = machineNow();
const done: [string, Row[]][] = [];
for (const [title, measure] of GROUPS) {
  if (only && !title.toLowerCase().includes(only.toLowerCase())) continue;
  process.stdout.write(`${title} … `);
  const begun = performance.now();
  const rows = await measure();
  console.log(`${((performance.now() - begun) / 1000).toFixed(0)} s`);
  for (const { what, value, spread, budget, holds } of rows)
    console.log(
      `  ${holds === false ? 'OVER ' : '     '}${what}: ${value}${spread ? ` (${spread})` : ''}${budget ? `, budget ${budget}` : ''}`,
    );
  done.push([title, rows]);
}

const about = `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, with ${inWords(before, machineNow())}`;
console.log(about);
if (!only) await writeFile(join(import.meta.dirname, '../../docs/bench.md'), markdown(done, about));
