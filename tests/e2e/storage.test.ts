import { describe, expect, test } from 'vitest';
import type { Browser, Page } from './driver/driver.ts';
import { BROWSER, note, open, PLATFORM, settle, visit, waitForNotes } from './world.ts';

const API_USAGE = ['api-usage-not-chatgpt', 'api-usage-project-filter', 'api-usage-utc'];

/** Storage as an extension page reaches it. Tests write what no version of ours ever would. */
async function store(page: Page, value: unknown): Promise<void> {
  await page.evaluate((value: unknown) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: { set(v: object): Promise<void> } } }
    >;
    return (browser ?? chrome)?.storage.local.set({ dismissed: value });
  }, value);
}

const stored = (page: Page) =>
  page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: { get(): Promise<Record<string, unknown>> } } }
    >;
    return (browser ?? chrome)?.storage.local.get();
  });

async function warnings(browser: Browser): Promise<string[]> {
  return (await browser.messages())
    .filter(({ text }) => text.includes('the list of hidden notes'))
    .map(({ text }) => text);
}

describe(`a stored value that is broken: ${BROWSER}`, () => {
  test.each([
    ['text', 'garbage'],
    ['a list', [1, 2]],
    ['a number', 7],
    ['null', null],
    ['wrong entries', { 'api-usage-utc': 'yes', 'codex-credits': {} }],
  ])('%s breaks neither page nor popup, and is said once', async (_, value) => {
    const browser = await open();
    const popup = await browser.newPage();
    await popup.goto(browser.extensionUrl('popup.html'));
    await store(popup, value);
    // The open popup notices; what it says of it is not the page's.
    await expect.poll(() => warnings(browser)).toHaveLength(1);
    await popup.close();
    await browser.forget();

    const page = await visit(browser, `${PLATFORM}/usage`, API_USAGE);
    expect(await warnings(browser)).toHaveLength(1);
    await page.evaluate(() => window.stage.navigate('/docs/overview'));
    await waitForNotes(page, []);
    await page.evaluate(() => window.stage.navigate('/usage'));
    await waitForNotes(page, API_USAGE);
    expect(await warnings(browser), 'still once').toHaveLength(1);

    await browser.forget();
    const again = await browser.newPage();
    await again.goto(browser.extensionUrl('popup.html'));
    await again.waitFor(() => document.querySelectorAll('[data-answer]').length === 6);
    await settle(again, 300);
    expect(await warnings(browser)).toHaveLength(1);

    // Hiding a note works again, and what could not be read is kept.
    await page.bringToFront();
    await page.click('.close', { within: note('api-usage-not-chatgpt') });
    await waitForNotes(page, ['api-usage-project-filter', 'api-usage-utc']);
    expect(await stored(again)).toMatchObject({
      dismissed: { 'api-usage-not-chatgpt': 1 },
      'dismissed-unreadable': value,
    });
    expect(await browser.consoleErrors()).toEqual([]);
    await browser.close();
  });
});
