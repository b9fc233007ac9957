import { describe, expect, test } from 'vitest';
import { BROWSER, CHATGPT, note, open, PLATFORM, settle, visit, waitForNotes } from './world.ts';

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
    for (const [url] of PAGES) without.push(await (await visit(plain, url)).evaluate(html));
    await plain.close();

    const browser = await open();
    const withUs: string[] = [];
    for (const [url, notes] of PAGES) {
      const page = await visit(browser, url, notes);
      // The first look must see them, or the comparison below would prove nothing.
      const seen = await page.evaluate(html);
      expect(seen.includes('<meterwise-note')).toBe(notes.length > 0);
      for (const id of notes) {
        if (id.includes('not-')) await page.click('.close', { within: note(id) });
        else {
          await page.click('.chip', { within: note(id) });
          await page.click('.hide', { within: note(id) });
        }
        // The others may be drawn anew, up to a quarter of a second later, where one that was beside them is gone.
        await settle(page, 500);
      }
      await waitForNotes(page, []);
      await settle(page);
      withUs.push(await page.evaluate(html));
    }
    await browser.close();
    expect(withUs).toEqual(without);
  });
});
