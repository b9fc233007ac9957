/** The settings: how each is chosen, what it changes, the file and back, and the privacy receipt. */
import { expect, test } from 'vitest';
import type { Browser, Page } from './driver/driver.ts';
import { CHATGPT, inBrowser, note, PLATFORM, tabTo, visit, waitForNotes } from './world.ts';

const API_USAGE = ['api-usage-not-chatgpt', 'api-usage-project-filter', 'api-usage-utc'];

/** With nothing stored, unless it is to be as it is. */
async function openSettings(browser: Browser, { keep = false, width = 1280, height = 900 } = {}): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  if (!keep) {
    // From a document in which nothing runs: the settings are not told of it while they are being changed.
    await page.goto(browser.extensionUrl('manifest.json'));
    await reset(page);
  }
  await page.goto(browser.extensionUrl('app.html#/options'));
  await page.waitFor(() => document.activeElement?.localName === 'h1', [], { what: 'the focus on the title' });
  return page;
}

/** Storage as an extension page reaches it. */
type Area = { get(): Promise<Record<string, unknown>>; set(v: object): Promise<void>; clear(): Promise<void> };
type Api = Record<string, { storage: Record<'local' | 'session', Area> }>;
const stored = (page: Page) =>
  page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Api;
    return (browser ?? chrome)?.storage.local.get() as Promise<Record<string, unknown>>;
  });
const store = (page: Page, values: Record<string, unknown>, area: 'local' | 'session' = 'local') =>
  page.evaluate(
    (values: object, area: 'local' | 'session') => {
      const { browser, chrome } = globalThis as unknown as Api;
      return (browser ?? chrome)?.storage[area].set(values);
    },
    values,
    area,
  );
const reset = (page: Page) =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Api;
    const { local, session } = (browser ?? chrome)?.storage ?? {};
    localStorage.clear();
    await Promise.all([local?.clear(), session?.clear()]);
  });

/** Each of these waits until it is there. */
const press = (page: Page, text: string) =>
  page.waitFor(
    (text: string) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
      button?.focus();
      button?.click();
      return button;
    },
    [text],
    { what: `the button "${text}"` },
  );
const choose = (page: Page, name: string, label: string) =>
  page.waitFor(
    (name: string, label: string) => {
      const all = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
      const one = all.find((one) => one.closest('label')?.textContent === label);
      // What is chosen cannot be chosen: the page may not have heard yet that it no longer is.
      if (!one || one.checked) return false;
      one.click();
      return true;
    },
    [name, label],
    { what: `the ${name} "${label}"` },
  );
const chooseZone = (page: Page, zone: string) =>
  page.evaluate((zone: string) => {
    const select = document.querySelector<HTMLSelectElement>('#zone');
    if (!select) throw new Error('no zones');
    select.value = zone;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, zone);
const tick = (page: Page, label: string) =>
  page.waitFor(
    (label: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('.tick')];
      const input = all.find((one) => one.textContent?.trim() === label)?.querySelector('input');
      input?.click();
      return input;
    },
    [label],
    { what: `the tick "${label}"` },
  );
const says = (page: Page, words: string) =>
  page.waitFor((words: string) => document.querySelector('main')?.innerText.includes(words), [words], { what: words });
