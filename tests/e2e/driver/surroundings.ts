/** What a browser needs around it, thrown away with it: a folder for its profile, and the proxy that refuses. */
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { snapFolder } from './find-browser.ts';
import { type RefusingProxy, startRefusingProxy } from './proxy.ts';

export interface Surroundings {
  dir: string;
  proxy: RefusingProxy;
  remove(): Promise<void>;
}

/** A folder for a profile, where the browser may have one. */
export const profileFolder = (executable: string): Promise<string> =>
  mkdtemp(join(snapFolder(executable) ?? tmpdir(), 'meterwise-'));

/**
 * Removed again at once when `start` fails, so that nothing keeps the process alive.
 * @param profile a folder that is somebody else's to remove
 */
export async function withSurroundings<T>(
  executable: string,
  profile: string | undefined,
  start: (surroundings: Surroundings) => Promise<T>,
): Promise<T> {
  const [dir, proxy] = await Promise.all([profile ?? profileFolder(executable), startRefusingProxy()]);
  const always = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  // For Ctrl+C, when there is no time left to wait for anything.
  const removeNow = () => profile ?? rmSync(dir, always);
  process.once('exit', removeNow);
  const remove = async () => {
    // A browser's children may still write for a moment after it has ended.
    await Promise.all([proxy.close(), profile ?? rm(dir, always)]);
    process.off('exit', removeNow);
  };
  try {
    return await start({ dir, proxy, remove });
  } catch (error) {
    await remove();
    throw error;
  }
}
