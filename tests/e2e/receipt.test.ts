/** The privacy receipt: what may be done, what is stored, and how all of it is deleted. */
import { expect, test } from 'vitest';
import { choose, classes, early, openSettings, press, says, store, stored } from './settings-page.ts';
import { inBrowser } from './world.ts';

inBrowser('privacy receipt', (browser) => {
  test('the receipt lists every permission, and everything that is stored with its size', async () => {
    const page = await openSettings(browser());
    await store(page, { 'hidden:codex-credits': 2, settings: { version: 1, theme: 'light' }, stray: 'ü' });
    await store(page, { seen: 1 }, 'session');
    await says(page, 'Kept by Meterwise: stray');
    // Each of the two stores tells the page by itself: the list is whole once it has heard of both.
    const kept = async () => (await page.find('.kept li')).map(({ text }) => text.replace(/\s+/g, ' '));
    await expect
      .poll(kept)
      .toEqual([
        'Hidden: Credits come after the allowance 21 bytes',
        'Kept by Meterwise: seen (until the browser is closed) 5 bytes',
        'What you chose on this page 37 bytes',
        'Kept by Meterwise: stray 9 bytes',
        'Your theme once more, so that no other colours flash by when a page opens 12 bytes',
      ]);
    await says(page, '84 bytes in all');
    const held = await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { permissions: { getAll(): Promise<{ permissions: string[] }> } }
      >;
      return (await (browser ?? chrome)?.permissions.getAll())?.permissions ?? [];
    });
    const named = async () => (await page.find('.receipt dt')).map(({ text }) => text);
    // Whether a site may be read is asked of the browser too.
    await expect
      .poll(async () => (await named()).toSorted())
      .toEqual([...held, 'chatgpt.com', 'platform.openai.com'].sort());
    expect((await page.find('.receipt dd')).map(({ text }) => text).join()).not.toContain('Not explained');
    await says(page, "connect-src 'none'");
    await says(page, 'Network requests made: none');
  });

  test('the receipt hears of the theme that is kept once more, however late', async () => {
    const page = await openSettings(browser());
    // The settings are read later than what the receipt asks for, which is everything.
    await page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: { local: { get(keys: unknown): Promise<unknown> } } }
      >;
      const { local } = (browser ?? chrome)?.storage ?? {};
      const get = local?.get.bind(local);
      const late = async (keys: unknown) => {
        if (keys !== null) await new Promise((resolve) => setTimeout(resolve, 500));
        return get?.(keys);
      };
      Object.assign(local ?? {}, { get: late });
    });
    await store(page, { settings: { version: 1, theme: 'dark' } });
    await says(page, 'Your theme once more');
  });

  test('deleting asks first, the focus on the harmless answer, and leaves nothing', async () => {
    const page = await openSettings(browser());
    await choose(page, 'theme', 'Dark');
    await expect.poll(() => early(page)).toBe('dark');
    await store(page, { 'hidden:codex-credits': 2 });
    await store(page, { seen: 1 }, 'session');
    const focus = () => page.evaluate(() => document.activeElement?.textContent);
    await press(page, 'Delete all of it');
    await expect.poll(focus).toBe('Keep');
    await page.press('Enter');
    await expect.poll(focus).toBe('Delete all of it');
    expect(Object.keys(await stored(page)).sort()).toEqual(['hidden:codex-credits', 'settings']);
    await page.press('Enter');
    await expect.poll(focus).toBe('Keep');
    await page.press('Shift+Tab');
    await expect.poll(focus).toBe('Delete');
    await page.press('Enter');
    await says(page, 'All of it is deleted.');
    await says(page, 'Nothing.');
    await expect.poll(() => stored(page)).toEqual({});
    await expect.poll(() => classes(page)).toBe('light');
    await expect.poll(() => early(page)).toBeNull();
  });
});
