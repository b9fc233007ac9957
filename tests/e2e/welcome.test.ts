/** The one tab after installing, and that there is no second. */
import { describe, expect, test } from 'vitest';
import type { Browser, Page } from './driver/driver.ts';
import { BROWSER, buildOf, inBrowser, open, PLATFORM, settle, visit } from './world.ts';

async function welcomes(browser: Browser): Promise<Page[]> {
  const found: Page[] = [];
  for (const page of await browser.pages())
    if ((await page.url().catch(() => '')).endsWith('app.html#/welcome')) found.push(page);
  return found;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe(`first run: ${BROWSER}`, () => {
  test('installing opens one tab that says what this is; an update, switching off and on, and a new tab open none', async () => {
    const browser = await open({ without: 'extension' });
    // A browser without a tab would end, and those of an extension go with it.
    await visit(browser, `${PLATFORM}/docs/overview`);
    await browser.installExtension(buildOf(), { keepWelcome: true });
    const [page, ...more] = await welcomes(browser);
    if (!page) throw new Error('no tab was opened');
    expect(more).toEqual([]);
    await page.waitFor(() => document.activeElement?.localName === 'h1', [], { what: 'the focus on the title' });
    await settle(page);
    expect(await welcomes(browser)).toHaveLength(1);
    await page.close();

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

inBrowser('welcome', (browser) => {
  const openIt = async (size: { width: number; height: number }) => {
    const page = await browser().newPage();
    await page.setViewport(size);
    await page.goto(browser().extensionUrl('app.html#/welcome'));
    await page.waitFor(() => document.activeElement?.localName === 'h1');
    return page;
  };

  test('is not more than a screen, and fits 320 px', async () => {
    const page = await openIt({ width: 1280, height: 720 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720);
    await page.setViewport({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('leads to both sites and to the search, by the keyboard alone', async () => {
    const page = await openIt({ width: 1280, height: 800 });
    const links = await page.find('.welcome a');
    expect(links.map(({ attributes }) => attributes.href)).toEqual([
      'https://platform.openai.com/usage',
      'https://chatgpt.com/settings/usage',
      '#/',
    ]);
    for (const { text } of links) {
      await page.press('Tab');
      await expect.poll(() => focused(page)).toBe(text);
    }
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
    const again = await openIt({ width: 1280, height: 800 });
    await again.press('Escape');
    await again.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
  });

  test('says in words what its picture shows', async () => {
    const page = await openIt({ width: 1280, height: 800 });
    const [picture] = await page.find('figure[role="img"]');
    expect(picture?.visible).toBe(true);
    expect(picture?.attributes['aria-label']).toContain('a usage page with a note');
  });
});
