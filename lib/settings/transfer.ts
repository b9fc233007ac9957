/** Settings as a file: written, checked when it comes back, and compared with what is now. Nothing here stores anything. */

import { checkShape, type Everything, MARK, type Problem } from './file-shape.ts';
import type { Hidden } from './hidden.ts';
import { type Settings, upToDate, versionOf } from './settings.ts';

/** In bytes. A file of ours has less than two thousand. */
export const LARGEST = 100_000;

export function toFile({ settings, hidden }: Everything): string {
  return `${JSON.stringify({ meterwise: MARK, version: versionOf(), settings, hidden }, null, 2)}\n`;
}

/** What a file holds, or everything that is wrong with it. @param names of the notes and sites that can be hidden */
export function fromFile(text: string, names: readonly string[]): Everything | Problem[] {
  if (text.trim() === '') return [{ what: 'empty' }];
  if (text.length > LARGEST) return [{ what: 'large' }];
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return [{ what: 'notJson' }];
  }
  if (typeof file !== 'object' || file === null || !('meterwise' in file) || file.meterwise !== MARK)
    return [{ what: 'notOurs' }];
  const { version, settings } = file as { version?: unknown; settings?: unknown };
  if (Number(version) > versionOf()) return [{ what: 'newer', version: String(version) }];
  return checkShape(broughtUp(file, version, settings), names);
}

/** A file of an older version, in today's shape. */
function broughtUp(file: object, version: unknown, settings: unknown): object {
  const isOlder = Number.isInteger(version) && Number(version) < versionOf();
  if (!isOlder || typeof settings !== 'object' || settings === null) return file;
  const { version: now, ...rest } = upToDate({ ...settings, version });
  return { ...file, version: now, settings: rest };
}

/** One thing that a file would change: a setting, or whether a note or a site is shown. */
export type Change = { name: keyof Settings; from: string; to: string } | { hide: string; from: boolean; to: boolean };

/** @param isHidden whether a revision of that name hides it today */
export function changesBetween(
  now: Everything,
  then: Everything,
  names: readonly string[],
  isHidden: (hidden: Hidden, name: string) => boolean,
): Change[] {
  const settings = (Object.keys(now.settings) as (keyof Settings)[])
    .filter((name) => now.settings[name] !== then.settings[name])
    .map((name) => ({ name, from: now.settings[name], to: then.settings[name] }));
  const hidden = names
    .map((name) => ({ hide: name, from: isHidden(now.hidden, name), to: isHidden(then.hidden, name) }))
    .filter(({ from, to }) => from !== to);
  return [...settings, ...hidden];
}
