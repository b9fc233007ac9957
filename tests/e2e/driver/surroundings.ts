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

/** Removed again at once when `start` fails, so that nothing keeps the process alive. */
export async function withSurroundings<T>(
  executable: string,
  start: (surroundings: Surroundings) => Promise<T>,
): Promise<T> {
  const [dir, proxy] = await Promise.all([
    mkdtemp(join(snapFolder(executable) ?? tmpdir(), 'meterwise-')),
    startRefusingProxy(),
  ]);
  // For Ctrl+C, when there is no time left to wait for anything.
  const removeNow = () => rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.once('exit', removeNow);
  const remove = async () => {
    // A browser's children may still write for a moment after it has ended.
    await Promise.all([proxy.close(), rm(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })]);
    process.off('exit', removeNow);
  };
  try {
    return await start({ dir, proxy, remove });
  } catch (error) {
    await remove();
    throw error;
  }
}
