/**
 * The zips for the stores, as `npm run zip` left them in .output: what is in them, and that they come out the same
 * wherever and whenever they are built. (`npm run zip:check` does that again with packages of its own.)
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainName } from '../../scripts/release/findings.ts';
import { cleanEnvironment, ROOT, read, ZIPS, type Zip } from '../../scripts/release/packages.ts';
import { differences, readZip, unpack } from '../../scripts/release/zip.ts';

const namesIn = (zip: Zip) => readZip(read(zip)).map(({ name }) => name);
test.each(ZIPS)('%s: files are in the order of their names and carry no time', (zip) => {
  const entries = readZip(read(zip));
  const names = entries.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
  expect(entries.filter(({ time }) => time !== 0)).toEqual([]);
});

test.each(['chrome', 'firefox'] as const)('%s: what is in the package, and nothing else', async (zip) => {
  await expect(`${namesIn(zip).map(plainName).join('\n')}\n`).toMatchFileSnapshot(`./contents/${zip}.txt`);
});

test('the sources are what the allow-list names, and nothing that git ignores', () => {
  const tops = namesIn('sources').map((name) => /^(?:(?:scripts|docs)\/)?[^/]+/.exec(name)?.[0]);
  expect(new Set(tops)).toEqual(
    new Set([
      ...['LICENSE', 'components', 'data', 'docs/for-reviewers.md', 'entrypoints', 'lib'],
      ...['package-lock.json', 'package.json', 'public', 'scripts/content', 'scripts/content.ts'],
      ...['scripts/pseudo-locale.ts', 'tsconfig.json', 'wxt.config.ts'],
    ]),
  );
  const known = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  const names = new Set(known.toString().split('\n'));
  expect(namesIn('sources').filter((name) => !names.has(name))).toEqual([]);
});

const elsewhere = mkdtempSync(join(tmpdir(), 'meterwise packages '));
afterAll(() => rmSync(elsewhere, { recursive: true }));

beforeAll(() => {
  unpack(read('sources'), elsewhere);
  symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  // Another folder, zone and language, and an environment in which React would be another: none of them may show.
  const elsewhen = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'development' };
  const env = { ...cleanEnvironment(), ...elsewhen };
  execFileSync('npm', ['run', 'zip'], { cwd: elsewhere, env, stdio: 'pipe', shell: process.platform === 'win32' });
});

test.each(ZIPS)('%s: built again from the sources, the bytes are the same', (zip) => {
  expect(differences(read(zip), read(zip, join(elsewhere, '.output')))).toEqual([]);
});
