/** What the popup says of the notes on a page, and the report that can be copied from it. */
import { expect, test } from 'vitest';
import type { Browser, Page } from './driver/driver.ts';
import { popupBeside } from './popup-page.ts';
import { CHATGPT, inBrowser, inScheme, note, notesOf, PLATFORM, settle, visit, waitForNotes } from './world.ts';

const API_USAGE = `${PLATFORM}/usage`;
const CHATGPT_USAGE = `${CHATGPT}/settings/usage`;

/** What the popup sends to a tab, as long as nobody is there. */
type Late = { isLate: boolean; asked: number };

/** With its details unfolded. */
async function healthBeside(browser: Browser, page: Page): Promise<Page> {
  const popup = await popupBeside(browser, page);
  await popup.waitFor(() => document.querySelector('.health li') !== null, [], { what: 'the details' });
  return popup;
}

const stateOf = (popup: Page, id: string) =>
  popup.evaluate((id: string) => document.querySelector<HTMLElement>(`[data-note="${id}"]`)?.dataset.state, id);

/**
 * Presses "Copy report" and returns what would be in the clipboard. The popup lies behind the page, where no browser lets
 * it write: what it wants to write is taken from it.
 */
const copiedReport = (popup: Page) =>
  popup.evaluate(async () => {
    const copied = new Promise<string>((resolve) => {
      navigator.clipboard.writeText = async (text) => resolve(text);
    });
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Copy report')?.click();
    return copied;
  });

