/** What changed, the check for old advice, and what is past its day. */
import { describe, expect, test } from 'vitest';
import { KNOWN_CLAIMS } from '../../lib/advice/advice.ts';
import { timeline } from '../../lib/advice/timeline.ts';
import { ANSWERS, answerOf } from '../../lib/search/answers.ts';
import type { Browser, Page } from './driver/driver.ts';
import { inBrowser } from './world.ts';

const ADVICE =
  'Budgets never stop requests. An enforced hard limit refuses them. You can buy Sora credits in the app. ' +
  'Pro costs $200 a month, and Plus costs $20. Pro 200 costs $200, and Pro 500 costs $500.';
// In pieces, so that nothing takes this file for one with a key in it.
const KEY = `sk-${'proj'}-${'A1b2C3d4'.repeat(8)}T3BlbkFJ${'Z9y8X7w6'.repeat(8)}`;

async function open(browser: Browser, address: string, selector: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.goto(browser.extensionUrl(`app.html${address}`));
  await page.waitFor((css: string) => document.querySelector(css) !== null, [selector]);
  return page;
}

async function check(browser: Browser, text: string): Promise<Page> {
  const page = await open(browser, '#/check', '#check-text');
  await titled(page);
  await page.click('#check-text');
  await page.paste(text);
  await page.waitFor(() => document.querySelector('.check [role="status"]')?.textContent);
  return page;
}

/** An article takes the focus at its title, and from then on Escape leads back from it. */
const titled = (page: Page) =>
  page.waitFor(() => document.activeElement?.localName === 'h1', [], { what: 'the focus on the title' });

/** Within the document, as a click on a link there does. */
const goTo = (page: Page, address: string) =>
  page.evaluate((address: string) => {
    location.hash = address;
  }, address);

const claimed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-advice]')].map(({ dataset }) => dataset.advice),
  );
const quoted = async (page: Page) => (await page.find('.told blockquote')).map(({ text }) => text);
const says = (page: Page, words: string) =>
  page.waitFor((words: string) => document.querySelector('main')?.innerText.includes(words), [words], { what: words });

