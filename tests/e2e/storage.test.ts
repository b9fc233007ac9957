import { expect, test } from 'vitest';
import type { Browser } from './driver/driver.ts';
import { store, stored } from './settings-page.ts';
import { BROWSER, CHATGPT, inBrowser, note, notesOf, notesOn, PLATFORM, settle, visit, waitForNotes } from './world.ts';

const API_USAGE = ['api-usage-not-chatgpt', 'api-usage-project-filter', 'api-usage-utc'];

async function warnings(browser: Browser): Promise<string[]> {
  return (await browser.messages())
    .filter(({ text }) => text.includes('what is hidden cannot be read'))
    .map(({ text }) => text);
}

const BANNER = 'api-usage-not-chatgpt';
const key = (id: string) => `hidden:${id}`;

inBrowser('a stored value that is broken', (browser) => {
  const BROKEN: [what: string, value: unknown][] = [
    ['text', 'garbage'],
    ['a list', [1, 2]],
    ['a fraction', 1.5],
    ['null', null],
    ['an object', { revision: 1 }],
  ];
  // What is broken is the same for every browser; that a broken one does no harm is seen in both.
  test.each(BROWSER === 'chromium' ? BROKEN : BROKEN.slice(0, 1))(
    '%s breaks neither page nor popup, is said once, and costs no other entry',
    async (_, value) => {
      const popup = await browser().newPage();
      await popup.goto(browser().extensionUrl('popup.html'));
      await store(popup, { [key(BANNER)]: value, [key('api-usage-utc')]: 1 });
      // The open popup notices; what it says of it is not the page's.
      await expect.poll(() => warnings(browser())).toHaveLength(1);
      await popup.waitFor(() => document.querySelectorAll('.hidden li').length === 1);
      await popup.close();
      await browser().forget();

      const rest = API_USAGE.filter((id) => id !== 'api-usage-utc');
      const page = await visit(browser(), `${PLATFORM}/usage`, rest);
      await expect.poll(() => warnings(browser())).toHaveLength(1);
      await page.evaluate(() => window.stage.navigate('/docs/overview'));
      await waitForNotes(page, []);
      await page.evaluate(() => window.stage.navigate('/usage'));
      await waitForNotes(page, rest);
      expect(await warnings(browser()), 'still once').toHaveLength(1);

      // Hiding the note puts a good value in the place of the broken one.
      await page.click('.close', { within: note(BANNER) });
      await waitForNotes(page, ['api-usage-project-filter']);
      const again = await browser().newPage();
      await again.goto(browser().extensionUrl('popup.html'));
      await expect.poll(() => stored(again)).toMatchObject({ [key(BANNER)]: 1, [key('api-usage-utc')]: 1 });
    },
  );
});

inBrowser('all notes of a site', (browser) => {
  test('are hidden from the popup in every tab, stay hidden, and come back; the other site keeps its own', async () => {
    const [one, two, three] = [
      `${CHATGPT}/settings/usage`,
      `${PLATFORM}/settings/organization/billing/overview`,
      `${PLATFORM}/usage`,
    ];
    const [others, seconds, notes] = [notesOf(one), notesOf(two), notesOf(three)];
    const other = await visit(browser(), one, others);
    const second = await visit(browser(), two, seconds);
    const page = await visit(browser(), three, notes);
    const popup = await browser().newPage();
    await popup.goto(browser().extensionUrl('popup.html'));
    await page.bringToFront();
    await popup.waitFor(() => document.querySelector('.health .acts') !== null);
    // Behind the page it speaks of, the popup cannot be clicked with a mouse.
    const press = (text: string) =>
      popup.waitFor(
        (text: string) => {
          const button = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
          button?.click();
          return button;
        },
        [text],
        { what: `the button "${text}"` },
      );
    await press('Hide all notes on platform.openai.com');
    for (const tab of [page, second]) await waitForNotes(tab, []);
    await popup.waitFor(() => document.querySelector('.here')?.textContent?.includes('You have hidden all notes'));
    expect(await notesOn(other)).toEqual(others);
    await page.reload();
    await page.waitFor(() => window.stage.ready);
    await settle(page);
    expect(await notesOn(page)).toEqual([]);
    // Nothing watches the page any more.
    await page.evaluate(() => window.stage.rerender());
    await settle(page, 400);
    expect(await notesOn(page)).toEqual([]);

    await expect
      .poll(async () => (await popup.find('.hidden li')).map(({ text }) => text))
      .toEqual([expect.stringContaining('All notes on platform.openai.com')]);
    await press('Bring back');
    await waitForNotes(page, notes);
    await waitForNotes(second, seconds);
  });
});

const FAILED = 'The browser did not save that. Please try again.';

inBrowser('a browser that stores nothing more', (browser) => {
  test('the settings and the popup say so, and what is stored stays', async () => {
    const page = await browser().newPage();
    await page.goto(browser().extensionUrl('app.html#/options'));
    await store(page, { settings: { version: 1, theme: 'dark', later: 'kept' }, [key(BANNER)]: 1 });
    const before = await stored(page);
    // Refuses from here on, as one whose disk is full.
    await page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<string, { storage: { local: object } }>;
      const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      Object.assign((browser ?? chrome)?.storage.local ?? {}, { set: refuse, remove: refuse });
    });
    const theme = () =>
      page.evaluate(() => document.querySelector('input[name="theme"]:checked')?.closest('label')?.textContent);
    await expect.poll(theme).toBe('Dark');
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLInputElement>('input[name="theme"]'))
        if (one.closest('label')?.textContent === 'Light') one.click();
    });
    await expect.poll(async () => (await page.find('[role="alert"]')).map(({ text }) => text)).toEqual([FAILED]);
    await expect.poll(theme).toBe('Dark');
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.click('.hidden .act');
    await expect
      .poll(async () => (await page.find('.hidden [role="alert"]')).map(({ text }) => text))
      .toEqual([FAILED]);
    expect(await stored(page)).toEqual(before);
  });

  // Firefox has no limit of its own that a test could reach.
  if (BROWSER === 'chromium')
    test('the note that was to be hidden says so and stays; with room again it goes', async () => {
      const popup = await browser().newPage();
      await popup.goto(browser().extensionUrl('popup.html'));
      await store(popup, { settings: { version: 1, clock: '24' }, [key('api-usage-utc')]: 1 });
      const { length } = JSON.stringify(await stored(popup));
      await store(popup, { filler: 'x'.repeat(10 * 1024 * 1024 - length - 20) });
      const rest = API_USAGE.filter((id) => id !== 'api-usage-utc');
      const page = await visit(browser(), `${PLATFORM}/usage`, rest);
      const said = async () => (await page.find('[role="alert"]', { within: note(BANNER) })).map(({ text }) => text);
      for (let time = 0; time < 2; time++) {
        await page.click('.close', { within: note(BANNER) });
        await expect.poll(said).toEqual([FAILED]);
      }
      const hint = 'api-usage-project-filter';
      await page.click('.chip', { within: note(hint) });
      await page.click('.hide', { within: note(hint) });
      await expect
        .poll(async () => (await page.find('[role="alert"]', { within: note(hint) })).map(({ text }) => text))
        .toEqual([FAILED]);
      expect(await notesOn(page)).toEqual(rest);
      expect(await stored(popup)).toMatchObject({ settings: { version: 1, clock: '24' }, [key('api-usage-utc')]: 1 });
      await store(popup, { filler: '' });
      await page.press('Escape');
      await page.click('.close', { within: note(BANNER) });
      await waitForNotes(page, [hint]);
    });
});
