/**
 * `npm run mutants`: runs the locator on 1,500 changed pages (tests/mutants) and writes the numbers into docs/mutants.md.
 * MUTANTS=20000 makes more of them, and MUTANT=12,345 shows these alone, with pictures in .output/mutants; neither of the
 * two changes docs/mutants.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const REPORT = join(ROOT, '.output/mutants/report.md');
const DOCUMENT = join(ROOT, 'docs/mutants.md');
const BELOW = '<!-- Below: written by `npm run mutants`. -->';

mkdirSync(join(ROOT, '.output/mutants'), { recursive: true });
rmSync(REPORT, { force: true });
const { MUTANT, MUTANTS } = process.env;
const { status } = spawnSync('vitest', ['run', '--project', 'dom', 'tests/dom/mutants.test.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, MUTANTS: MUTANTS ?? '1500', MUTANTS_REPORT: REPORT },
});

if (!MUTANT && !MUTANTS) {
  const [above] = readFileSync(DOCUMENT, 'utf8').split(BELOW);
  writeFileSync(DOCUMENT, `${above}${BELOW}\n\n${readFileSync(REPORT, 'utf8')}`);
}
process.exitCode = status ?? 1;
