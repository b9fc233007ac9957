/** The browser is ended and started once more with the same profile: what lasts, and what does not. */
import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Page } from './driver/driver.ts';
import { findBrowser } from './driver/find-browser.ts';
import { profileFolder } from './driver/surroundings.ts';
import { BROWSER, open, session } from './world.ts';

const stored = (page: Page) =>
  page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: { get(): Promise<Record<string, unknown>> } } }
    >;
    return (browser ?? chrome)?.storage.local.get();
  });

describe(`the browser is started once more: ${BROWSER}`, () => {
  // The automation installs a build for as long as the browser runs, so it is installed once more, at the same place.
  test('settings and hidden notes are as they were left; typed words are gone', async () => {
    const profile = await profileFolder(findBrowser(BROWSER));
    try {
      const first = await open({ profile });
      const options = await first.newPage();
      await options.goto(first.extensionUrl('app.html#/options'));
      await options.click('label:nth-child(3) [name="theme"]');
      await options.click('.site fieldset .tick input');
      await expect
        .poll(() => stored(options))
        .toEqual({ settings: { version: 1, theme: 'dark' }, 'hidden:api-usage-not-chatgpt': expect.any(Number) });
      const before = await stored(options);
      await options.goto(first.extensionUrl('app.html'));
      await options.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
      await options.type('quota');
      await expect.poll(() => session(options)).toMatchObject({ kept: { text: 'quota' } });
      expect(await first.consoleErrors()).toEqual([]);
      await first.close();

      const second = await open({ profile });
      const popup = await second.newPage();
      await popup.goto(second.extensionUrl('popup.html'));
      await popup.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
      expect(await stored(popup)).toEqual(before);
      expect(await popup.evaluate(() => document.documentElement.className)).toBe('dark');
      expect((await popup.find('.box'))[0]?.attributes.value).toBe('');
      expect(await session(popup)).toEqual({});
      expect(await second.consoleErrors()).toEqual([]);
      await second.close();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  });
});
