/**
 * Runs the linter of Firefox's store over the Firefox package, and compares what it finds with the list of warnings that
 * are known and explained. The linter is heavy (330 packages), so it is fetched for this run alone.
 *   npm run zip && npm run lint:firefox
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Finding, type Known, unexpected } from './findings.ts';
import { fileOf, OUTPUT, ROOT, read } from './packages.ts';

const LINTER = 'web-ext@10.6.0';

const LIST = 'docs/store/firefox-warnings.yaml';
read('firefox');
const command = `npx --yes ${LINTER} lint --no-config-discovery --output json --source-dir "${join(OUTPUT, fileOf('firefox'))}"`;
const { stdout, stderr } = spawnSync(command, { encoding: 'utf8', shell: true, maxBuffer: 64 * 1024 * 1024 });
if (!stdout.trim().startsWith('{')) throw new Error(`The linter did not get as far as a report.\n${stdout}${stderr}`);

type Report = Record<'errors' | 'warnings' | 'notices', Finding[]>;
const { errors, warnings, notices } = JSON.parse(stdout) as Report;
const known = parse(readFileSync(join(ROOT, LIST), 'utf8')) as Known[];
const problems = unexpected([...errors, ...warnings, ...notices], known);
console.log(`${LINTER}: ${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices.`);
for (const problem of problems) console.error(`  ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`All of them are explained in ${LIST}.`);
