/** The app everywhere at hand: docked, in a tab, from the address bar, from selected text; and what goes along. */
import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../../lib/search/answers.ts';
import { escapeXml } from '../../lib/suggest/suggest.ts';
import type { Browser, InnerDocument, Page } from './driver/driver.ts';
import { TIMEOUT_MS } from './driver/inner-document.ts';
import { BROWSER, inBrowser, inScheme, PLATFORM, session, visit } from './world.ts';

const KEY = 'sk-proj-Zx81Yw72Vu63Ts54Rq45Po36';
const QUOTA = 'Error 429: You exceeded your current quota, please check your plan and billing details.';
const LOG = Array.from({ length: 3000 }, (_, n) => `line ${n} of a log that is long`);
const IS_REAL = BROWSER === 'firefox';

/** A page of the extension in a tab of its own; the popup at its size in the toolbar. */
async function openOurs(browser: Browser, path: string, width = 400): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 600 });
  await page.goto(browser.extensionUrl(path));
  await page.waitFor(() => document.querySelector('main h1') !== null);
  return page;
}

const inBox = (page: InnerDocument) => page.evaluate(() => document.querySelector('input')?.value);
const first = (page: InnerDocument) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-answer]')?.dataset.answer);
const untilBox = (page: InnerDocument, words: string) =>
  page.waitFor((words: string) => document.querySelector('input')?.value === words, [words], { what: words });
const QUOTA_NAMED = '[data-error="insufficient-quota"]';