const give = (page: Page, text: string, name = 'mine.json') =>
  page.evaluate(
    (text: string, name: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error('no place for a file');
      const files = new DataTransfer();
      files.items.add(new File([text], name, { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    name,
  );
const early = (page: Page) => page.evaluate(() => localStorage.getItem('theme'));
const classes = (page: Page) => page.evaluate(() => document.documentElement.className);

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

  test('a file: saved, read again as the same, and everything it would change is shown before it is', async () => {
    const page = await openSettings(browser());
    await choose(page, 'theme', 'Dark');
    await chooseZone(page, 'Asia/Tokyo');
    await tick(page, 'Dates Days here are UTC days');
    const before = {
      settings: { version: 1, theme: 'dark', zone: 'Asia/Tokyo' },
      'hidden:api-usage-utc': 1,
    };
    await expect.poll(() => stored(page)).toEqual(before);
    // The page is told of each by itself.
    await page.waitFor(
      () =>
        document.documentElement.className === 'dark' &&
        document.querySelector<HTMLSelectElement>('#zone')?.value === 'Asia/Tokyo' &&
        document.querySelectorAll('.tick input:not(:checked)').length === 1,
    );
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          document.body.dataset.file = text;
        });
        return make(blob);
      };
    });
    await press(page, 'Save as a file');
    await says(page, 'The file is saved with your downloads.');
    const text = await page.waitFor(() => document.body.dataset.file);
    expect(JSON.parse(text as string)).toEqual({
      meterwise: 'settings',
      version: 1,
      settings: { theme: 'dark', text: 'normal', zone: 'Asia/Tokyo', clock: 'own' },
      hidden: { 'api-usage-utc': 1 },
    });
    await give(page, text as string);
    await says(page, 'mine.json holds what is chosen here already. Nothing to change.');
    expect(await stored(page)).toEqual(before);

    // Everything else, then the file again: first left alone, then taken.
    await press(page, 'Delete all of it');
    await press(page, 'Delete');
    await expect.poll(() => stored(page)).toEqual({});
    await page.waitFor(
      () =>
        document.documentElement.className === 'light' &&
        document.querySelector<HTMLSelectElement>('#zone')?.value === 'own' &&
        document.querySelector('.tick input:not(:checked)') === null,
      [],
      { what: 'everything as at first' },
    );
    await tick(page, 'Notes on chatgpt.com');
    await expect.poll(() => stored(page)).toEqual({ 'hidden:chatgpt.com': 1 });
    await give(page, text as string);
    await page.waitFor(() => document.activeElement?.id === 'preview', [], { what: 'the focus on the preview' });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.preview dt')].map((name) => [
        name.textContent,
        name.nextElementSibling?.textContent?.replace(/^Yours: .* becomes/, 'Yours becomes'),
      ]),
    );
    expect(shown).toEqual([
      ['Theme', 'As the system becomes Dark'],
      ['Time zone', 'Yours becomes Asia/Tokyo'],
      ['Notes on chatgpt.com', 'hidden becomes shown'],
      ['API usage, Dates: Days here are UTC days', 'shown becomes hidden'],
    ]);
    expect(await stored(page), 'nothing yet').toEqual({ 'hidden:chatgpt.com': 1 });
    await press(page, 'Cancel');
    await says(page, 'Nothing was changed.');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Read a file');
    expect(await stored(page), 'nor then').toEqual({ 'hidden:chatgpt.com': 1 });
    await give(page, text as string);
    await page.waitFor(() => document.querySelector('.preview') !== null);
    await press(page, 'Apply');
    await says(page, 'Applied.');
    await expect.poll(() => stored(page)).toEqual(before);
    await expect.poll(() => classes(page)).toBe('dark');
  });

  test('a file that cannot be used changes nothing, and it is told why', async () => {
    const page = await openSettings(browser());
    await choose(page, 'theme', 'Dark');
    const before = { settings: { version: 1, theme: 'dark' } };
    await expect.poll(() => stored(page)).toEqual(before);
    for (const [name, text, ...why] of [
      ['empty.json', '', 'The file is empty.'],
      ['cut-off.json', '{"meterwise":', 'This is not JSON'],
      ['something-else.json', '{"theme":"dark"}', 'not settings that Meterwise saved'],
      ['newer.json', '{"meterwise":"settings","version":7}', 'saved by a newer Meterwise, in format 7'],
      [
        'mistaken.json',
        '{"meterwise":"settings","version":1,"settings":{"theme":"purple","text":"normal","zone":"Mars","clock":"own"},"hidden":{"x":1}}',
        'settings.theme must be one of: system, light, dark.',
        'settings.zone is not a time zone this browser knows',
        'hidden.x is nothing this Meterwise knows.',
      ],
      ['too-large.json', 'x'.repeat(100_001), 'far larger than settings are'],
    ] as const) {
      await give(page, text, name);
      await says(page, `${name} can't be used, and nothing was changed.`);
      for (const words of why) await says(page, words);
      expect(await page.find('.preview'), name).toEqual([]);
      expect(await stored(page), name).toEqual(before);
    }
  });

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
