import { expect, test } from 'vitest';
import { ANSWERS } from '../../lib/search/answers.ts';
import type { Browser, Page } from './driver/driver.ts';
import { BROWSER, CHATGPT, inBrowser, PLATFORM, visit } from './world.ts';

const API_USAGE = ['api-usage-not-chatgpt', 'api-usage-project-filter', 'api-usage-utc'];
const WORDS = 'why is my usage zero';
const SEED = ANSWERS.filter(({ seed }) => seed !== undefined);

/** The popup in a tab of its own, at its size in the toolbar. */
async function openPopup(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.goto(browser.extensionUrl('popup.html'));
  await ready(page);
  return page;
}

const ready = (page: Page) =>
  page.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox', [], { what: 'the focused box' });

const shown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-answer]')].map(({ dataset }) => dataset.answer),
  );
const activeAnswer = (page: Page) =>
  page.evaluate(() => {
    const id = document.querySelector('[role="combobox"]')?.getAttribute('aria-activedescendant');
    return id && document.getElementById(id)?.dataset.answer;
  });
/** What was found, once it is: it comes with the words of the box, and so do marks in it. */
async function found(page: Page): Promise<(string | undefined)[]> {
  await page.waitFor(() => document.querySelector('[data-answer] mark') !== null, [], { what: 'what was found' });
  return shown(page);
}
async function ask(page: Page, words: string, how: 'type' | 'paste' = 'type'): Promise<void> {
  await ready(page);
  await page.press('ControlOrMeta+a');
  await page[how](words);
  await page.waitFor(
    (words: string) => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value === words,
    [words],
  );
}

