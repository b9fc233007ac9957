/**
 * Finds the browsers that are installed here. `METERWISE_CHROMIUM` and `METERWISE_FIREFOX` name an executable outright.
 *
 * Run by itself, it prints one line for each browser asked for: `node find-browser.ts chromium firefox`.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver.ts';

/** The oldest versions that have all the extension uses; the manifests ask for the same. */
const OLDEST: Record<BrowserName, number> = { chromium: 144, firefox: 153 };

class BrowserMissing extends Error {}

/** Plain Chromium first: it is what the tests are measured with. */
const LINUX: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', '/snap/bin/chromium', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox', '/snap/bin/firefox'],
};

const MAC: Record<BrowserName, string[]> = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Google Chrome'].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS: Record<BrowserName, string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Path of the executable. Throws BrowserMissing, with a sentence for people, when there is none that will do. */
export function findBrowser(name: BrowserName): string {
  const variable = `METERWISE_${name.toUpperCase()}`;
  const wanted = process.env[variable];
  if (wanted) {
    if (canRun(wanted)) return wanted;
    throw new BrowserMissing(`${variable} says ${wanted}, but there is no program there.`);
  }
  let tooOld: string | undefined;
  for (const path of candidates(name)) {
    if (!canRun(path)) continue;
    const version = versionOf(path);
    if (version === undefined) continue;
    if (version >= OLDEST[name]) return path;
    tooOld ??= `${path} is version ${version}; ${name} ${OLDEST[name]} or newer is needed.`;
  }
  throw new BrowserMissing(tooOld ?? `No ${name} was found.`);
}

/** A snap sees neither /tmp nor hidden folders, so its profile has to lie in its own; undefined elsewhere. */
export function snapFolder(executable: string): string | undefined {
  const name = /^\/snap\/bin\/([\w-]+)$/.exec(executable)?.[1];
  return name === undefined ? undefined : join(homedir(), 'snap', name, 'common');
}

function candidates(name: BrowserName): string[] {
  switch (process.platform) {
    case 'darwin':
      return MAC[name].flatMap((app) => [join('/Applications', app), join(homedir(), 'Applications', app)]);
    case 'win32':
      return WINDOWS[name].flatMap((file) =>
        [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].flatMap((root) =>
          root ? join(root, file) : [],
        ),
      );
    default: {
      const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
      return LINUX[name].flatMap((file) =>
        file.startsWith('/') ? file : folders.filter(Boolean).map((folder) => join(folder, file)),
      );
    }
  }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The major version. Undefined for a program that is not the browser: on Ubuntu `chromium-browser` and `firefox` may
 * be scripts that only say what to install. Elsewhere there are no such scripts, and on Windows asking for the version
 * would open a window, so there it counts as new enough.
 */
function versionOf(path: string): number | undefined {
  if (process.platform === 'darwin' || process.platform === 'win32') return Number.POSITIVE_INFINITY;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  const major = status === 0 ? /(\d+)\.\d/.exec(stdout)?.[1] : undefined;
  return major === undefined ? undefined : Number(major);
}

if (import.meta.main) {
  for (const name of process.argv.slice(2)) {
    if (name !== 'chromium' && name !== 'firefox') throw new Error(`${name} is neither chromium nor firefox`);
    try {
      console.log(`${name}\t${findBrowser(name)}`);
    } catch (error) {
      if (!(error instanceof BrowserMissing)) throw error;
      console.log(`${name}\t\t${error.message}`);
    }
  }
}
