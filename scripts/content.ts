/**
 * Checks everything in data/ and compiles it to data/generated.
 *   node scripts/content.ts           check and write
 *   node scripts/content.ts --check   check only
 */
import { compile } from './content/compile.ts';
import { write } from './content/write.ts';

const result = await compile(new URL('../data/', import.meta.url));
if (result.problems.length > 0) {
  for (const problem of result.problems) console.error(`  ${problem}`);
  console.error(`\n${result.problems.length} problem(s) in data/. Nothing was written.`);
  process.exitCode = 1;
} else {
  if (!process.argv.includes('--check')) await write(result.content);
  const { answers, facts, tables, explainers, errors } = result.content;
  const lists = { answers, facts, tables, notes: explainers, errors };
  const counts = Object.entries(lists).map(([what, list]) => `${list.length} ${what}`);
  console.log(`Content checked: ${counts.join(', ')}.`);
}
