/** What every scenario shares: the two browsers, the stage, and what must hold at the end of each. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildStage, respond } from '../stage/serve.ts';
import { WITH_NOTES } from '../stage/with-notes.ts';
import type { Browser, BrowserName, InnerDocument, LaunchOptions, Page, Responder } from './driver/driver.ts';
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

/** What the stage answers in the browser that is shared: each group of scenarios may have pages of its own. */
let answer: Responder = respond;

/**
 * Where the browsers of all scenarios are: a quarter of an hour off every whole zone, without daylight saving, and on no
 * machine that runs them.
 */
const ZONE = 'Asia/Kathmandu';

/**
 * One browser for all files that a worker runs: to start one takes as long as several scenarios do. Nothing of a scenario
 * stays in it, see `inBrowser`.
 */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads off the pattern what else is needed, which is nothing
const sharing = test.extend('shared', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browser = await open({ timezone: ZONE, respond: (url) => answer(url) });
  onCleanup(() => browser.close());
  return browser;
});

/**
 * Scenarios in one running browser: the shared one, or one of their own where it has to be started with something else.
 * After each: no error in any console, and not one request that the stage did not answer.
 */
export function inBrowser(
  title: string,
  scenarios: (browser: () => Browser) => void,
  { respond: pages = respond, ...own }: Partial<LaunchOptions> = {},
): void {
  const isShared = Object.keys(own).length === 0;
  describe(`${title}: ${BROWSER}`, () => {
    let running: Browser | undefined;
    const browser = () => {
      if (!running) throw new Error('the browser is not running');
      return running;
    };
    let quiet: Page;
    const begin = async (browser: Browser) => {
      running = browser;
      quiet = await leaveNothing(browser);
    };
    if (isShared)
      sharing.beforeAll(async ({ shared }) => {
        answer = pages;
        await begin(shared);
      });
    else beforeAll(async () => begin(await open({ timezone: ZONE, ...own, respond: pages })));
    afterEach(async () => {
      const errors = await browser().consoleErrors();
      // A page that is closed lets go of what was held for it, such as its icon, and that is seen as a line to the page's own
      // host. Lines to everywhere else count here; tests/e2e/private.test.ts counts all.
      const leaks = browser()
        .leaks()
        .filter((line) => !/^CONNECT (chatgpt\.com|platform\.openai\.com):443$/.test(line));
      quiet = await leaveNothing(browser(), quiet);
      await browser().setClock();
      await browser().setColorScheme('light');
      await browser().emulate({});
      await browser().forget();
      expect(errors, 'errors in a console').toEqual([]);
      expect(leaks, 'requests that left the browser').toEqual([]);
    });
    afterAll(() => (isShared ? undefined : running?.close()));
    scenarios(browser);
  });
}

/**
 * A document of the extension in which nothing of ours runs. It stays open, so that no page of ours has to wait for a
 * process of its own to start.
 */
async function openQuiet(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(browser.extensionUrl('manifest.json'));
  return page;
}

/**
 * Closes every page but the quiet one and one that is emptied for the next scenario, and the real popup and panel, which are
 * none. What one scenario left in the app is not where the next one begins: all of it is deleted by the quiet page, once
 * nothing is open that might still store something.
 */
async function leaveNothing(browser: Browser, quiet?: Page): Promise<Page> {
  // An extension that was loaded anew took its pages with it.
  const isThere = await quiet?.url().then(
    (url) => url.endsWith('manifest.json'),
    () => false,
  );
  const page = quiet && isThere ? quiet : await openQuiet(browser);
  let recycled: Page | undefined;
  const recycle = async (other: Page) => {
    await browser.recycle(other);
    recycled = other;
  };
  for (const other of await browser.pages()) {
    if (other === page) continue;
    if (!recycled) await recycle(other).catch(() => undefined);
    // Some have closed by themselves meanwhile, as a popup does.
    if (other !== recycled) await other.close().catch(() => undefined);
  }
  await browser.closePopupAndPanel();
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: Record<'local' | 'session', { clear(): Promise<void> }> }
    >;
    const { local, session } = (browser ?? chrome)?.storage ?? {};
    localStorage.clear();
    await Promise.all([local?.clear(), session?.clear()]);
  });
  return page;
}

/** What is kept while the browser runs, as an extension page reaches it. */
export function session(page: InnerDocument): Promise<unknown> {
  return page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { session: { get(): Promise<unknown> } } }
    >;
    return (browser ?? chrome)?.storage.session.get();
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

