/** Tabs in which no note can be: the popup says so in plain words, and what to do. */
import { describe, expect, test } from 'vitest';
import type { Browser, Page } from './driver/driver.ts';
import {
  BROWSER,
  buildOf,
  inBrowser,
  notesOf,
  notesOn,
  open,
  PLATFORM,
  reloadUntilNotes,
  settle,
  visit,
  waitForNotes,
} from './world.ts';

async function popupBeside(browser: Browser, page: Page): Promise<Page> {
  const popup = await browser.newPage();
  await popup.goto(browser.extensionUrl('popup.html'));
  await page.bringToFront();
  return popup;
}

const hereSays = (popup: Page, words: string) =>
  popup.waitFor((words: string) => document.querySelector('.here')?.textContent?.includes(words), [words], {
    what: words,
  });

inBrowser('access', (browser) => {
  test('a site that the browser withholds', async () => {
    await browser().withholdSiteAccess(true);
    const page = await visit(browser(), `${PLATFORM}/usage`);
    await settle(page);
    expect(await notesOn(page)).toEqual([]);
    const popup = await popupBeside(browser(), page);
    await hereSays(popup, 'Your browser keeps Meterwise off some pages.');
    await hereSays(popup, 'platform.openai.com');
    await expect.poll(async () => (await popup.find('.here button'))[0]?.text).toBe('Allow');

    await browser().withholdSiteAccess(false);
    await reloadUntilNotes(page, notesOf(`${PLATFORM}/usage`));
    await hereSays(popup, 'This tab: API usage');
  });
});

describe(`installed later: ${BROWSER}`, () => {
  // Firefox runs the page script in open tabs when an extension is installed, so there the notes come by themselves.
  test('a tab that was open before installing', async () => {
    const browser = await open({ without: 'extension' });
    const page = await visit(browser, `${PLATFORM}/usage`);
    await browser.installExtension(buildOf());
    if (BROWSER === 'chromium') {
      await settle(page);
      expect(await notesOn(page)).toEqual([]);
      const popup = await popupBeside(browser, page);
      await hereSays(popup, 'No notes on this tab.');
      await hereSays(popup, 'Reload it.');
      await reloadUntilNotes(page, notesOf(`${PLATFORM}/usage`));
    }
    await waitForNotes(page, notesOf(`${PLATFORM}/usage`));
    expect(await browser.consoleErrors()).toEqual([]);
    await browser.close();
  });
});
