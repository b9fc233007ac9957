import { describe, expect, test } from 'vitest';
import { BROWSER, CHATGPT, open, PLATFORM, pressIn, settle, visit, waitForNotes } from './world.ts';

/** The pages, and the notes that are hidden on each; on the last all have been hidden before. */
const PAGES: [url: string, notes: string[]][] = [
  [`${PLATFORM}/usage`, ['api-usage-not-chatgpt', 'api-usage-project-filter', 'api-usage-utc']],
  [
    `${PLATFORM}/settings/organization/billing/overview`,
    ['billing-auto-recharge', 'billing-credit-balance', 'billing-credit-grants'],
  ],
  [
    `${CHATGPT}/settings/usage`,
    [
      ...['codex-auto-reload', 'codex-credits', 'codex-daily-usage', 'codex-not-api-billing', 'codex-resets'],
      ...['codex-window-5h', 'codex-window-weekly'],
    ],
  ],
  [`${CHATGPT}/c/1#settings/Usage`, []],
];

describe(`a page whose notes are hidden: ${BROWSER}`, () => {
  test('is, to the letter, the page without the extension', async () => {
    const html = () => document.documentElement.outerHTML;
    const plain = await open({ without: 'extension' });
    const without: string[] = [];
    for (const [url] of PAGES) {
      const page = await visit(plain, url);
      await settle(page);
      without.push(await page.evaluate(html));
    }
    await plain.close();

    const browser = await open();
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