/** The notes that a page of the stage gets, in alphabetical order. Light or dark makes no difference to them. */
export function notesOf(url: string): string[] {
  const plain = (address: string) => address.replace(/,?dark/, '').replace(/\?stage=$/, '');
  const found = WITH_NOTES.find(([, address]) => plain(address) === plain(url));
  if (!found) throw new Error(`It is not written down which notes ${url} gets.`);
  return Object.keys(found[2]).sort();
}

/** The ids of the notes on the page, in alphabetical order, each as often as it is there. */
export function notesOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('meterwise-note')].map(({ dataset }) => dataset.explainer ?? '').sort(),
  );
}

export async function waitForNotes(page: Page, notes: readonly string[], timeout?: number): Promise<void> {
  await page.waitFor(
    (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>('meterwise-note')]
        .map(({ dataset }) => dataset.explainer)
        .sort()
        .join() === wanted,
    [[...notes].sort().join()],
    { what: `the notes ${notes.join(', ') || '(none)'}`, ...(timeout && { timeout }) },
  );
}

/**
 * Loads the page until the notes are there: one that is loaded just when the extension may run on it again can be without
 * its script.
 */
export async function reloadUntilNotes(page: Page, notes: readonly string[]): Promise<void> {
  for (let seconds = 3; ; seconds *= 2) {
    await page.reload();
    const there = await waitForNotes(page, notes, seconds * 1000).then(
      () => true,
      (error) => (seconds > 60 ? Promise.reject(error) : false),
    );
    if (there) return;
  }
}

/** Hides and shows all notes of both sites. */
export async function curtain(browser: Browser): Promise<(hide: boolean) => Promise<void>> {
  const page = await openQuiet(browser);
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

/** Waits until a page of the extension has taken up the colours. */
export function inScheme(page: Page, scheme: 'light' | 'dark'): Promise<unknown> {
  return page.waitFor((scheme: string) => document.documentElement.className === scheme, [scheme], {
    what: `the ${scheme} colours`,
  });
}

/**
 * Presses a button of a note from the keyboard, as soon as it is there: so it is met wherever it stands, and as by a
 * person. Again where the note was drawn anew just then.
 */
export async function pressIn(page: Page, id: string, css: string): Promise<void> {
  for (let isPressed = false; !isPressed; ) {
    await page.waitFor(
      (selector: string, css: string) => {
        const host = document.querySelector(selector);
        const button = host?.shadowRoot?.querySelector<HTMLElement>(css);
        button?.focus({ preventScroll: true });
        const seen = Object.assign(globalThis, { meterwisePressed: false });
        const notice = (event: Event) => (seen.meterwisePressed ||= event.isTrusted && event.target === host);
        addEventListener('click', notice, { capture: true, once: true });
        return button && host?.shadowRoot?.activeElement === button;
      },
      [note(id), css],
      { what: `${css} of ${id}` },
    );
    await page.press('Enter');
    isPressed = await page.evaluate(() => (globalThis as unknown as { meterwisePressed: boolean }).meterwisePressed);
  }
}

/** Presses Tab until the focus is there. Each time it waits for the focus to have moved, so that nothing is passed by. */
export async function tabTo<Args extends unknown[]>(
  page: Page,
  isThere: (...args: Args) => boolean | undefined,
  args: Args = [] as unknown[] as Args,
): Promise<void> {
  for (let n = 0; n < 80; n++) {
    if (await page.evaluate(isThere, ...args)) return;
    await page.evaluate(() => void Object.assign(globalThis, { meterwiseTabbed: document.activeElement }));
    await page.press('Tab');
    await page.waitFor(
      () => document.activeElement !== (globalThis as unknown as { meterwiseTabbed: Element }).meterwiseTabbed,
      [],
      { what: 'the focus to move' },
    );
  }
  throw new Error(`Tab did not come to: ${isThere} ${args.join()}`);
}

/** Nothing of ours may come where nothing should: gives it time to be wrong. */
export async function settle(page: Page, ms = 700): Promise<void> {
  await page.evaluate((time: number) => new Promise((resolve) => setTimeout(resolve, time)), ms);
}

/** Where a note is in the page, for `within`. */
export const note = (id: string) => `meterwise-note[data-explainer="${id}"]`;
