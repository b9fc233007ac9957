/** Every word the extension shows comes from the catalogue. In the pseudo-locale those stand in ⟦brackets⟧. */
import { describe, expect, test } from 'vitest';
import type { Page } from './driver/driver.ts';
import { BROWSER, buildOf, CHATGPT, note, open, PLATFORM, visit } from './world.ts';

/** Text and labels outside brackets, of notes or of a whole page. Answers are content, marked as English. */
function escaped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.closest('style, script, time, [lang="en"]:not(html)')) continue;
        const texts = [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => node.nodeValue ?? '');
        const labels = ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? '');
        // A text may be cut into pieces by elements: judged with its parents' words around it.
        const whole = element.closest('p, li, h1, h2, span, dt, dd, button, a, div')?.textContent ?? '';
        for (const text of [...texts, ...labels])
          if (/\p{L}{2}/u.test(text.replace(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, '')) && !/^⟦.*⟧$/s.test(whole.trim()))
            found.push(text);
      }
    };
    const notes = [...document.querySelectorAll('meterwise-note')];
    if (notes.length === 0) look(document);
    for (const host of notes) if (host.shadowRoot) look(host.shadowRoot);
    return found;
  });
}

describe(`words: ${BROWSER}`, () => {
  test('none is written in code', async () => {
    const browser = await open({ extension: buildOf(BROWSER, '-pseudo') });
    const usage = await visit(browser, `${PLATFORM}/usage`, [
      'api-usage-not-chatgpt',
      'api-usage-project-filter',
      'api-usage-utc',
    ]);
    await usage.click('.chip', { within: note('api-usage-utc') });
    const seen = await usage.find('.pop h2', { within: note('api-usage-utc') });
    expect(seen[0]?.text).toMatch(/^⟦.*⟧$/);
    expect(await escaped(usage)).toEqual([]);
    await usage.press('Escape');
    await usage.click('.close', { within: note('api-usage-not-chatgpt') });
    const chatgpt = await visit(browser, `${CHATGPT}/settings/usage`, [
      ...['codex-auto-reload', 'codex-credits', 'codex-daily-usage', 'codex-not-api-billing', 'codex-resets'],
      ...['codex-window-5h', 'codex-window-weekly'],
    ]);
    expect(await escaped(chatgpt)).toEqual([]);

    const popup = await browser.newPage();
    await popup.goto(browser.extensionUrl('popup.html'));
    await popup.waitFor(() => document.querySelector('.hidden') !== null);
    expect(await escaped(popup), 'start').toEqual([]);
    await chatgpt.bringToFront();
    await popup.waitFor(() => document.querySelector('.here .notes') !== null);
    expect(await escaped(popup), 'beside a page').toEqual([]);
    await popup.bringToFront();
    await popup.click('[role="combobox"]');
    await popup.type('budget hard limit');
    await popup.waitFor(() => document.querySelector('mark') !== null);
    expect(await escaped(popup), 'results').toEqual([]);
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.was') !== null);
    expect(await escaped(popup), 'answer').toEqual([]);
    await popup.press('Escape');
    await popup.type('pizza in rome');
    await popup.waitFor(() => document.querySelector('.nothing') !== null);
    expect(await escaped(popup), 'nothing fits').toEqual([]);
    await popup.press('Escape');
    await popup.click('.beside-topics a');
    await popup.waitFor(() => document.querySelector('.prices table') !== null);
    expect(await escaped(popup), 'prices').toEqual([]);
    await browser.close();
  });
});
