/** The tab that Meterwise opens when it is installed, as it is at the start of every browser here. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TIMEOUT_MS } from './inner-document.ts';

export const WELCOME = 'app.html#/welcome';

/** Whether a build opens one: other extensions are installed here too. */
export const welcomes = (dir: string): boolean => existsSync(join(dir, 'app.html'));

interface Tab {
  url(): string | Promise<string>;
  close(): Promise<void>;
}

/** Waits for the tab, since one that comes later would come between a scenario and its pages. */
export async function closeWelcome(pages: () => Promise<Tab[]>, url: string, keep = false): Promise<void> {
  const end = performance.now() + TIMEOUT_MS;
  while (performance.now() < end) {
    for (const page of await pages())
      if ((await Promise.resolve(page.url()).catch(() => '')) === url) {
        if (!keep) await page.close();
        return;
      }
    await sleep(20);
  }
  throw new Error('The extension was installed, and opened no tab to say so.');
}
