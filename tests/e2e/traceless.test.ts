import { describe, expect, test } from 'vitest';
import { BROWSER, CHATGPT, notesOf, open, PLATFORM, pressIn, settle, visit, waitForNotes } from './world.ts';

const WITH_NOTES = [
  `${PLATFORM}/usage`,
  `${PLATFORM}/settings/organization/billing/overview`,
  `${CHATGPT}/settings/usage`,
];
/** The pages, and the notes that are hidden on each; on the last all have been hidden before. */
const PAGES: [url: string, notes: string[]][] = [
  ...WITH_NOTES.map((url): [string, string[]] => [url, notesOf(url)]),
  [`${CHATGPT}/c/1#settings/Usage`, []],
];

describe(`a page whose notes are hidden: ${BROWSER}`, () => {
  test('is, to the letter, the page without the extension', async () => {
    const html = () => document.documentElement.outerHTML;
    const [plain, browser] = await Promise.all([open({ without: 'extension' }), open()]);
    const without: string[] = [];
    for (const [url] of PAGES) {
      const page = await visit(plain, url);
      await settle(page);
      without.push(await page.evaluate(html));
    }
    await plain.close();

    for (const [at, [url, notes]] of PAGES.entries()) {
      const page = await visit(browser, url, notes);
      // The first look must see them, or the comparison below would prove nothing.
      const seen = await page.evaluate(html);
      expect(seen.includes('<meterwise-note')).toBe(notes.length > 0);
      for (const [n, id] of notes.entries()) {
        // Not by the mouse: where one note is gone, others are drawn anew, and the press would be the page's.
        if (!id.includes('not-')) await pressIn(page, id, '.chip');
        await pressIn(page, id, '.close, .hide');
        await waitForNotes(page, notes.slice(n + 1));
      }
      // Time for whatever might come back.
      await settle(page);
      expect(await page.evaluate(html), url).toBe(without[at]);
    }
    await browser.close();
  });
});
