/** What every scenario shares: the two browsers, the stage, and what must hold at the end of each. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { buildStage, respond } from '../stage/serve.ts';
import type { Browser, BrowserName, LaunchOptions, Page } from './driver/driver.ts';
import { launchBrowser } from './driver/launch.ts';

/** The browser this run is about: every scenario runs once in each (see vitest.config.ts). */
export const BROWSER: BrowserName = process.env.METERWISE_BROWSER === 'firefox' ? 'firefox' : 'chromium';
export const PLATFORM = 'https://platform.openai.com';
export const CHATGPT = 'https://chatgpt.com';
const ROOT = join(import.meta.dirname, '..', '..');

/** The folder of a build. */
export function buildOf(name: BrowserName = BROWSER, suffix = ''): string {
  const folder = join(ROOT, '.output', `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3${suffix}`);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no build in ${folder}. Run: npm run build`);
  return folder;
}

type Options = Partial<LaunchOptions> & { without?: 'extension' };

/** Starts a browser on the stage, with the extension unless told otherwise. */
export async function open({ without, ...options }: Options = {}): Promise<Browser> {
  await buildStage();
  return launchBrowser(BROWSER, { ...(without ? {} : { extension: buildOf() }), respond, ...options });
}

/**
 * Scenarios in one running browser. After each: no error in any console, and not one request that the stage did not
 * answer.
 */
export function inBrowser(title: string, scenarios: (browser: () => Browser) => void, options: Options = {}): void {
  describe(`${title}: ${BROWSER}`, () => {
    let running: Browser | undefined;
    const browser = () => {
      if (!running) throw new Error('the browser is not running');
      return running;
    };
    beforeAll(async () => {
      running = await open(options);
    });
    afterEach(async () => {
      const errors = await browser().consoleErrors();
      const leaks = browser().leaks();
      for (const page of await browser().pages()) await page.close();
      await browser().forget();
      expect(errors, 'errors in a console').toEqual([]);
      expect(leaks, 'requests that left the browser').toEqual([]);
    });
    afterAll(() => running?.close());
    scenarios(browser);
  });
}

/** Opens a page of the stage and waits until it shows its content and our notes. */
export async function visit(browser: Browser, url: string, notes?: readonly string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitFor(() => window.stage.ready, [], { what: 'the content of the stage' });
  if (notes) await waitForNotes(page, notes);
  return page;
}

/** The ids of the notes on the page, in alphabetical order, each as often as it is there. */
export function notesOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('meterwise-note')].map(({ dataset }) => dataset.explainer ?? '').sort(),
  );
}

export async function waitForNotes(page: Page, notes: readonly string[]): Promise<void> {
  await page.waitFor(
    (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>('meterwise-note')]
        .map(({ dataset }) => dataset.explainer)
        .sort()
        .join() === wanted,
    [[...notes].sort().join()],
    { what: `the notes ${notes.join(', ') || '(none)'}` },
  );
}

/** The notes of a page once they have come to rest, whichever they are. */
export async function settledNotes(page: Page): Promise<string[]> {
  const now = async () => (await notesOn(page)).join();
  await page.waitFor(() => document.querySelector('meterwise-note') !== null, [], { what: 'a note' });
  for (let before = await now(); ; before = await now()) {
    await settle(page, 900);
    if (before === (await now())) return notesOn(page);
  }
}

/** Hides and shows all notes of both sites, from a page of the extension that stays open. */
export async function curtain(browser: Browser): Promise<(hide: boolean) => Promise<void>> {
  const page = await browser.newPage();
  await page.goto(browser.extensionUrl('popup.html'));
  return (hide) =>
    page.evaluate((hide: boolean) => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: { local: { set(v: object): Promise<void>; remove(v: string[]): Promise<void> } } }
      >;
      const keys = ['hidden:chatgpt.com', 'hidden:platform.openai.com'];
      const { local } = (browser ?? chrome)?.storage ?? {};
      return hide ? local?.set(Object.fromEntries(keys.map((key) => [key, 1]))) : local?.remove(keys);
    }, hide);
}

/** Nothing of ours may come where nothing should: gives it time to be wrong. */
export async function settle(page: Page, ms = 700): Promise<void> {
  await page.evaluate((time: number) => new Promise((resolve) => setTimeout(resolve, time)), ms);
}

/** Where a note is in the page, for `within`. */
export const note = (id: string) => `meterwise-note[data-explainer="${id}"]`;
