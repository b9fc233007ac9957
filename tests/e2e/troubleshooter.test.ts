import { expect, test } from 'vitest';
import type { Browser, Page } from './driver/driver.ts';
import { inBrowser, tabTo } from './world.ts';

const POPUP = { width: 400, height: 600 };

async function openHelp(browser: Browser, taps: string[] = [], file = 'popup.html', size = POPUP): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(browser.extensionUrl(`${file}#/${['help', ...taps].join('/')}`));
  await page.waitFor(() => document.activeElement?.localName === 'h1', [], { what: 'the focus on the title' });
  return page;
}

const title = (page: Page) => page.evaluate(() => document.querySelector('h1')?.textContent);
const titled = (page: Page, words: string) =>
  page.waitFor(
    (words: string) =>
      document.querySelector('h1')?.textContent === words && document.activeElement?.localName === 'h1',
    [words],
    { what: `the focus on “${words}”` },
  );
const verdict = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.help')?.dataset.verdict ?? '(none)');
/** Chooses an option as somebody does who has no mouse. */
async function choose(page: Page, option: string): Promise<void> {
  await tabTo(page, (option: string) => (document.activeElement as HTMLElement | null)?.dataset.option === option, [
    option,
  ]);
  await page.press('Enter');
  await page.waitFor((option: string) => !document.querySelector(`[data-option="${option}"]`), [option]);
}

inBrowser('troubleshooter', (browser) => {
  test('leads by the keyboard alone from the start to a verdict, the focus on each new title', async () => {
    const page = await browser().newPage();
    await page.setViewport(POPUP);
    await page.goto(browser().extensionUrl('popup.html'));
    await page.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
    await tabTo(page, () => document.activeElement?.getAttribute('href') === '#/help');
    await page.press('Enter');
    await titled(page, 'Where did it happen?');
    await choose(page, 'codex');
    await titled(page, 'What do you see?');
    await choose(page, 'credits');
    await titled(page, 'How are you signed in?');
    await choose(page, 'workspace');
    await titled(page, 'Which plan, or what did you pay for?');
    expect((await page.find('.choices button')).map(({ attributes }) => attributes['data-option'])).toEqual([
      'member',
      'owner',
    ]);
    await choose(page, 'member');
    await titled(page, 'Wait, or ask an owner of the workspace');
    expect(await verdict(page)).toBe('workspace-member');
    const [article] = await page.find('.help');
    for (const words of ['What to do, in order', 'The answers behind this', 'Errors of this kind', 'Checked on'])
      expect(article?.text).toContain(words);
    expect((await page.find('.trail li')).map(({ text }) => text)).toEqual([
      'In Codex or ChatGPT Work',
      '“Out of credits” or a spend cap',
      'With ChatGPT, in a workspace',
      'I am a member of the workspace',
    ]);
  });

  test('asks only what matters: two taps where two are enough', async () => {
    const page = await openHelp(browser());
    await choose(page, 'codex');
    await choose(page, 'capacity');
    await titled(page, 'OpenAI is short of room for that model');
    expect(await verdict(page)).toBe('model-at-capacity');
  });

  test('goes back one question at a time with Escape, by its trail, and to the start again', async () => {
    const page = await openHelp(browser());
    await choose(page, 'api');
    await choose(page, 'api-quota');
    await choose(page, 'own-key');
    await titled(page, 'Which plan, or what did you pay for?');
    await page.press('Escape');
    await titled(page, 'How are you signed in?');
    await page.click('.back');
    await titled(page, 'What do you see?');
    await choose(page, 'rate');
    await expect.poll(() => verdict(page)).toBe('too-fast');
    await page.click('.trail li:nth-child(2) a');
    await titled(page, 'What do you see?');
    await choose(page, 'key');
    await expect.poll(() => verdict(page)).toBe('key-refused');
    await page.click('.restart');
    await titled(page, 'Where did it happen?');
    expect(await page.find('.restart')).toEqual([]);
  });

  test('keeps where one was, and what was ticked, while its window is open', async () => {
    const page = await openHelp(browser(), ['codex', 'quota', 'personal']);
    expect(await verdict(page)).toBe('stray-key');
    await page.click('.ticks li:nth-child(2) input');
    await page.waitFor(() => document.querySelector('.ticks li:nth-child(2) input:checked') !== null);
    // To an answer, and back.
    await page.click('.related a');
    await page.waitFor(() => document.querySelector('article[data-answer]') !== null);
    await page.press('Escape');
    await titled(page, 'Codex is using an API key, not your plan');
    const ticked = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.ticks input')].map(({ checked }) => checked),
      );
    await expect.poll(ticked).toEqual([false, true, false, false]);
    // To the search, and back by the link of the start.
    await page.click('[role="combobox"]');
    await page.type('a');
    await page.waitFor(
      () => document.querySelector('[data-answer]') !== null && document.activeElement?.localName === 'input',
    );
    await page.press('ControlOrMeta+a');
    await page.press('Backspace');
    await page.waitFor(() => document.querySelector('.start-links a') !== null);
    await page.click('.start-links a');
    await titled(page, 'Codex is using an API key, not your plan');
    await expect.poll(ticked).toEqual([false, true, false, false]);
  });

  test('its steps are ticked with the keyboard and copied with their ticks and addresses', async () => {
    const page = await openHelp(browser(), ['api', 'api-quota', 'own-key', 'plan-only']);
    await tabTo(page, () => document.activeElement?.matches('.ticks input'));
    await page.press(' ');
    await page.waitFor(() => document.querySelector('.ticks li.done input:checked') !== null, [], { what: 'the tick' });
    const named = await page.evaluate(() => {
      const box = document.querySelector('.ticks input');
      return document.getElementById(box?.getAttribute('aria-labelledby') ?? '')?.textContent;
    });
    expect(named).toContain('choose the organization of your key');
    await page.click('.copy button');
    await page.waitFor(() => document.querySelector('.copy [role="status"]')?.textContent === 'Copied.');
    await expect.poll(() => page.clipboard()).toContain('[x] 1. On platform.openai.com');
    const text = await page.clipboard();
    expect(text).toContain('A ChatGPT plan holds no API credit\n');
    expect(text).toContain('API billing (https://platform.openai.com/settings/organization/billing/overview)');
    expect(text).toContain('[ ] 2. Buy credit, $5 at least.');
    expect(text).toMatch(/Meterwise\. Checked on .* due again/);
  });

  test('an address with choices that are not on offer is the question before them', async () => {
    const page = await openHelp(browser(), ['codex', 'no-such-thing', 'plus'], 'app.html');
    expect(await title(page)).toBe('What do you see?');
    expect((await page.find('.trail li')).map(({ text }) => text)).toEqual(['In Codex or ChatGPT Work']);
  });

  test('fits 320 px, question and verdict', async () => {
    for (const taps of [['codex'], ['codex', 'usage-limit', 'personal', 'plus']]) {
      const page = await openHelp(browser(), taps, 'app.html', { width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});
