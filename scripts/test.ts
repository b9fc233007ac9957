/**
 * Everything `npm test` checks, the cheap before the costly. A failure stops nothing: the whole list is known at the end.
 * `--fast`: only what needs no build and no browser.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';

interface Counts {
  passed: number;
  failed: number;
}

interface Step {
  title: string;
  /** @param print takes what is said meanwhile; without it, it goes straight to the terminal */
  work(print?: (part: string) => void): Promise<Counts & { note?: string }>;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  /** A file that could not be loaded is "failed" and holds no tests. */
  testResults: { name: string; status: string; message: string; assertionResults: Assertion[] }[];
}

interface Assertion {
  status: string;
  fullName: string;
  failureMessages: string[] | null;
}

const ROOT = dirname(import.meta.dirname);
const fast = process.argv.includes('--fast');
const env = { ...process.env, PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` };
const total: Counts = { passed: 0, failed: 0 };
const summary: string[] = [];
/** The name of each test that failed and the first line of why, so that nobody has to look for them in a long log. */
const failures: string[] = [];

/**
 * Steps that stand in no other's way run side by side. The last one, which takes longest, is shown as it goes; what the
 * others print is shown when they end.
 */
async function together(...steps: Step[]): Promise<boolean> {
  const outcomes = await Promise.all(steps.map((step) => take(step, step === steps.at(-1))));
  return outcomes.every(Boolean);
}

async function take({ title, work }: Step, isShown: boolean): Promise<boolean> {
  const heading = `\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`;
  if (isShown) console.log(heading);
  const begun = performance.now();
  const printed: string[] = [];
  const { passed, failed, note = '' } = await work(isShown ? undefined : (part) => void printed.push(part));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const line = `${failed === 0 ? 'ok    ' : 'FAILED'} ${title.padEnd(32)} ${seconds.padStart(6)} s  ${note}`.trimEnd();
  console.log(isShown ? line : `${heading}\n${printed.join('').trim()}\n${line}`);
  summary.push(line);
  total.passed += passed;
  total.failed += failed;
  return failed === 0;
}

/** @param print where what it says goes; without it, straight to the terminal */
function run(command: string, print?: (part: string) => void): Promise<boolean> {
  const child = spawn(command, { cwd: ROOT, env, shell: true, stdio: print ? 'pipe' : 'inherit' });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', print ?? (() => {}));
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** Several commands that are one check: all must succeed, the first that fails ends it. */
function check(title: string, ...commands: string[]): Step {
  return {
    title,
    work: async (print) => {
      for (const command of commands) if (!(await run(command, print))) return { passed: 0, failed: 1 };
      return { passed: 1, failed: 0 };
    },
  };
}

function tests(title: string, project: string, exclude: readonly string[] = []): Step {
  return {
    title,
    work: async (print) => {
      const folder = mkdtempSync(join(tmpdir(), 'meterwise-test-'));
      const file = join(folder, 'report.json');
      const reporters = `--reporter=default --reporter=json --outputFile.json="${file}"`;
      const without = exclude.map((file) => `--exclude tests/${file}.test.ts`).join(' ');
      const succeeded = await run(`vitest run --project "${project}" ${without} ${reporters}`, print);
      const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
      rmSync(folder, { recursive: true });
      if (!report) return { passed: 0, failed: 1, note: 'vitest did not get as far as a report' };
      failures.push(...namesOfFailed(report));
      const counts = count(report);
      if (counts.passed + counts.failed === 0) return { passed: 0, failed: 1, note: 'no tests ran' };
      // An error outside any test, say.
      if (!succeeded && counts.failed === 0) return { ...counts, failed: 1, note: 'vitest reports an error' };
      return counts;
    },
  };
}

function count({ numPassedTests, numFailedTests, numPendingTests, testResults }: Report): Counts & { note: string } {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + broken.length;
  const notes = [`${numPassedTests} passed`];
  if (failed > 0) notes.push(`${failed} failed`);
  if (numPendingTests > 0) notes.push(`${numPendingTests} skipped`);
  return { passed: numPassedTests, failed, note: notes.join(', ') };
}

function namesOfFailed({ testResults }: Report): string[] {
  const firstLine = (text = '') => text.trim().split('\n')[0];
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    if (status === 'failed' && assertionResults.length === 0) return [`${file}: ${firstLine(message)}`];
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => `${file}: ${fullName}\n    ${firstLine(failureMessages?.[0])}`);
  });
}

// Piped into a log, colour codes would be in the way.
const lint = check('Lint and format', `biome ci . --colors=${process.stdout.isTTY ? 'force' : 'off'}`);
// All that follows reads what these write: the compiled content, the types of the messages and of WXT's own modules.
await together(lint, check('Content', 'node scripts/content.ts', 'wxt prepare'));
// These make every mistake in the content that somebody new could make, start programs, and try texts by the thousand.
const exclude = fast ? ['unit/newcomer', 'unit/content', 'unit/ask', 'unit/fuzz'] : [];
await together(check('Types', 'tsc --noEmit'), tests('Unit tests', 'unit', exclude));
if (!fast) {
  const built = await together(
    check('Build for both browsers', 'wxt zip', 'wxt zip -b firefox', 'node scripts/build-pseudo.ts'),
  );
  await together(...(built ? [tests('Packages', 'packages')] : []), tests('DOM tests', 'dom'));
  if (built) await together(tests('Browser tests', 'e2e-*'));
  else console.log('\nThe tests of packages and in browsers were left out, because the build failed.');
}

console.log(`\n${summary.join('\n')}\n`);
if (failures.length > 0) console.log(`Failed:\n  ${failures.join('\n  ')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