/** The tab of the app at such an address that shows such a thing, as soon as it is there. */
async function appTab(browser: Browser, address: RegExp, shows = 'main h1'): Promise<Page> {
  for (const end = performance.now() + TIMEOUT_MS; ; ) {
    const seen: string[] = [];
    for (const page of await browser.pages()) {
      // It may be on its way.
      const url = await page.url().catch(() => '');
      seen.push(url);
      if (!url.startsWith(browser.extensionUrl('app.html')) || !address.test(url)) continue;
      if ((await page.find(shows).catch(() => [])).length > 0) return page;
    }
    if (performance.now() > end)
      throw new Error(`no tab of the app at ${address} with ${shows}, but ${seen.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function type(page: Page, words: string): Promise<void> {
  await page.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
  await page.press('ControlOrMeta+a');
  await page.type(words);
  await untilBox(page, words);
}

/** What was found for the words in the box. */
async function found(page: Page): Promise<string | undefined> {
  await page.waitFor(() => document.querySelector('[data-answer] mark') !== null, [], { what: 'what was found' });
  return first(page);
}

/** Of all tabs. One that is on its way has none yet. */
const addresses = async (browser: Browser) =>
  Promise.all((await browser.pages()).map((page) => page.url().catch(() => 'popup.html, perhaps')));

/** Closes it and ends the background, as if nothing had happened for a while. */
async function leave(browser: Browser, page: Page): Promise<void> {
  await page.close();
  await browser.stopBackground();
}

inBrowser('reach', (browser) => {
  describe('what was typed goes along', () => {
    test('into the real panel beside the page, by a click in the popup, and from there into a tab', async () => {
      await visit(browser(), `${PLATFORM}/docs/overview`);
      const popup = await openOurs(browser(), 'popup.html');
      await type(popup, 'do sora credits expire');
      await popup.click('.frames button');
      const panel = await browser().docked();
      await untilBox(panel, 'do sora credits expire');
      await expect.poll(() => first(panel)).toBe('sora-credits-expire');
      await expect.poll(() => panel.evaluate(() => document.documentElement.dataset.frame)).toBe('panel');
      // It is of no use there any more.
      await expect.poll(async () => (await addresses(browser())).join()).not.toContain('popup.html');
      // Nothing is cut off at the side, however narrow the browser makes it.
      const over = () => panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(over).toBeLessThanOrEqual(0);

      await panel.evaluate(() => document.querySelector<HTMLElement>('.frames button')?.click());
      const tab = await appTab(browser(), /app\.html(#\/)?$/);
      await untilBox(tab, 'do sora credits expire');
      for (const page of await browser().pages()) expect(decodeURIComponent(await page.url())).not.toContain('sora');
    });

    test('into the popup opened again, after the background was stopped', async () => {
      const popup = await openOurs(browser(), 'popup.html');
      await type(popup, 'credits expire');
      const before = await found(popup);
      await leave(browser(), popup);
      const again = await openOurs(browser(), 'popup.html');
      await untilBox(again, 'credits expire');
      expect(await found(again)).toBe(before);
      // It is chosen, so that whoever asks something else just types.
      await again.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
      await again.type('refund');
      await untilBox(again, 'refund');
    });

    test('and so does the place, with a way back to what was found', async () => {
      const popup = await openOurs(browser(), 'popup.html');
      await type(popup, 'do sora credits expire');
      await popup.press('Enter');
      await popup.waitFor(() => document.querySelector('article') !== null);
      await leave(browser(), popup);
      const panel = await openOurs(browser(), 'sidepanel.html', 320);
      await panel.waitFor(() => document.querySelector('article')?.dataset.answer === 'sora-credits-expire');
      await untilBox(panel, 'do sora credits expire');
      await panel.waitFor(() => document.activeElement?.localName === 'h1', [], { what: 'the focus on the title' });
      await panel.press('Escape');
      await panel.waitFor(() => document.querySelector('article') === null);
      await expect.poll(() => first(panel)).toBe('sora-credits-expire');
    });

    test('a choice in the troubleshooter too', async () => {
      const popup = await openOurs(browser(), 'popup.html');
      await popup.click('.start-links a');
      await popup.click('.choices button');
      await popup.waitFor(() => document.querySelector('.trail li') !== null);
      const chosen = await popup.evaluate(() => document.querySelector('.trail')?.textContent);
      await popup.close();
      const again = await openOurs(browser(), 'popup.html');
      await expect.poll(() => again.evaluate(() => document.querySelector('.trail')?.textContent)).toBe(chosen);
    });

    test('but an address that was asked for is where one is', async () => {
      const popup = await openOurs(browser(), 'popup.html');
      await type(popup, 'credits expire');
      const app = await openOurs(browser(), 'app.html#/answer/mental-model', 1000);
      await app.waitFor(() => document.querySelector('article')?.dataset.answer === 'mental-model');
      // What is kept has been read by then.
      await session(app);
      expect(await inBox(app)).toBe('');
      // Opening it is not doing anything: what was typed is still there.
      const again = await openOurs(browser(), 'popup.html');
      await untilBox(again, 'credits expire');
    });
  });

  /** Everything that is written into the session from now on, in order. */
  async function recordSession(page: Page): Promise<() => Promise<string>> {
    await page.evaluate(() => {
      type Changed = { addListener(listener: (changes: object) => void): void };
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: { session: { onChanged: Changed } } }
      >;
      const written: string[] = [];
      Object.assign(globalThis, { written });
      (browser ?? chrome)?.storage.session.onChanged.addListener((changes) => {
        written.push(JSON.stringify(Object.values(changes).map(({ newValue }) => newValue)));
      });
    });
    return () => page.evaluate(() => (globalThis as unknown as { written: string[] }).written.join('\n'));
  }

  describe('what does not go along', () => {
    test.each([
      ['a short paste', `please read: ${QUOTA}`, { text: '', place: '#/error/insufficient-quota' }],
      ['a long paste', `line\n${'a word '.repeat(400)}\n`, { text: '', place: '#/' }],
      ['a pasted key', `my key ${KEY}`, { text: '', place: '#/' }],
    ])('%s: of it nothing is kept but which error it was', async (_, text, kept) => {
      const popup = await openOurs(browser(), 'popup.html');
      await popup.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
      await popup.paste(text);
      await popup.waitFor(() => (document.querySelector('input')?.value ?? '') !== '');
      await expect.poll(() => session(popup)).toEqual({ kept });
      // Nor of what is typed behind it, until it is typed over and forgotten.
      const written = await recordSession(popup);
      await popup.press('End');
      await popup.type(' tail');
      await popup.waitFor(() => document.querySelector('input')?.value.endsWith(' tail'));
      await type(popup, 'refund');
      await expect.poll(() => session(popup)).toEqual({ kept: { text: 'refund', place: '#/' } });
      await expect.poll(written).toContain('refund');
      expect(await written()).not.toContain('tail');
    });

    test('a text in which a key was typed', async () => {
      const popup = await openOurs(browser(), 'popup.html');
      await popup.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
      await popup.type(`why is ${KEY}`);
      await popup.waitFor(() => document.querySelector('input')?.value === 'why is sk-proj-…(masked)');
      await expect.poll(() => session(popup)).toEqual({ kept: { text: '', place: '#/' } });
    });

    test.each([
      ['text', 'garbage'],
      ['a list', [1, 2]],
      ['an address that is none', { text: 5, place: 'javascript:alert(1)' }],
      ['a secret', { text: `my ${KEY}`, place: '#/' }],
    ])('a stored value that is broken: %s', async (_, kept) => {
      const page = await openOurs(browser(), 'popup.html');
      await page.evaluate((kept: unknown) => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { storage: { session: { set(v: object): Promise<void> } } }
        >;
        return (browser ?? chrome)?.storage.session.set({ kept });
      }, kept);
      const popup = await openOurs(browser(), 'popup.html');
      await popup.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
      // What is kept has been read by then. A secret in it is shown as what was hidden.
      await session(popup);
      if (JSON.stringify(kept).includes(KEY)) await untilBox(popup, 'my sk-proj-…(masked)');
      expect(await popup.evaluate(() => document.documentElement.outerHTML)).not.toContain(KEY);
      expect(await popup.evaluate(() => location.hash)).toBe('');
    });
  });

  describe('the address bar', () => {
    const how = IS_REAL ? 'typed into the real one' : 'as events dispatched in the worker';

    test(`the best three answers, and Enter on one opens it: ${how}`, async () => {
      await visit(browser(), `${PLATFORM}/docs/overview`);
      const bar = await browser().askAddressBar('do sora credits expire', 4);
      expect(bar.lines).toHaveLength(4);
      expect(bar.lines[1]).toBe('Do Sora credits expire?');
      if (!IS_REAL) expect(bar.lines[0]).toBe('The best answer comes first. Enter opens it.');
      const chosen = ANSWERS.find(({ question }) => question === bar.lines[2])?.slug;
      await bar.enter(2);
      const tab = await appTab(browser(), new RegExp(`#/answer/${chosen}$`));
      await tab.waitFor((slug: string) => document.querySelector('article')?.dataset.answer === slug, [chosen ?? '']);
    });

    test(`Enter on the words as they are opens the best answer, also of a sleeping background: ${how}`, async () => {
      await visit(browser(), `${PLATFORM}/docs/overview`);
      await browser().stopBackground();
      const bar = await browser().askAddressBar('do sora credits expire', 4);
      await bar.enter(0);
      const tab = await appTab(browser(), /#\/answer\/sora-credits-expire$/);
      await tab.waitFor(() => document.querySelector('article') !== null);
    });

    test(`where nothing fits the app opens with the words, which are in no address: ${how}`, async () => {
      await visit(browser(), `${PLATFORM}/docs/overview`);
      const bar = await browser().askAddressBar('best pizza in rome', 1);
      expect(bar.lines).toHaveLength(1);
      await bar.enter(0);
      const tab = await appTab(browser(), /app\.html#\/$/, 'input[value="best pizza in rome"]');
      expect(await session(tab), 'deleted when read').toEqual({});
    });

    test(`a secret is masked before it is handed over: ${how}`, async () => {
      await visit(browser(), `${PLATFORM}/docs/overview`);
      const bar = await browser().askAddressBar(`pizza ${KEY}`, 1);
      await bar.enter(0);
      const tab = await appTab(browser(), /#\/(answer\/leaked-api-key)?$/);
      await tab.waitFor(() => document.querySelector('main h1') !== null);
      expect(await tab.evaluate(() => document.documentElement.outerHTML + location.href)).not.toContain(KEY);
      expect(JSON.stringify(await session(tab))).not.toContain(KEY);
    });

    if (!IS_REAL)
      test('the browser takes every question as a description, and refuses what is no XML', async () => {
        const page = await openOurs(browser(), 'popup.html');
        const refused = (descriptions: string[]) =>
          page.evaluate(async (descriptions: string[]) => {
            const { omnibox } = (
              globalThis as unknown as {
                chrome: { omnibox: { setDefaultSuggestion(s: { description: string }): Promise<void> } };
              }
            ).chrome;
            const bad: string[] = [];
            for (const description of descriptions)
              try {
                await omnibox.setDefaultSuggestion({ description });
              } catch {
                bad.push(description);
              }
            return bad;
          }, descriptions);
        expect(await refused(['a < b'])).toEqual(['a < b']);
        const texts = [...ANSWERS.map(({ question }) => question), '<b>&"\'', 'a\u0000b\ud800'];
        expect(await refused(texts.map(escapeXml))).toEqual([]);
        // What the browser shows of bad XML has styles, which the policy of the extension's pages refuses aloud.
        await browser().forget();
      });
  });

  describe('selected text', () => {
    const how = IS_REAL ? 'chosen in the real menu' : 'as an event dispatched in the worker';
    /** Shows a text on a page that is not ours, and selects it. */
    async function select(lines: string[]): Promise<Page> {
      const page = await visit(browser(), `${PLATFORM}/docs/overview`);
      await page.evaluate((lines: string[]) => {
        const box = document.createElement('pre');
        box.id = 'log';
        box.textContent = lines.join('\n');
        document.body.replaceChildren(box);
        getSelection()?.selectAllChildren(box);
      }, lines);
      return page;
    }

    test.each([
      ['one line', [QUOTA]],
      ['many lines', ['Traceback (most recent call last):', '  File "app.py", line 3', QUOTA, 'done']],
      // Firefox gives us no more than the first 16,384 letters.
      ['more than is handed over', IS_REAL ? [QUOTA, ...LOG] : [...LOG, QUOTA]],
    ])(`is explained and then forgotten, %s: ${how}`, async (_, lines) => {
      const page = await select(lines);
      await browser().stopBackground();
      const before = (await browser().pages()).length;
      await browser().explainSelection(page);
      await expect.poll(async () => (await browser().pages()).length).toBe(before + 1);
      const tab = await appTab(browser(), /app\.html#\/$/, QUOTA_NAMED);
      expect(await session(tab), 'deleted when read').toEqual({});
      await tab.reload();
      await tab.waitFor(() => document.querySelector('main h1') !== null);
      // What is kept has been read by then.
      await session(tab);
      expect(await inBox(tab)).toBe('');
      expect(await tab.find(QUOTA_NAMED)).toEqual([]);
    });

    test(`a key in it is masked before it is handed over, and warned of: ${how}`, async () => {
      const page = await select([`key ${KEY}`, QUOTA]);
      await browser().explainSelection(page);
      const tab = await appTab(browser(), /app\.html#\/$/, QUOTA_NAMED);
      expect((await tab.find('.stop'))[0]?.text).toContain('There is an API key in this. Revoke it first.');
      expect((await tab.find('.read'))[0]?.text).toContain('Hidden before anything was read: API key');
      expect(await tab.evaluate(() => document.documentElement.outerHTML)).not.toContain(KEY);
    });
  });

  describe('the panel', () => {
    const here = (page: InnerDocument, words: string) =>
      page.waitFor((words: string) => document.querySelector('.here')?.textContent?.includes(words), [words], {
        what: words,
      });

    test('says what the active tab is, also when that changes', async () => {
      const usage = await visit(browser(), `${PLATFORM}/usage`);
      const panel = await openOurs(browser(), 'sidepanel.html', 320);
      await usage.bringToFront();
      await here(panel, 'This tab: API usage');
      const other = await visit(browser(), `${PLATFORM}/docs/overview`);
      await here(panel, 'not a usage, billing or limits page');
      await other.close();
      await usage.bringToFront();
      await here(panel, 'This tab: API usage');
      // Within the page, without a load.
      await usage.evaluate(() => window.stage.navigate('/settings/organization/billing/overview'));
      await here(panel, 'This tab: API billing');
    });

    test.each([
      [320, 'light'],
      [400, 'dark'],
    ] as const)('at %i px, %s: is worked by the keyboard, cuts nothing off', async (width, scheme) => {
      await browser().setColorScheme(scheme);
      const panel = await openOurs(browser(), 'sidepanel.html', width);
      await panel.waitFor(() => document.querySelector('.ways-in:not(.waiting)') !== null);
      await inScheme(panel, scheme);
      const fits = (message: string) =>
        expect
          .poll(
            () => panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
            {
              message,
            },
          )
          .toBeLessThanOrEqual(0);
      await fits('start');
      await type(panel, 'do sora credits expire');
      await found(panel);
      await fits('results');
      await panel.press('Enter');
      await panel.waitFor(() => document.activeElement?.localName === 'h1');
      await fits('answer');
      await panel.press('Escape');
      await panel.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
      // Behind the last link one comes to the way into a tab.
      await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.beside-topics a')].at(-1)?.focus());
      await panel.press('Tab');
      await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Open in a tab');
      await panel.press('Enter');
      await appTab(browser(), /app\.html(#\/)?$/);
    });

    test('the keys that open the popup were free, and are said where one sees them', async () => {
      const popup = await openOurs(browser(), 'popup.html');
      await popup.waitFor(() => document.querySelector('.ways-in:not(.waiting)')?.textContent?.includes('Alt+Shift+M'));
    });
  });
});