inBrowser('health', (browser) => {
  test('is folded, and says of each note where it is, by what it was found and which words were seen', async () => {
    const notes = notesOf(API_USAGE);
    const page = await visit(browser(), API_USAGE, notes);
    const popup = await healthBeside(browser(), page);
    expect(await popup.evaluate(() => document.querySelector<HTMLDetailsElement>('.health')?.open)).toBe(false);
    for (const id of notes) await expect.poll(() => stateOf(popup, id), { message: id }).toBe('anchor');
    const all = () => popup.evaluate(() => document.querySelector('.health')?.textContent);
    await expect.poll(all).toContain('In its place');
    await expect.poll(all).toMatch(/Found by: .*words/);
    await expect.poll(all).toMatch(/Known words seen: .*Usage/);
  });

  test('follows what happens on the page', async () => {
    const notes = notesOf(API_USAGE);
    const page = await visit(browser(), API_USAGE, notes);
    const popup = await healthBeside(browser(), page);
    await page.click('.close', { within: note('api-usage-not-chatgpt') });
    await popup.waitFor(
      () => document.querySelector<HTMLElement>('[data-note="api-usage-not-chatgpt"]')?.dataset.state === 'hidden',
    );
    await expect
      .poll(async () => (await popup.find('.here'))[0]?.text)
      .toContain(`${notes.length - 1} of ${notes.length} notes shown`);
    await popup.waitFor(
      () => {
        const button = document.querySelector<HTMLElement>('.hidden .act');
        button?.click();
        return button;
      },
      [],
      { what: 'the button that brings it back' },
    );
    await waitForNotes(page, notes);
    await popup.waitFor(
      () => document.querySelector<HTMLElement>('[data-note="api-usage-not-chatgpt"]')?.dataset.state === 'anchor',
    );
  });

  test('asks again where a page script answers only later than its tab tells of itself', async () => {
    const page = await visit(browser(), API_USAGE, notesOf(API_USAGE));
    const popup = await browser().newPage();
    await popup.goto(browser().extensionUrl('popup.html'));
    await popup.evaluate(() => {
      type Tabs = { sendMessage(...message: unknown[]): Promise<unknown> };
      const late = globalThis as unknown as Late & Record<'browser' | 'chrome', { tabs: Tabs }>;
      const { tabs } = late.browser ?? late.chrome;
      const send = tabs.sendMessage.bind(tabs);
      Object.assign(late, { isLate: true, asked: 0 });
      tabs.sendMessage = (...message) => {
        late.asked++;
        return late.isLate ? Promise.reject(new Error('Nobody is there.')) : send(...message);
      };
    });
    await page.bringToFront();
    await popup.waitFor(() => (globalThis as unknown as Late).asked > 0, [], { what: 'the question to the tab' });
    const here = () => popup.evaluate(() => document.querySelector('.here')?.textContent);
    await expect.poll(here).toContain('No notes on this tab.');
    // The tab has told of itself by now, and does not again.
    await popup.evaluate(() => {
      (globalThis as unknown as Late).isLate = false;
    });
    await expect.poll(here).toContain('This tab: API usage');
  });

  test('pleases axe, light and dark', async () => {
    const page = await visit(browser(), CHATGPT_USAGE, notesOf(CHATGPT_USAGE));
    for (const scheme of ['light', 'dark'] as const) {
      await browser().setColorScheme(scheme);
      const popup = await healthBeside(browser(), page);
      await inScheme(popup, scheme);
      await popup.evaluate(() => document.querySelector<HTMLElement>('.health summary')?.click());
      await popup.waitFor(() => document.querySelector('.health[open]') !== null);
      expect(await popup.axe('.here'), scheme).toEqual([]);
      await popup.close();
    }
    await browser().setColorScheme('light');
    // axe itself writes style attributes, which the policy of the extension's pages refuses aloud.
    await browser().forget();
  });

  test('a report tells the structure of the page and what became of each note', async () => {
    const notes = notesOf(CHATGPT_USAGE);
    const page = await visit(browser(), CHATGPT_USAGE, notes);
    const popup = await healthBeside(browser(), page);
    for (const id of notes) await expect.poll(() => stateOf(popup, id), { message: id }).toBe('anchor');
    const report = await copiedReport(popup);
    expect(report).toMatch(/^Meterwise \d+\.\d+\.\d+, (Chrome|Firefox) \d+, chatgpt\.com, chatgpt-usage\n/);
    for (const id of notes) expect(report).toContain(`${id}: anchor | `);
    expect(report).toMatch(/h1 .*text "Usage"/);
    expect(report).toMatch(/progress .*value/);
    expect(report).toMatch(/span .*text percent/);
    expect(report).not.toContain('meterwise-note');
    await popup.waitFor(() => document.querySelector('.health [role="status"]')?.textContent?.includes('copied'));
  });

  test('and nothing private, wherever it stands on the page', async () => {
    const page = await visit(browser(), CHATGPT_USAGE, notesOf(CHATGPT_USAGE));
    const secret = 'sk-proj-Q7zebraQ7zebraQ7';
    await page.evaluate((secret: string) => {
      const main = document.querySelector('main') ?? document.body;
      for (const element of [main, ...main.querySelectorAll('*')]) {
        if (element.localName.startsWith('meterwise')) continue;
        element.setAttribute('title', `${secret} Ada Quux`);
        element.setAttribute('data-zebra', secret);
        element.setAttribute('aria-zebra', secret);
        element.setAttribute('zebra', secret);
        element.setAttribute('aria-description', secret);
        element.classList.add('zebra');
        if (element.childElementCount === 0) element.append(` ${secret} Ada Quux quux@zebra.example`);
      }
      for (const tag of ['zebra', 'x-zebra', 'input', 'textarea', 'select', 'a', 'svg']) {
        const element = document.createElement(tag);
        element.id = secret;
        element.setAttribute('name', secret);
        element.setAttribute('value', secret);
        element.setAttribute('href', `https://zebra.example/${secret}`);
        element.setAttribute('role', 'zebra');
        element.textContent = secret;
        main.append(element);
      }
      document.title = secret;
      document.documentElement.lang = 'zebra';
    }, secret);
    await page.evaluate(() => history.replaceState(null, '', '/settings/usage?zebra=1#zebra'));
    await settle(page, 800);
    const popup = await healthBeside(browser(), page);
    const report = await copiedReport(popup);
    expect(report.length).toBeGreaterThan(1000);
    expect(report.length).toBeLessThan(20_000);
    for (const word of ['zebra', 'quux', 'Ada', 'sk-', 'Q7'])
      expect(report.toLowerCase(), word).not.toContain(word.toLowerCase());
    // What the page itself says is not in it either, but for our own words.
    for (const word of ['remaining balance', '93,394', '58%', 'Shared across', '2026'])
      expect(report).not.toContain(word);
  });
});
