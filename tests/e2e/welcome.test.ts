/** The tab that opens after installing; that it does, once, see `installing.test.ts`. */
import { expect, test } from 'vitest';
import type { Page } from './driver/driver.ts';
import { inBrowser } from './world.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

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
