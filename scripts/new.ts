/**
 * Begins a note, an answer or an error, and says what is still missing.
 *   npm run new note NAME
 *   npm run new answer TOPIC/NAME
 *   npm run new error NAME
 */
import { fileURLToPath } from 'node:url';
import { compile } from './content/compile.ts';
import { KINDS, nextSteps, Refusal, scaffold } from './new/scaffold.ts';

const USAGE = 'Usage: npm run new note NAME   or   npm run new answer TOPIC/NAME   or   npm run new error NAME';
const DATA = new URL('../data/', import.meta.url);

const [wanted, name, ...rest] = process.argv.slice(2);
const kind = KINDS.find((known) => known === wanted);
if (!kind || !name || rest.length > 0) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  try {
    const written = scaffold(fileURLToPath(DATA), kind, name).map((file) => `data/${file}`);
    const { problems } = await compile(DATA);
    console.log(`Begun:\n${list(written)}\n`);
    const ours = problems.filter((problem) => written.some((file) => problem.startsWith(`${file}: `)));
    console.log(`Missing, as npm run content says it:\n${list(ours)}\n`);
    console.log(`Next:\n${list(nextSteps(kind, name).map((step, n) => `${n + 1}. ${step}`))}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function list(lines: string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
