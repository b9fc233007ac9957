/** Chromium on the stage for measuring: raw Playwright, because benches need traces and profiles that scenarios don't. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { preferences, QUIET_SWITCHES } from '../e2e/driver/chromium-settings.ts';
import { findBrowser } from '../e2e/driver/find-browser.ts';
import { withSurroundings } from '../e2e/driver/surroundings.ts';
import { closeWelcome, WELCOME, welcomes } from '../e2e/driver/welcome.ts';
import { buildStage, respond } from '../stage/serve.ts';

export const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

export type Bench = { context: BrowserContext; extensionUrl(path: string): string };

/** Runs `work` in a fresh browser. @param extension ours, none, or the one in this folder */
export async function inBrowser<T>(extension: boolean | string, work: (bench: Bench) => Promise<T>): Promise<T> {
  await buildStage();
  const executablePath = findBrowser('chromium');
  return withSurroundings(executablePath, undefined, async ({ dir, proxy, remove }) => {
    await mkdir(join(dir, 'Default'));
    await writeFile(join(dir, 'Default', 'Preferences'), JSON.stringify(preferences(['en-US'])));
    const context = await chromium.launchPersistentContext(dir, {
      executablePath,
      headless: true,
      viewport: { width: 1280, height: 800 },
      args: ['--lang=en-US', '--enable-unsafe-extension-debugging', '--enable-precise-memory-info', ...QUIET_SWITCHES],
      ignoreDefaultArgs: ['--disable-extensions'],
      proxy: { server: `http://127.0.0.1:${proxy.port}` },
    });
    await context.route(/^https?:/, async (route) => {
      const answer = respond(route.request().url());
      if (!answer) return route.abort();
      const headers = { ...answer.headers, 'content-type': answer.contentType };
      return route.fulfill({ status: answer.status, headers, body: Buffer.from(answer.body) });
    });
    let id = '';
    if (extension !== false) {
      const path = extension === true ? BUILD : extension;
      const session = await context.browser()?.newBrowserCDPSession();
      const loaded = await session?.send('Extensions.loadUnpacked', { path });
      id = loaded?.id ?? '';
      // It is there after installing only, and asks whatever tab comes to the front what is on it.
      if (welcomes(path)) await closeWelcome(async () => context.pages(), `chrome-extension://${id}/${WELCOME}`);
    }
    try {
      return await work({ context, extensionUrl: (path) => `chrome-extension://${id}/${path}` });
    } finally {
      await context.close();
      await remove();
    }
  });
}

/** A tab on a page of the stage, with its content there, and a line to its engine. */
export async function visit({ context }: Bench, url: string): Promise<{ page: Page; engine: CDPSession }> {
  const page = await context.newPage();
  const engine = await context.newCDPSession(page);
  // Counts from here on.
  await engine.send('Performance.enable');
  await page.goto(url);
  await page.waitForFunction(() => window.stage?.ready);
  return { page, engine };
}

export async function metricsOf(engine: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await engine.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Milliseconds that code of the extension ran on the page while `work` went on, by a sampling profiler. */
export async function ownTime(engine: CDPSession, work: () => Promise<void>): Promise<number> {
  await engine.send('Profiler.enable');
  await engine.send('Profiler.setSamplingInterval', { interval: 100 });
  await engine.send('Profiler.start');
  await work();
  const { profile } = await engine.send('Profiler.stop');
  const ours = new Set<number>();
  const parents = new Map<number, number>();
  for (const node of profile.nodes) for (const child of node.children ?? []) parents.set(child, node.id);
  // What our code calls (layout, native functions) is on our account too.
  for (const node of profile.nodes) {
    let at: number | undefined = node.id;
    while (at !== undefined && !ours.has(at)) {
      const one = profile.nodes.find(({ id }) => id === at);
      if (one?.callFrame.url.startsWith('chrome-extension://')) ours.add(node.id);
      at = parents.get(at);
    }
    if (at !== undefined) ours.add(node.id);
  }
  let micros = 0;
  profile.samples?.forEach((sample, n) => {
    if (ours.has(sample)) micros += profile.timeDeltas?.[n] ?? 0;
  });
  return micros / 1000;
}
