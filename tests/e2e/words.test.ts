/** Every word the extension shows comes from the catalogue. In the pseudo-locale those stand in ⟦brackets⟧. */
import { describe, expect, test } from 'vitest';
import type { Page } from './driver/driver.ts';
import { BROWSER, buildOf, CHATGPT, note, open, PLATFORM, visit, waitForNotes } from './world.ts';

/**
 * Text and labels outside brackets, of notes or of a whole page. Answers are content, marked as English; what is quoted
 * are the reader's own words.
 */
function escaped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.closest('style, script, time, blockquote, [lang="en"]:not(html)')) continue;
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
    const seen = async () => (await usage.find('.pop h2', { within: note('api-usage-utc') }))[0]?.text;
    await expect.poll(seen).toMatch(/^⟦.*⟧$/);
    // They are asked of the background.
    await expect.poll(() => usage.find('.pop dd', { within: note('api-usage-utc') })).toHaveLength(3);
    expect(await escaped(usage)).toEqual([]);
    await usage.press('Escape');
    await usage.click('.close', { within: note('api-usage-not-chatgpt') });
    await waitForNotes(usage, ['api-usage-project-filter', 'api-usage-utc']);
    const chatgpt = await visit(browser, `${CHATGPT}/settings/usage`, [
      ...['codex-auto-reload', 'codex-credits', 'codex-daily-usage', 'codex-not-api-billing', 'codex-resets'],
      ...['codex-window-5h', 'codex-window-weekly'],
    ]);
    expect(await escaped(chatgpt)).toEqual([]);

    const popup = await browser.newPage();
    /** The box has the focus and what is in it is chosen; or the title of what one reads has it, and Escape leads back. */
    const at = (what: 'input' | 'h1') =>
      popup.waitFor((what: string) => document.activeElement?.localName === what, [what], {
        what: `the focus: ${what}`,
      });
    await popup.goto(browser.extensionUrl('popup.html'));
    await popup.waitFor(() => document.querySelector('.hidden') !== null);
    await popup.waitFor(() => document.querySelector('.ways-in:not(.waiting)') !== null);
    expect(await escaped(popup), 'start').toEqual([]);
    await chatgpt.bringToFront();
    await popup.waitFor(() => document.querySelector('.here .notes') !== null);
    expect(await escaped(popup), 'beside a page').toEqual([]);
    await popup.bringToFront();
    await popup.click('[role="combobox"]');
    await popup.type('do api budgets hard-stop requests');
    await popup.waitFor(() => document.querySelector('mark') !== null);
    expect(await escaped(popup), 'results').toEqual([]);
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.was') !== null);
    expect(await escaped(popup), 'answer').toEqual([]);
    await at('h1');
    await popup.press('Escape');
    await at('input');
    await popup.type('pizza in rome');
    await popup.waitFor(() => document.querySelector('.nothing') !== null);
    expect(await escaped(popup), 'nothing fits').toEqual([]);
    await popup.press('Escape');
    await popup.waitFor(() => document.querySelector('input')?.value === '');
    await popup.click('.beside-topics a');
    await popup.waitFor(() => document.querySelector('.prices table') !== null);
    expect(await escaped(popup), 'prices').toEqual([]);
    await at('h1');
    await popup.press('Escape');
    await at('input');
    await popup.press('ControlOrMeta+a');
    await popup.paste(
      'sk-proj-Zx81Yw72Vu63Ts54Rq45Po36 ada@example.com\nerror code: billing_not_active, deactivated_workspace',
    );
    await popup.waitFor(() => document.querySelector('details[data-error]') !== null);
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await escaped(popup), 'errors and a key').toEqual([]);
    await popup.press('ControlOrMeta+a');
    await popup.paste('{"error":{"message":"You have no quota"}}');
    await popup.waitFor(() => document.querySelector('[data-other]') !== null);
    // The name of another service is a name.
    expect(
      (await escaped(popup)).filter((text) => !/^(?:⟦.*)?GitHub Copilot/.test(text)),
      'others',
    ).toEqual([]);
    await popup.press('ControlOrMeta+a');
    await popup.paste('429 Too Many Requests: https://api.openai.com/v1/responses');
    await popup.waitFor(() => document.querySelector('.unsure') !== null);
    expect(await escaped(popup), 'little to go on').toEqual([]);
    await popup.click('.decoded .more');
    await popup.waitFor(() => document.querySelector('article h1') !== null);
    expect(await escaped(popup), 'an error by itself').toEqual([]);
    await at('h1');
    await popup.press('Escape');
    await at('input');
    await popup.click('.beside-topics a[href="#/changes"]');
    await popup.waitFor(() => document.querySelector('.changed') !== null);
    expect(await escaped(popup), 'what changed').toEqual([]);
    await popup.click('.changes a[href="#/check"]');
    await popup.waitFor(() => document.querySelector('#check-text') !== null);
    await at('h1');
    await popup.click('#check-text');
    await popup.type('budgets never stop requests');
    await popup.waitFor(() => document.querySelector('.told') !== null);
    expect(await escaped(popup), 'old advice').toEqual([]);
    await popup.press('ControlOrMeta+a');
    await popup.type('pizza');
    await popup.waitFor(() => document.querySelector('.told') === null);
    expect(await escaped(popup), 'nothing outdated').toEqual([]);
    await popup.evaluate(() => location.assign('#/map'));
    await popup.waitFor(() => document.querySelector('.node') !== null);
    expect(await escaped(popup), 'meter map').toEqual([]);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-node="chatgpt-credits"]')?.click());
    await popup.waitFor(() => document.querySelector('.map-detail') !== null);
    expect(await escaped(popup), 'meter map, a meter opened').toEqual([]);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-node="page-api-usage"]')?.click());
    await popup.waitFor(() => document.querySelector('.map-detail[data-node="page-api-usage"]') !== null);
    expect(await escaped(popup), 'meter map, a page opened').toEqual([]);
    await popup.evaluate(() => location.assign('#/help/codex'));
    await popup.waitFor(() => document.querySelector('.choices') !== null);
    expect(await escaped(popup), 'troubleshooter').toEqual([]);
    await popup.evaluate(() => location.assign('#/help/codex/quota/personal'));
    await popup.waitFor(() => document.querySelector('.ticks') !== null);
    expect(await escaped(popup), 'a verdict').toEqual([]);
    await popup.evaluate(() => location.assign('#/welcome'));
    await popup.waitFor(() => document.querySelector('.drawn') !== null);
    expect(await escaped(popup), 'first run').toEqual([]);
    await popup.evaluate(() => location.assign('#/options'));
    await popup.waitFor(() => document.querySelector('.receipt dd') !== null);
    expect(await escaped(popup), 'settings').toEqual([]);
    const give = (text: string) =>
      popup.evaluate((text: string) => {
        const input = document.querySelector<HTMLInputElement>('input[type="file"]');
        const files = new DataTransfer();
        files.items.add(new File([text], '⟦a file⟧'));
        if (input) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
        for (const button of document.querySelectorAll<HTMLElement>('.receipt .act')) button.click();
      }, text);
    const file = { meterwise: 'settings', version: 1, hidden: { 'codex-credits': 9, 'chatgpt.com': 1 } };
    await give(JSON.stringify({ ...file, settings: { theme: 'dark', text: 'larger', zone: 'own', clock: '24' } }));
    await popup.waitFor(() => document.querySelector('.preview') !== null && document.querySelector('.warn') !== null);
    expect(await escaped(popup), 'settings, a file and a question').toEqual([]);
    await give(JSON.stringify({ ...file, version: 2 }));
    await popup.waitFor(() => document.querySelector('.unsure') !== null);
    expect(await escaped(popup), 'settings, a file that cannot be used').toEqual([]);
    await browser.close();
  });
});
