/** The zips that `npm run zip` leaves in .output: where they stand, and what they are called. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
export const OUTPUT = join(ROOT, '.output');
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};
export const VERSION = version;

export const ZIPS = ['chrome', 'firefox', 'sources'] as const;
export type Zip = (typeof ZIPS)[number];

export const fileOf = (zip: Zip) => `${name}-${VERSION}-${zip}.zip`;

/** @param output the folder of the zips */
export function read(zip: Zip, output = OUTPUT): Buffer {
  const path = join(output, fileOf(zip));
  if (!existsSync(path)) throw new Error(`There is no ${path}. Run: npm run zip`);
  return readFileSync(path);
}

/** The environment of a person who begins in an empty folder: without the packages and settings of this one. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
  const path = (env.PATH ?? '').split(delimiter).filter((folder) => !/node_modules[\\/]\.bin$/.test(folder));
  return { ...env, PATH: path.join(delimiter) };
}
