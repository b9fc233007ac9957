/** What a first run finds: tabs that were open before, and the one tab that says what this is. */
import { describe, expect, test } from 'vitest';
import type { Browser, Page } from './driver/driver.ts';
import { hereSays, popupBeside } from './popup-page.ts';
import {
  BROWSER,
  buildOf,
  notesOf,
  notesOn,
  open,
  PLATFORM,
  reloadUntilNotes,
  settle,
  visit,
  waitForNotes,
} from './world.ts';

const USAGE = `${PLATFORM}/usage`;

async function welcomes(browser: Browser): Promise<Page[]> {
  const found: Page[] = [];
  for (const page of await browser.pages())
    if ((await page.url().catch(() => '')).endsWith('app.html#/welcome')) found.push(page);
  return found;
}

describe(`installing: ${BROWSER}`, () => {
  test('opens one tab that says what this is, an update and a new tab none; a tab that was open gets its notes', async () => {
    const browser = await open({ without: 'extension' });
    const before = await visit(browser, USAGE);
    await browser.installExtension(buildOf(), { keepWelcome: true });
    const [page, ...more] = await welcomes(browser);
    if (!page) throw new Error('no tab was opened');
    expect(more).toEqual([]);
    await page.waitFor(() => document.activeElement?.localName === 'h1', [], { what: 'the focus on the title' });
    await settle(page);
    expect(await welcomes(browser)).toHaveLength(1);
    await page.close();

    // Firefox runs the page script in open tabs when an extension is installed, so there the notes come by themselves.
    await before.bringToFront();
    if (BROWSER === 'chromium') {
      await settle(before);
      expect(await notesOn(before)).toEqual([]);
      const popup = await popupBeside(browser, before);
      await hereSays(popup, 'No notes on this tab.');
      await hereSays(popup, 'Reload it.');
      await reloadUntilNotes(before, notesOf(USAGE));
      await popup.close();
    }
    await waitForNotes(before, notesOf(USAGE));

    await browser.reloadExtension();
    await browser.disableExtension();
    await browser.enableExtension();
    const later = await browser.newPage();
    await later.goto(browser.extensionUrl('popup.html'));
    await later.waitFor(() => document.querySelector('main') !== null);
    await settle(later, 1500);
    expect(await welcomes(browser)).toEqual([]);
    expect(await browser.consoleErrors()).toEqual([]);
    await browser.close();
  });
});
