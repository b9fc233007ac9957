import { describe, expect, test } from 'vitest';
import type { Browser, Page } from './driver/driver.ts';
import {
  BROWSER,
  CHATGPT,
  inBrowser,
  note,
  notesOf,
  notesOn,
  open,
  PLATFORM,
  settle,
  visit,
  waitForNotes,
} from './world.ts';

const API_USAGE = ['api-usage-not-chatgpt', 'api-usage-project-filter', 'api-usage-utc'];

/** Storage as an extension page reaches it. Tests write what no version of ours ever would. */
async function store(page: Page, values: Record<string, unknown>): Promise<void> {
  await page.evaluate((values: object) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: { set(v: object): Promise<void> } } }
    >;
    return (browser ?? chrome)?.storage.local.set(values);
  }, values);
}

const stored = (page: Page) =>
  page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: { get(): Promise<Record<string, unknown>> } } }
    >;
    return (browser ?? chrome)?.storage.local.get();
  });

async function warnings(browser: Browser): Promise<string[]> {
  return (await browser.messages())
    .filter(({ text }) => text.includes('the list of hidden notes'))
    .map(({ text }) => text);
}

const BANNER = 'api-usage-not-chatgpt';
const key = (id: string) => `hidden:${id}`;

inBrowser('a stored value that is broken', (browser) => {
  test.each([
    ['text', 'garbage'],
    ['a list', [1, 2]],
    ['a fraction', 1.5],
    ['null', null],
    ['an object', { revision: 1 }],
  ])('%s breaks neither page nor popup, is said once, and costs no other entry', async (_, value) => {
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
  });
});

describe(`all notes of a site: ${BROWSER}`, () => {
  test('are hidden from the popup in every tab, stay hidden, and come back; the other site keeps its own', async () => {
    const browser = await open();
    const [one, two, three] = [
      `${CHATGPT}/settings/usage`,
      `${PLATFORM}/settings/organization/billing/overview`,
      `${PLATFORM}/usage`,
    ];
    const [others, seconds, notes] = [notesOf(one), notesOf(two), notesOf(three)];
    const other = await visit(browser, one, others);
    const second = await visit(browser, two, seconds);
    const page = await visit(browser, three, notes);
    const popup = await browser.newPage();
    await popup.goto(browser.extensionUrl('popup.html'));
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
    expect(await browser.consoleErrors()).toEqual([]);
    await browser.close();
  });
});