inBrowser('popup', (browser) => {
  test('opens on the six most asked, ready to type, with what this tab is', async () => {
    const page = await openPopup(browser());
    expect(await shown(page)).toHaveLength(6);
    await page.waitFor(() => document.querySelector('.here')?.textContent?.includes('No notes on this tab'));
  });

  test('finds every question of the seed as the first hit, from the keyboard alone', async () => {
    const page = await openPopup(browser());
    expect(SEED).toHaveLength(50);
    // What is found does not depend on how the words came, nor on the browser, and typing all of them takes long.
    const isTyped = (n: number) => n % 10 === 0;
    for (const [n, { slug, question }] of SEED.entries()) {
      if (BROWSER !== 'chromium' && !isTyped(n)) continue;
      await ask(page, question, isTyped(n) ? 'type' : 'paste');
      await expect.poll(async () => (await shown(page))[0], { message: question }).toBe(slug);
      await page.press('Enter');
      await page.waitFor((slug: string) => document.querySelector('article')?.dataset.answer === slug, [slug]);
      await page.press('Escape');
    }
  });

  test('is worked by arrows, Enter and Escape', async () => {
    const page = await openPopup(browser());
    await ask(page, 'credits expire');
    const slugs = await found(page);
    expect(slugs.length).toBeGreaterThan(2);
    const active = (slug?: string) => expect.poll(() => activeAnswer(page)).toBe(slug);
    await active(slugs[0]);
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    await active(slugs[2]);
    await page.press('ArrowUp');
    await active(slugs[1]);
    await page.press('ArrowUp');
    await page.press('ArrowUp');
    await active(slugs.at(-1));
    await page.press('Enter');
    await page.waitFor(
      (slug: string) => document.querySelector('article')?.dataset.answer === slug,
      [slugs.at(-1) ?? ''],
    );
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await page.press('Escape');
    await expect.poll(() => shown(page)).toEqual(slugs);
    await active(slugs.at(-1));
    await ready(page);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value === '');
    await expect.poll(() => shown(page)).toHaveLength(6);
  });

  test('marks the words that matched', async () => {
    const page = await openPopup(browser());
    await ask(page, 'quota exceeded');
    const marks = async () => (await page.find('[data-answer] mark')).map(({ text }) => text.toLowerCase());
    await expect.poll(marks).toEqual(expect.arrayContaining(['quota', 'exceeded']));
  });

  test('an answer shows its text, sources, days and what changed', async () => {
    const page = await openPopup(browser());
    await ask(page, 'Do API budgets hard-stop requests?');
    await expect.poll(() => activeAnswer(page)).toBe('budget-alert-or-hard-limit');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('article') !== null);
    const [article] = await page.find('article');
    expect(article?.attributes['data-answer']).toBe('budget-alert-or-hard-limit');
    for (const words of [
      'refuses requests with 429',
      'What to do',
      'What changed since February 2026',
      'Budgets are soft thresholds',
      'about July 2026',
      'Checked on Nov 23, 2026 against public copies, due again Jan 22, 2027.',
      'Spend limits',
      'developers.openai.com',
    ])
      expect(article?.text).toContain(words);
  });

  test('says plainly that nothing fits, and offers the topics', async () => {
    const page = await openPopup(browser());
    await ask(page, 'best pizza in rome');
    await expect.poll(async () => (await page.find('.nothing'))[0]?.text).toBe('Nothing here fits that.');
    expect(await shown(page)).toEqual([]);
    await page.waitFor(() => document.querySelector('[role="status"]')?.textContent === 'Nothing here fits that.');
    await page.click('.topics button');
    await page.waitFor(() => document.querySelectorAll('[data-answer]').length > 3);
    await ready(page);
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.localName === 'h1');
    await page.press('Escape');
    // Back to the topic it came from, and from there to the start.
    await page.waitFor(() => document.querySelectorAll('[data-answer]').length > 3);
    await page.click('.back');
    await page.waitFor(() => document.querySelector('.here') !== null);
  });

  test('says nothing of fitting before there is something to go on', async () => {
    const page = await openPopup(browser());
    // So quickly that no clock comes between two letters: a word that stands for a while is no longer half typed.
    const seen = await page.evaluate(async (words: string) => {
      const input = document.querySelector('input');
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const seen: string[] = [];
      for (let n = 1; n <= words.length; n++) {
        write?.call(input, words.slice(0, n));
        input?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
        for (let tick = 0; tick < 10; tick++) await null;
        const box = document.querySelector('input')?.value;
        seen.push(document.querySelector('.nothing') ? `nothing fits "${box}"` : `${box}`);
      }
      return seen;
    }, WORDS);
    expect(seen).toEqual([...WORDS].map((_, n) => WORDS.slice(0, n + 1)));
    await page.waitFor(() => document.querySelector('mark') !== null);
  });

  test('goes back through the answers one came by, also after a click on the text', async () => {
    const page = await openPopup(browser());
    await ask(page, 'credits expire');
    const slugs = await found(page);
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.related a') !== null);
    await page.click('.related a');
    const second = await page.waitFor(
      (first: string) => {
        const slug = document.querySelector('article')?.dataset.answer;
        return slug !== first && slug;
      },
      [slugs[0] ?? ''],
    );
    expect(second).not.toBe(slugs[0]);
    await page.click('.lead');
    await page.press('Escape');
    await page.waitFor(
      (first: string) => document.querySelector('article')?.dataset.answer === first,
      [slugs[0] ?? ''],
    );
    await page.click('.back');
    await page.waitFor(() => document.querySelector('article') === null);
    await expect.poll(() => shown(page)).toEqual(slugs);
  });

  test('a topic begins at its first answer, whatever was chosen before', async () => {
    const page = await openPopup(browser());
    for (let n = 0; n < 5; n++) await page.press('ArrowDown');
    await page.click('.topics button');
    await page.waitFor(() => document.querySelector('.topics [aria-current]') !== null);
    await expect.poll(async () => (await activeAnswer(page)) === (await shown(page))[0]).toBe(true);
    await expect.poll(() => page.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(0);
  });

  test('says what the tab beside it is, and how its notes are', async () => {
    const page = await visit(browser(), `${PLATFORM}/usage`, API_USAGE);
    const popup = await openPopup(browser());
    await page.bringToFront();
    await popup.waitFor(() => document.querySelector('.here')?.textContent?.includes('This tab: API usage'));
    await expect.poll(async () => (await popup.find('.here'))[0]?.text).toContain('3 notes, all shown');
    const silent = await visit(browser(), `${CHATGPT}/c/1`, []);
    await silent.bringToFront();
    await popup.waitFor(() =>
      document.querySelector('.here')?.textContent?.includes('not a usage, billing or limits page'),
    );
  });

  test('the real one, over the page, says the same', async () => {
    await visit(browser(), `${PLATFORM}/usage`, API_USAGE);
    const popup = await browser().openActionPopup();
    await popup.waitFor(() => document.querySelector('.here')?.textContent?.includes('This tab: API usage'));
    // Chromium gives it less height here, and a scroll bar of its own for that.
    const widths = () => popup.evaluate(() => [document.body.clientWidth, document.body.scrollWidth]);
    await expect.poll(widths, { message: 'nothing is cut off at the side' }).toEqual([400, 400]);
  });

  test('an unknown address in the app is said, with a way back', async () => {
    const page = await browser().newPage();
    await page.goto(browser().extensionUrl('app.html#/answer/no-such-thing'));
    await page.waitFor(() => document.querySelector('article h1')?.textContent === 'There is no such answer.');
    await page.click('.back');
    await page.waitFor(() => document.querySelectorAll('[data-answer]').length === 6);
  });
});
