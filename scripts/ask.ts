/**
 * Asks the answers from the terminal, with exactly the code and index of the popup.
 *   npm run -s ask -- "why is usage zero"
 *   npm run -s ask -- --batch FILE.jsonl     lines {"id","query"} in, lines {"id","hits","decoded"} out
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';

const HELP = 'Usage: npm run -s ask -- "words"   or   npm run -s ask -- --batch FILE.jsonl';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values, positionals } = parse();
const query = positionals.join(' ').trim();
if (!values.batch && !query) fail(HELP);
const lines = values.batch ? linesOf(values.batch) : [];

// On a fresh clone the answers are not compiled yet. Nothing is said of it: what is printed is the answer.
if (!existsSync(new URL('../data/generated/shared.json', import.meta.url))) await compileContent();
const { ask } = await import('../lib/ask/ask.ts');
const { errorOf, providerName } = await import('../lib/decode/errors.ts');
const { answerOf } = await import('../lib/search/answers.ts');
const { plain } = await import('../lib/search/plain.ts');

if (values.batch) askAll(values.batch, lines);
else askOne(query);

async function compileContent(): Promise<void> {
  const { compile } = await import('./content/compile.ts');
  const { write } = await import('./content/write.ts');
  const { problems, content } = await compile(new URL('../data/', import.meta.url));
  if (problems.length > 0) fail(`The answers cannot be compiled. Run: npm run content\n  ${problems.join('\n  ')}`);
  await write(content);
}

function parse() {
  try {
    return parseArgs({ options: { batch: { type: 'string' } }, allowPositionals: true });
  } catch {
    return fail(HELP);
  }
}

function askOne(query: string): void {
  const { errors, others, advice, hasLiveKey, found } = ask(query);
  if (hasLiveKey) console.log('That was an API key. Revoke it: https://platform.openai.com/api-keys\n');
  for (const { id, isWeak } of errors) printError(id, isWeak);
  for (const id of others) console.log(`This is an error of ${providerName(id)}, not of OpenAI.\n`);
  for (const { answer, change } of advice)
    console.log(
      `${change.partly ? 'Still so in part' : 'No longer so'}: ${change.was}  [${answer.slug}]\n` +
        `  Now: ${plain(change.now)}\n  Since: ${change.since}\n  ${answer.sources[change.source]?.url}\n`,
    );
  const { hits, nearest } = found ?? { hits: [], nearest: [] };
  if (hits.length === 0) console.log('Nothing fits.');
  if (nearest.length > 0) console.log('Nearest:');
  for (const { slug } of hits.length > 0 ? hits.slice(0, 5) : nearest) {
    const answer = answerOf(slug);
    if (answer)
      console.log(`\n${answer.question}  [${slug}]\n  ${plain(answer.short)}\n  Checked on ${answer.checkedOn}`);
  }
}

function printError(id: string, isWeak: boolean): void {
  const error = errorOf(id);
  if (!error) return;
  console.log(`${error.title}${isWeak ? ' (perhaps)' : ''}  [error ${id}]`);
  console.log(`  ${plain(error.short)}`);
  console.log(`  Who said no: ${error.gate}${error.meter ? ` (${error.meter})` : ''}`);
  console.log(`  Does a retry help: ${error.retry.helps}. ${plain(error.retry.why)}`);
  console.log(`  Who can fix it: ${error.fix.by.join(', ')}. ${plain(error.fix.how)}`);
  error.steps.forEach((step, n) => {
    console.log(`  ${n + 1}. ${plain(step)}`);
  });
  console.log(`  ${error.page.title}: ${error.page.url}\n`);
}

function linesOf(file: string): string[] {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) fail(`There is no file ${file}.`);
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
}

function askAll(file: string, lines: readonly string[]): void {
  for (const [n, line] of lines.entries()) {
    if (!line.trim()) continue;
    const { id, query } = parseLine(line, n + 1, file);
    const { found, errors } = ask(query);
    const hits = (found?.hits ?? []).map(({ slug }) => slug);
    console.log(JSON.stringify({ id, hits, decoded: errors[0]?.id ?? null }));
  }
}

function parseLine(line: string, number: number, file: string): { id: unknown; query: string } {
  try {
    const entry: unknown = JSON.parse(line);
    if (
      typeof entry === 'object' &&
      entry !== null &&
      'id' in entry &&
      'query' in entry &&
      typeof entry.query === 'string'
    )
      return { id: entry.id, query: entry.query };
  } catch {}
  return fail(`${file}, line ${number}: expected {"id": …, "query": "…"}`);
}
