/**
 * Does what a reviewer does: unpacks the zip of sources into an empty folder, installs its packages there, builds, and
 * compares what comes out with the zips in .output, byte by byte.
 *   npm run zip && npm run zip:check
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment, fileOf, read, ZIPS, type Zip } from './packages.ts';
import { differences, unpack } from './zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'meterwise-rebuild-'));
const output = join(folder, '.output');

function run(command: string): void {
  console.log(`> ${command}`);
  const { status } = spawnSync(command, { cwd: folder, env: cleanEnvironment(), shell: true, stdio: 'inherit' });
  if (status !== 0) throw new Error(`This failed in ${folder}: ${command}`);
}

function compare(zip: Zip): boolean {
  const ours = read(zip);
  const found = differences(ours, read(zip, output));
  const sum = createHash('sha256').update(ours).digest('hex');
  console.log(`${found.length === 0 ? 'same bytes' : 'DIFFERENT '}  ${fileOf(zip)}  sha256 ${sum}`);
  for (const line of found) console.log(`  ${line}`);
  return found.length === 0;
}

unpack(read('sources'), folder);
// The two lines of docs/for-reviewers.md.
run('npm ci --no-audit --no-fund');
run('npm run -s build-for-amo');
const firefox = compare('firefox');
run('npm run -s zip');
const all = ZIPS.map(compare);
if (firefox && all.every(Boolean)) rmSync(folder, { recursive: true });
else {
  console.error(`What was built stands in ${output}`);
  process.exitCode = 1;
}
