/** A folder for a throw-away browser profile, and its removal. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { snapFolder } from './find-browser.ts';

export async function makeProfile(executable: string): Promise<{ dir: string; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(snapFolder(executable) ?? tmpdir(), 'meterwise-'));
  return {
    dir,
    // A browser's children may still write for a moment after it has ended.
    remove: () => rm(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
