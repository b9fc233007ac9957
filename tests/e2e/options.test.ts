/** The settings: how each is chosen, and what it changes. */
import { expect, test } from 'vitest';
import { choose, chooseZone, classes, early, openSettings, press, says, stored, tick } from './settings-page.ts';
import { CHATGPT, inBrowser, note, PLATFORM, tabTo, visit, waitForNotes } from './world.ts';

const API_USAGE = ['api-usage-not-chatgpt', 'api-usage-project-filter', 'api-usage-utc'];

inBrowser('settings', (browser) => {
  test('are reached from every place of the app, and from the browser’s own list of extensions', async () => {
    const page = await browser().newPage();
    await page.goto(browser().extensionUrl('app.html#/changes'));
    await page.waitFor(() => document.querySelector('.foot a') !== null);
    await page.click('.foot a');
    await page.waitFor(() => document.activeElement?.textContent === 'Settings');
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('.changes') !== null);
    const { page: address, open_in_tab } = await page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { runtime: { getManifest(): { options_ui: { page: string; open_in_tab: boolean } } } }
      >;
      return (browser ?? chrome)?.runtime.getManifest().options_ui ?? { page: '', open_in_tab: false };
    });
    expect(open_in_tab).toBe(true);
    await page.evaluate((url: string) => location.assign(url), browser().extensionUrl(address.replace(/^.*\//, '')));
    await page.waitFor(() => location.hash === '#/options' && document.activeElement?.textContent === 'Settings');
  });

  test('nothing is stored before something is chosen, and then only that', async () => {
    const page = await openSettings(browser());
    expect(await stored(page)).toEqual({});
    await choose(page, 'text', 'Large');
    await expect.poll(() => stored(page)).toEqual({ settings: { version: 1, text: 'large' } });
  });

  test('by the keyboard alone: a theme with the arrows, the zone by typing it, a note with Space', async () => {
    const page = await openSettings(browser());
    const to = (name: string) =>
      tabTo(
        page,
        (name: string) => {
          const { activeElement: here } = document;
          const label = here?.closest('label')?.textContent?.trim();
          return name === (here?.id || here?.getAttribute('name') || label || here?.textContent || '');
        },
        [name],
      );
    /** The next of a few, once the one before is what is chosen and shown as that. */
    const next = async (name: string, value: string) => {
      await page.press('ArrowRight');
      await expect.poll(async () => (await stored(page)).settings).toMatchObject({ [name]: value });
      await page.waitFor(
        (name: string) => document.activeElement === document.querySelector(`input[name="${name}"]:checked`),
        [name],
      );
    };
    await to('theme');
    await next('theme', 'light');
    await next('theme', 'dark');
    await page.waitFor(() => document.documentElement.className === 'dark');
    await to('zone');
    // Letters are taken for one name while they come quickly, which on a busy machine may need another try.
    const zone = () => page.evaluate(() => document.querySelector<HTMLSelectElement>('#zone')?.value);
    for (let tries = 0; tries < 10 && (await zone()) !== 'Asia/Tokyo'; tries++) {
      await page.type('Asia/Tok');
      await page
        .waitFor(() => document.querySelector<HTMLSelectElement>('#zone')?.value === 'Asia/Tokyo', [], {
          timeout: 2000,
        })
        .catch(() => {});
    }
    await expect.poll(async () => (await stored(page)).settings).toMatchObject({ theme: 'dark', zone: 'Asia/Tokyo' });
    await to('clock');
    await next('clock', '12');
    await next('clock', '24');
    await expect.poll(async () => (await page.find('.now'))[0]?.text).toMatch(/\d\d:\d\d Japan Standard Time$/);
    await to('Dates Days here are UTC days');
    await page.press(' ');
    await expect.poll(() => stored(page)).toMatchObject({ 'hidden:api-usage-utc': 1 });
    await to('Bring all back');
    await page.press('Enter');
    await says(page, 'Brought back.');
    await expect.poll(async () => Object.keys(await stored(page))).toEqual(['settings']);
  });

  test('a theme counts at once in every page, whatever the system has', async () => {
    const other = await browser().newPage();
    await other.goto(browser().extensionUrl('popup.html'));
    const page = await openSettings(browser());
    await choose(page, 'theme', 'Dark');
    for (const one of [page, other]) await one.waitFor(() => document.documentElement.className === 'dark');
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body.parentElement ?? document.body).backgroundColor))
      .toBe('rgb(27, 27, 29)');
    await browser().setColorScheme('dark');
    await choose(page, 'theme', 'Light');
    for (const one of [page, other]) await one.waitFor(() => document.documentElement.className === 'light');
    const fresh = await openSettings(browser(), { keep: true });
    expect(await classes(fresh)).toBe('light');
    expect(await early(fresh), 'what is read before anything is painted').toBe('light');
    await choose(page, 'theme', 'As the system');
    await page.waitFor(() => document.documentElement.className === 'dark');
    await expect.poll(() => early(page)).toBeNull();
    await browser().setColorScheme('light');
    await page.waitFor(() => document.documentElement.className === 'light');
  });

  test('a larger text fits: the popup stays inside what browsers give it, and 320 px need no scrolling sideways', async () => {
    const page = await openSettings(browser(), { width: 320, height: 640 });
    for (const [size, width] of [
      ['Normal', 400],
      ['Large', 460],
      ['Larger', 520],
    ] as const) {
      if (size !== 'Normal') await choose(page, 'text', size);
      await page.waitFor((size: string) => document.documentElement.dataset.text === size, [size.toLowerCase()]);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(wide, { message: size }).toBeLessThanOrEqual(320);
      for (const [place, shows] of Object.entries({
        ...{ map: '.node', prices: '.prices', help: '.choices', changes: '.changes', welcome: '.welcome' },
        ...{ 'answer/mental-model': '[data-answer="mental-model"]', '': '.topics' },
      })) {
        await page.evaluate((place: string) => location.assign(`#/${place}`), place);
        await page.waitFor((css: string) => document.querySelector(css) !== null, [shows], { what: shows });
        await expect.poll(wide, { message: `${place}, ${size}` }).toBeLessThanOrEqual(320);
      }
      await page.evaluate(() => location.assign('#/options'));
      await page.waitFor(() => document.querySelector('.settings') !== null);
      const popup = await browser().newPage();
      await popup.setViewport({ width: 800, height: 600 });
      await popup.goto(browser().extensionUrl('popup.html'));
      await popup.waitFor(() => document.querySelector('main') !== null);
      const box = () =>
        popup.evaluate(() => {
          const { width, height } = document.body.getBoundingClientRect();
          const { scrollHeight, scrollWidth } = document.documentElement;
          return { width: Math.round(width), height: Math.round(height), scrollHeight, scrollWidth };
        });
      await expect.poll(box, { message: size }).toEqual({ width, height: 600, scrollHeight: 600, scrollWidth: 800 });
      await popup.close();
    }
  });

  test('a note and a site are hidden and brought back from here', async () => {
    const usage = await visit(browser(), `${PLATFORM}/usage`, API_USAGE);
    const page = await openSettings(browser());
    await expect.poll(() => page.find('.tick input')).toHaveLength(21);
    await tick(page, 'Dates Days here are UTC days');
    await waitForNotes(usage, ['api-usage-not-chatgpt', 'api-usage-project-filter']);
    await tick(page, 'Notes on platform.openai.com');
    await waitForNotes(usage, []);
    await page.waitFor(() => document.querySelectorAll('fieldset:disabled .tick').length === 10);
    await press(page, 'Bring all back');
    await waitForNotes(usage, API_USAGE);
    await says(page, 'Brought back.');
  });

  test('zone and clock reach the notes on pages that are open', async () => {
    const settings = await openSettings(browser());
    const usage = await visit(browser(), `${PLATFORM}/usage`, API_USAGE);
    await usage.click('.chip', { within: note('api-usage-utc') });
    const values = async () =>
      (await usage.find('.pop dt, .pop dd', { within: note('api-usage-utc') })).map(({ text }) => text);
    await expect.poll(async () => (await values())[2]).toBe('Your clock');
    expect(await values()).toHaveLength(6);
    await chooseZone(settings, 'Asia/Tokyo');
    await choose(settings, 'clock', '24 hours');
    await usage.bringToFront();
    await expect.poll(async () => (await values())[2]).toBe('Asia/Tokyo');
    await expect.poll(async () => (await values())[3]).toMatch(/ \d\d:\d\d \(UTC\+9\)$/);
    await expect.poll(async () => (await values())[5]).toMatch(/09:00 to .*09:00, in Asia\/Tokyo$/);
    await settings.bringToFront();
    await chooseZone(settings, 'UTC');
    await choose(settings, 'clock', '12 hours');
    await usage.bringToFront();
    await expect.poll(values).toHaveLength(4);
    await expect.poll(async () => (await values())[3]).toMatch(/12:00.AM to .*12:00.AM, in UTC$/);

    const chatgpt = await visit(browser(), `${CHATGPT}/settings/usage`);
    await chatgpt.waitFor(() => document.querySelector('[data-explainer="codex-window-weekly"]') !== null);
    await chatgpt.click('.chip', { within: note('codex-window-weekly') });
    const remark = async () => (await chatgpt.find('.remark', { within: note('codex-window-weekly') }))[0]?.text;
    await expect.poll(remark).toContain('Shown in UTC, as you chose in the settings.');
  });
});

inBrowser('settings that last', (browser) => {
  test('they are there when the extension was loaded anew', async () => {
    // A browser without a tab would end, and those of an extension go with it.
    await visit(browser(), `${PLATFORM}/docs/overview`);
    const page = await openSettings(browser());
    await choose(page, 'theme', 'Dark');
    await choose(page, 'clock', '24 hours');
    await expect.poll(async () => (await stored(page)).settings).toEqual({ version: 1, theme: 'dark', clock: '24' });
    await page.close();
    await browser().reloadExtension();
    const again = await openSettings(browser(), { keep: true });
    await expect.poll(() => classes(again)).toBe('dark');
    await expect
      .poll(() =>
        again.evaluate(
          () => document.querySelector<HTMLInputElement>('input[name="clock"]:checked')?.closest('label')?.textContent,
        ),
      )
      .toBe('24 hours');
  });
});
