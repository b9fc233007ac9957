/**
 * Makes a fresh clone ready: the packages of package-lock.json and, when asked for, browsers to show or test in.
 * Plain JavaScript without packages, because it runs before anything is installed, on any Node from 20.20 on.
 *
 *   node scripts/setup.mjs [--browsers chromium,firefox] [--then scripts/some.ts arguments…]
 *
 * `--then` runs a script under the Node of node_modules. (`setup && node some.ts` would not do: the shell remembers
 * which `node` it found first, and that was before there was another.)
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');
const OLDEST_NODE = [20, 20];
const WINDOWS = process.platform === 'win32';

/** The Node that everything but the set-up runs under. */
const NODE = join(ROOT, 'node_modules', 'node', 'bin', WINDOWS ? 'node.exe' : 'node');

/** Something the person has to do; its message says what. */
class Remedy extends Error {}

/** @param {{ browsers: string[] }} wanted */
export async function setUp({ browsers }) {
  checkNode();
  if (!packagesAreThere()) await installPackages();
  if (browsers.length > 0) await ensureBrowsers(browsers);
}

/**
 * Runs a command and shows only that it is going on; what it printed is shown when it fails.
 * @param {string} title
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function task(title, command, env = withPackages()) {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  console.log(`${title} …`);
  const child = spawn(command, { cwd: ROOT, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      printed = (printed + part).slice(-20_000);
    });
  }
  const heartbeat = setInterval(() => console.log(`  still at it, ${seconds()} s`), 15_000);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(heartbeat);
  if (code === 0) return console.log(`  done in ${seconds()} s`);
  throw new Remedy(`${printed.trimEnd()}\n\nThis failed: ${command}\nWhat it printed stands above.`);
}

/** Runs a script under the Node of node_modules and ends with its exit code. @param {string[]} args */
export function handOver(args) {
  const { status, error } = spawnSync(NODE, args, { cwd: ROOT, env: withPackages(), stdio: 'inherit' });
  if (error) throw error;
  process.exitCode = status ?? 1;
}

/** Prints what went wrong in plain words and ends. @param {unknown} error */
export function giveUp(error) {
  if (!(error instanceof Remedy)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Remedy(
    `Meterwise needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org, then run the command again.',
  );
}

/** npm leaves a lock file of its own in node_modules when it is done, and only then. */
function packagesAreThere() {
  const there = packagesIn(join(ROOT, 'node_modules', '.package-lock.json'));
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  if (!wanted) throw new Remedy('package-lock.json is missing. Restore it: git checkout package-lock.json');
  if (!there || !existsSync(NODE)) return false;
  const names = Object.keys(wanted).filter((name) => name !== '');
  // Optional packages are those of other systems.
  return (
    names.every((name) => there[name]?.version === wanted[name].version || (!there[name] && wanted[name].optional)) &&
    Object.keys(there).every((name) => name in wanted)
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

async function installPackages() {
  // By the Node the person has: the one in node_modules is about to be replaced.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== BIN);
  const env = { ...process.env, PATH: path.join(delimiter) };
  await task('Installing the packages (about a minute)', 'npm ci --no-audit --no-fund', env);
  if (!existsSync(NODE)) {
    throw new Remedy(
      'npm did not install Node 24, which the build needs: its install script was not allowed to run.\n' +
        'Type this, then run the command again:\n\n    npm rebuild node --ignore-scripts=false',
    );
  }
}

/** @param {string[]} names */
async function ensureBrowsers(names) {
  let missing = await missingBrowsers(names);
  if (missing.length === 0) return;
  for (const { name, problem } of missing) {
    // Whoever names a program wants that one, and no other installed.
    if (process.env[`METERWISE_${name.toUpperCase()}`]) throw new Remedy(problem);
    console.log(problem);
  }
  if (!isDebianRoot()) throw new Remedy(adviceFor(missing.map(({ name }) => name)));
  const packages = missing.map(({ name }) => (name === 'firefox' ? 'firefox-esr' : name)).join(' ');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`It will be installed from Debian's packages: ${packages}`);
  await task('Reading the package lists', 'apt-get update', env);
  await task(`Installing ${packages} (a few minutes)`, `apt-get install -y --no-install-recommends ${packages}`, env);
  missing = await missingBrowsers(names);
  if (missing.length > 0) throw new Remedy(missing.map(({ problem }) => problem).join('\n'));
}

/** Asks the tests' own finder, so that what is found here is what is used there. @param {string[]} names */
async function missingBrowsers(names) {
  const finder = join(ROOT, 'tests', 'e2e', 'driver', 'find-browser.ts');
  const { status, stdout, stderr } = spawnSync(NODE, [finder, ...names], { encoding: 'utf8' });
  if (status !== 0) throw new Remedy(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([name = '', path, problem = '']) => (path ? [] : [{ name, problem }]));
}

/** Where a browser can be installed without asking. Ubuntu is left out: its packages are stand-ins for snaps. */
function isDebianRoot() {
  const { ids } = linux();
  return process.getuid?.() === 0 && ids.includes('debian') && !ids.includes('ubuntu') && isThere('apt-get');
}

/** @param {string[]} names */
function adviceFor(names) {
  const both = names.join(' ');
  const commands = {
    darwin: `brew install --cask ${both}`,
    win32: names
      .map((name) => `winget install -e --id ${name === 'firefox' ? 'Mozilla.Firefox' : 'Hibbiki.Chromium'}`)
      .join(' && '),
    linux: linuxCommand(names),
  };
  const command = commands[process.platform];
  const variables = names.map((name) => `METERWISE_${name.toUpperCase()}`).join(' and ');
  return command
    ? `Type this, then run the command again:\n\n    ${command}\n\n(Or name a program that is there with ${variables}.)`
    : `Install ${names.join(' and ')}, or name a program that is there with ${variables}. Then run the command again.`;
}

/** @param {string[]} names */
function linuxCommand(names) {
  const { ids } = linux();
  const both = names.join(' ');
  if (ids.includes('ubuntu')) return `sudo snap install ${both}`;
  if (isThere('apt-get')) return `sudo apt-get install -y ${both.replace('firefox', 'firefox-esr')}`;
  if (isThere('dnf')) return `sudo dnf install -y ${both}`;
  if (isThere('pacman')) return `sudo pacman -S --needed ${both}`;
  if (isThere('zypper')) return `sudo zypper install -y ${both.replace('firefox', 'MozillaFirefox')}`;
  return undefined;
}

function linux() {
  const file = '/etc/os-release';
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const ids = [...text.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap((match) => match[1].split(' '));
  return { ids };
}

/** @param {string} program */
function isThere(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, program)));
}

function withPackages() {
  return { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const then = args.indexOf('--then');
  const own = then < 0 ? args : args.slice(0, then);
  const list = own[own.indexOf('--browsers') + 1];
  try {
    await setUp({ browsers: own.includes('--browsers') && list ? list.split(',') : [] });
    if (then >= 0) handOver(args.slice(then + 1));
  } catch (error) {
    giveUp(error);
  }
}
