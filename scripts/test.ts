/**
 * Everything `npm test` checks, in order of cost. A failure stops nothing: the whole list is known at the end.
 * `--fast`: only what needs no build and no browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

interface Counts {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  /** A file that could not be loaded is "failed" and holds no tests. */
  testResults: { status: string; assertionResults: unknown[] }[];
}

const ROOT = dirname(import.meta.dirname);
const fast = process.argv.includes('--fast');
const env = { ...process.env, PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` };
const total: Counts = { passed: 0, failed: 0 };
const summary: string[] = [];

function step(title: string, work: () => Counts & { note?: string }): Counts {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
  const begun = performance.now();
  const { passed, failed, note = '' } = work();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const line = `${failed === 0 ? 'ok    ' : 'FAILED'} ${title.padEnd(32)} ${seconds.padStart(6)} s  ${note}`.trimEnd();
  console.log(line);
  summary.push(line);
  total.passed += passed;
  total.failed += failed;
  return { passed, failed };
}

function run(command: string): boolean {
  return spawnSync(command, { cwd: ROOT, env, shell: true, stdio: 'inherit' }).status === 0;
}

/** Several commands that are one check: all must succeed, the first that fails ends it. */
function check(title: string, ...commands: string[]): boolean {
  const { failed } = step(title, () => (commands.every(run) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
  return failed === 0;
}

function tests(title: string, project: string): void {
  step(title, () => {
    const folder = mkdtempSync(join(tmpdir(), 'meterwise-test-'));
    const file = join(folder, 'report.json');
    const succeeded = run(
      `vitest run --project "${project}" --reporter=default --reporter=json --outputFile.json="${file}"`,
    );
    const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
    rmSync(folder, { recursive: true });
    if (!counts) return { passed: 0, failed: 1, note: 'vitest did not get as far as a report' };
    if (counts.passed + counts.failed === 0) return { passed: 0, failed: 1, note: 'no tests ran' };
    // An error outside any test, say.
    if (!succeeded && counts.failed === 0) return { ...counts, failed: 1, note: 'vitest reports an error' };
    return counts;
  });
}

function read({ numPassedTests, numFailedTests, numPendingTests, testResults }: Report): Counts & { note: string } {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + broken.length;
  const notes = [`${numPassedTests} passed`];
  if (failed > 0) notes.push(`${failed} failed`);
  if (numPendingTests > 0) notes.push(`${numPendingTests} skipped`);
  return { passed: numPassedTests, failed, note: notes.join(', ') };
}

check('Content', 'node scripts/content.ts');
// Piped into a log, colour codes would be in the way.
check('Lint and format', `biome ci . ${process.stdout.isTTY ? '' : '--colors=off'}`);
// The types of the messages and of WXT's own modules are generated.
check('Types', 'wxt prepare', 'tsc --noEmit');
if (fast) {
  tests('Unit tests', 'unit');
} else {
  const built = check('Build for both browsers', 'wxt zip', 'wxt zip -b firefox', 'node scripts/build-pseudo.ts');
  tests('Unit tests', 'unit');
  if (built) tests('Packages', 'packages');
  tests('DOM tests', 'dom');
  if (built) tests('Browser tests', 'e2e-*');
  else console.log('\nThe tests of packages and in browsers were left out, because the build failed.');
}

console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
