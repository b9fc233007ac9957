import { expect, test } from 'vitest';
import {
  CHATGPT,
  inBrowser,
  notesOf,
  PLATFORM,
  pressIn,
  reloadUntilNotes,
  settle,
  visit,
  waitForNotes,
} from './world.ts';

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

inBrowser('a page whose notes are hidden', (browser) => {
  test('is, to the letter, the page without the extension', async () => {
    const html = () => document.documentElement.outerHTML;
    const hidden: string[] = [];
    for (const [url, notes] of PAGES) {
      const page = await visit(browser(), url, notes);
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
      hidden.push(await page.evaluate(html));
    }

    // The pages stay open: a browser without a tab would end, and those of an extension go with it.
    await browser().disableExtension();
    for (const [at, [url]] of PAGES.entries()) {
      const page = await visit(browser(), url);
      await settle(page);
      expect(hidden[at], url).toBe(await page.evaluate(html));
    }
    await browser().enableExtension();
    await reloadUntilNotes(await visit(browser(), `${PLATFORM}/api-keys`), ['api-keys-leaked']);
  });
});
