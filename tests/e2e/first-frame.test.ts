/** No other colours flash by when a page of the extension opens: looked at in every frame, from the first one. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from './driver/driver.ts';
import { inBrowser } from './world.ts';

const DARK = 'rgb(27, 27, 29)';
const LIGHT = 'rgb(255, 255, 255)';

/** Writes down the colour of the page in each frame until the app stands. Sent into the page. */
function watchFrames(): void {
  const frames: string[] = [];
  Object.assign(globalThis, { meterwiseFrames: frames });
  const look = () => {
    if (document.documentElement) frames.push(getComputedStyle(document.documentElement).backgroundColor);
    if (!document.querySelector('[role="combobox"]')) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const frames = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { meterwiseFrames: string[] }).meterwiseFrames);

const colour = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

inBrowser('the first frame', (browser) => {
  beforeEach(() => browser().everyFrame?.(true));
  afterEach(() => browser().everyFrame?.(false));

  test.each([
    { theme: 'Dark', nth: 3, scheme: 'light', shows: DARK },
    { theme: 'Light', nth: 2, scheme: 'dark', shows: LIGHT },
    { theme: 'As the system', nth: 1, scheme: 'dark', shows: DARK },
  ] as const)('theme $theme, system $scheme', async ({ nth, scheme, shows }) => {
    await browser().setColorScheme(scheme);
    const options = await browser().newPage();
    await options.goto(browser().extensionUrl('app.html#/options'));
    await options.click(`label:nth-child(${nth}) [name="theme"]`);
    await expect.poll(() => colour(options)).toBe(shows);
    const stopWatching = await browser().beforeLoading(watchFrames);
    for (const file of ['popup.html', 'app.html']) {
      const page = await browser().newPage();
      await page.goto(browser().extensionUrl(file));
      await page.waitFor(() => document.querySelector('[role="combobox"]') !== null);
      await expect
        .poll(async () => (await frames(page)).length, { message: 'frames that were looked at' })
        .toBeGreaterThan(0);
      const seen = await frames(page);
      expect([...new Set(seen)], file).toEqual([shows]);
    }
    await stopWatching();
  });
});