inBrowser('changes', (browser) => {
  describe('what changed', () => {
    test('the start leads to the timeline and to the check, and Escape leads back', async () => {
      const page = await open(browser(), '', '.topics');
      for (const [address, title] of [
        ['#/changes', 'What changed since February 2026'],
        ['#/check', 'Is this old advice?'],
      ] as const) {
        await page.click(`.beside-topics a[href="${address}"]`);
        await page.waitFor(
          (title: string) =>
            document.activeElement?.textContent === title && document.activeElement?.localName === 'h1',
          [title],
        );
        await page.press('Escape');
        await page.waitFor(() => document.querySelector('.topics') !== null);
      }
    });

    test('the timeline has every change, the newest month first, each with its source and its answer', async () => {
      const page = await open(browser(), '#/changes', '.changes');
      const months = timeline(ANSWERS);
      expect((await page.find('.changes h2')).map(({ text }) => text)).toEqual(
        months.map(({ month }) =>
          month
            ? new Date(`${month}-01T00:00:00Z`).toLocaleString('en', {
                month: 'long',
                year: 'numeric',
                timeZone: 'UTC',
              })
            : 'Month not known',
        ),
      );
      expect((await page.find('.changes [role="status"]'))[0]?.text).toBe(`${KNOWN_CLAIMS} changes`);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('.changed')].map((entry) => ({
          answer: entry.querySelector('h3 a')?.getAttribute('href'),
          was: entry.querySelector('dd')?.textContent,
          rows: entry.querySelectorAll('dd').length,
          source: entry.querySelector('dd:last-of-type a')?.getAttribute('href'),
        })),
      );
      expect(shown).toEqual(
        months
          .flatMap(({ entries }) => entries)
          .map(({ answer, change }) => ({
            answer: `#/answer/${answer.slug}`,
            was: change.was,
            rows: 4,
            source: answer.sources[change.source]?.url,
          })),
      );
    });

    test('of one topic, from the keyboard; an answer and back keeps it', async () => {
      const page = await open(browser(), '#/changes', '.changes');
      await titled(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('#changes-topic')?.focus());
      await page.type('So');
      await page.waitFor(() => location.hash === '#/changes/sora');
      const sora = ANSWERS.filter(({ topic }) => topic === 'sora').flatMap(({ changes }) => changes).length;
      await page.waitFor((count: number) => document.querySelectorAll('.changed').length === count, [sora]);
      await expect.poll(async () => (await page.find('.changes [role="status"]'))[0]?.text).toBe(`${sora} changes`);
      await page.click('.changed h3 a');
      await page.waitFor(() => document.querySelector('[data-answer]') !== null);
      await titled(page);
      await page.press('Escape');
      await page.waitFor((count: number) => document.querySelectorAll('.changed').length === count, [sora]);
      await goTo(page, '#/changes/no-such-topic');
      await page.waitFor((count: number) => document.querySelectorAll('.changed').length === count, [KNOWN_CLAIMS]);
    });

    test('old claims are found, quoted and answered; the sentences beside them are left alone', async () => {
      const page = await check(browser(), ADVICE);
      await says(page, '3 old claims found');
      await expect.poll(() => claimed(page)).toEqual(['budget-alert-or-hard-limit', 'buy-sora-credits', 'price-pro']);
      expect(await quoted(page)).toEqual([
        'Budgets never stop requests',
        'You can buy Sora credits in the app',
        'Pro costs $200 a month, and Plus costs $20',
      ]);
      expect((await page.find('.told mark')).map(({ text }) => text).slice(0, 3)).toEqual(['Budgets', 'never', 'stop']);
      const verdicts = (await page.find('.told .verdict')).map(({ text }) => text);
      expect(verdicts).toEqual(['No longer so', 'No longer so', 'Still so in part, with something new']);
      for (const words of [
        'Budgets are soft thresholds',
        'refuses requests with 429',
        'about July 2026',
        'Spend limits',
      ])
        await says(page, words);
      // An answer and back: the text is still there. Loaded anew: it is gone.
      await page.click('.told a[href^="#/answer/"]');
      await page.waitFor(() => document.querySelector('[data-answer]') !== null);
      await titled(page);
      await page.press('Escape');
      await says(page, '3 old claims found');
      await expect.poll(() => page.evaluate(() => document.querySelector('textarea')?.value)).toBe(ADVICE);
      await page.reload();
      await page.waitFor(() => document.querySelector('textarea')?.value === '');
    });

    test('nothing outdated is said plainly, with what that is worth', async () => {
      const page = await check(browser(), 'The best pizza is in Rome. Pro 500 costs $500.');
      await says(page, 'Nothing here that we know to be outdated.');
      await says(page, `That does not make it right. Meterwise knows ${KNOWN_CLAIMS} old claims`);
      expect(await claimed(page)).toEqual([]);
      await page.press('ControlOrMeta+a');
      await page.press('Delete');
      await page.waitFor(() => document.querySelector('.check [role="status"]')?.textContent === '');
    });

    test('secrets are hidden before anything is read, and markup stays text', async () => {
      const page = await check(browser(), `<img src=x onerror=alert(1)> budgets never stop requests, key ${KEY}`);
      await says(page, 'There is an API key in this. Revoke it first.');
      await expect.poll(() => quoted(page)).toHaveLength(1);
      const [quote] = await quoted(page);
      expect(quote).toContain('<img src=x onerror=alert(1)> budgets never stop requests');
      const [text, html, images] = await page.evaluate(() => [
        document.querySelector('textarea')?.value ?? '',
        document.documentElement.outerHTML,
        document.images.length,
      ]);
      expect(text).toContain('…(masked)');
      expect(`${text} ${html} ${quote}`).not.toContain(KEY.slice(12, 40));
      expect(images).toBe(0);
    });

    test('a megabyte is read to its end', async () => {
      const line = 'The weather was fine and nobody asked for the price of anything at all. ';
      const page = await open(browser(), '#/check', '#check-text');
      await titled(page);
      await page.click('#check-text');
      await page.paste(`${line.repeat(Math.ceil(1_000_000 / line.length))}\n\nBudgets never stop requests.`);
      await page.waitFor(() => document.querySelector('[data-advice]') !== null);
      expect(await claimed(page)).toEqual(['budget-alert-or-hard-limit']);
      await says(page, '1,000,');
      await says(page, 'characters were read, on this computer only. The field shows how they begin.');
    });

    test('the one box knows old advice too, but not in an error', async () => {
      const page = await open(browser(), '', '[role="combobox"]');
      await page.click('[role="combobox"]');
      await page.type('budgets never stop requests');
      await page.waitFor(() => document.querySelector('input')?.value === 'budgets never stop requests');
      await expect.poll(() => claimed(page)).toEqual(['budget-alert-or-hard-limit']);
      await page.waitFor(() =>
        document
          .querySelector('body > #root > [role="status"]')
          ?.textContent?.includes('Old advice in this: Budgets are'),
      );
      await page.press('ControlOrMeta+a');
      await page.paste('429 insufficient_quota: budgets never stop requests');
      await page.waitFor(() => document.querySelector('[data-error]') !== null);
      await expect.poll(() => claimed(page)).toEqual([]);
    });

    test('is readable at 320 px, where nothing runs out at the side', async () => {
      const page = await open(browser(), '#/changes', '.changes');
      await page.setViewport({ width: 320, height: 600 });
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(wide).toBeLessThanOrEqual(320);
      await goTo(page, '#/check');
      await page.waitFor(() => document.querySelector('#check-text') !== null);
      await titled(page);
      await page.click('#check-text');
      await page.paste(`${'x'.repeat(300)} budgets never stop requests ${ADVICE}`);
      await page.waitFor(() => document.querySelector('.told') !== null);
      await expect.poll(wide).toBeLessThanOrEqual(320);
    });
  });

  const PLUS = answerOf('price-plus');
  const dayAfter = (day = '', days = 1) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

  describe('past its day', () => {
    /** The answer in a window of the popup's size, on a day of our choice. */
    const openOn = async (day: string, address: string, selector: string) => {
      await browser().setClock(`${day}T12:00:00Z`);
      const page = await open(browser(), address, selector);
      expect(await page.evaluate(() => new Date().toISOString().slice(0, 10)), 'the clock of the page').toBe(day);
      return page;
    };
    const seen = (page: Page) =>
      page.evaluate(() => ({
        note: document.querySelector('.stale-note')?.textContent ?? '',
        noteLink: document.querySelector('.stale-note a')?.getAttribute('href') ?? '',
        figures: [...document.querySelectorAll<HTMLElement>('.lead .figure.stale')].map(({ dataset }) => dataset.fact),
        lead: document.querySelector('.lead')?.textContent ?? '',
        leadLinks: [...document.querySelectorAll('.lead .stale a')].map((link) => link.getAttribute('href') ?? ''),
      }));

    test('an answer and its figures say so by themselves, and where to look', async () => {
      // On its due day it is still in time.
      const before = await openOn(PLUS?.checkAgainBy ?? '', '#/answer/price-plus', '.lead');
      expect(await seen(before)).toMatchObject({ note: '', figures: [], leadLinks: [] });
      expect((await seen(before)).lead).not.toContain('*');

      const after = await openOn(dayAfter(PLUS?.checkAgainBy), '#/answer/price-plus', '.lead');
      const { note, noteLink, figures, lead, leadLinks } = await seen(after);
      expect(note).toContain('This may be out of date. Check here:');
      expect(noteLink).toBe(PLUS?.sources.find(({ thirdParty }) => !thirdParty)?.url);
      expect(figures).toContain('plus-month');
      expect(lead).toContain('$20*');
      expect(lead).toContain('(* may be out of date, check here:');
      expect(leadLinks.length).toBeGreaterThan(0);
      for (const link of [noteLink, ...leadLinks])
        expect(new URL(link).hostname).toMatch(/(?:^|\.)(?:openai|chatgpt)\.com$/);
    });

    test('what comes from others only says so beside its link', async () => {
      // That the five-hour window came back is known from issues.
      const page = await openOn('2036-01-01', '#/answer/codex-five-hour-limit', '.stale-note');
      const stale = (await page.find('.answer .stale')).map(({ text }) => text).join(' ');
      expect(stale).toContain("(not OpenAI's own)");
    });

    test('what stands beside each other is not said twice, and what is in time is left alone', async () => {
      // A month after the prices were due, concepts are still in time.
      const page = await openOn(dayAfter(PLUS?.checkAgainBy, 30), '#/changes/plans', '.changes');
      const stars = await page.find('.changed .figure.stale');
      const notes = await page.find('.changed dd > span > .stale:not(.figure)');
      expect(notes.length).toBeGreaterThan(0);
      expect(notes.length).toBeLessThanOrEqual(stars.length);
      await goTo(page, '#/answer/who-can-see-usage');
      await page.waitFor(() => document.querySelector('article[data-answer="who-can-see-usage"]') !== null);
      await expect.poll(() => page.find('.stale')).toEqual([]);
    });

    test('the list of answers and an error say so too', async () => {
      const page = await openOn('2036-01-01', '', '[role="combobox"]');
      await page.click('[role="combobox"]');
      await page.type('plus price');
      await page.waitFor(() => document.querySelector('.option .stale')?.textContent === 'May be out of date');
      await goTo(page, '#/error/insufficient-quota');
      await page.waitFor(() => document.querySelector('[data-error] .stale-note a') !== null);
    });
  });
});
