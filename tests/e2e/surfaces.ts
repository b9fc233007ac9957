/** Every surface of the extension's own pages in each of its states, as people come to see it: for every-surface.test.ts. */
import type { Browser, Page } from './driver/driver.ts';
import { note, notesOf, PLATFORM, visit } from './world.ts';

export type Surface = {
  name: string;
  /** Only in this frame. */
  file?: 'popup.html';
  /** The address inside the app. */
  at?: string;
  /** What is done there before it is looked at. */
  act?: (page: Page, browser: Browser) => Promise<void>;
  /** What must be seen then. */
  shows: string;
  /** Another tab is in front, so that the keyboard is not its own in every browser. */
  isBehind?: true;
  /** The clock, where the state depends on it. */
  clock?: string;
};

const ready = (page: Page) =>
  page.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox', [], { what: 'the focused box' });
const paste = (text: string) => async (page: Page) => {
  await ready(page);
  await page.press('ControlOrMeta+a');
  await page.paste(text);
};
/** As if chosen among the files of the computer. What it shows is brought into view. */
const give = (text: string) => async (page: Page) => {
  await page.waitFor(() => document.querySelector('input[type="file"]') !== null, [], { what: 'the place for a file' });
  await page.evaluate((text: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'meterwise-settings.json', { type: 'application/json' }));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
};
const type = (text: string) => async (page: Page) => {
  await ready(page);
  await page.type(text);
};

const advise = (text: string) => async (page: Page) => {
  await page.waitFor(() => document.activeElement?.localName === 'h1', [], { what: 'the focus on the title' });
  await page.click('textarea');
  await page.paste(text);
};

/** Made up: nobody's key. */
const KEY = 'sk-proj-Zx81Yw72Vu63Ts54Rq45_Po36-Nm27Lk18Ji09Hg90';
const refused = (code: string) => JSON.stringify({ error: { message: 'Refused.', type: code, param: null, code } });

export const SURFACES: Surface[] = [
  { name: 'start', shows: '[data-answer]' },
  {
    name: 'you-are-here',
    file: 'popup.html',
    isBehind: true,
    act: async (page, browser) => {
      const tab = await visit(browser, `${PLATFORM}/usage`, notesOf(`${PLATFORM}/usage`));
      await tab.bringToFront();
      await tab.click('.close', { within: note('api-usage-not-chatgpt') });
      await page.waitFor(() => document.querySelector('.hidden') !== null, [], { what: 'the notes that are hidden' });
      await page.waitFor(() => document.querySelector('.here .notes, .here details'), [], { what: 'the notes here' });
    },
    shows: '.here',
  },
  {
    name: 'results',
    act: type('quota exceeded but usage is zero'),
    shows: '[data-answer="zero-usage-but-quota-exceeded"]',
  },
  { name: 'nothing-fits', act: type('best pizza in town'), shows: '.nothing' },
  {
    name: 'start-out-of-date',
    file: 'popup.html',
    clock: '2036-01-01T12:00:00Z',
    shows: '.option .stale',
  },
  { name: 'answer', at: '#/answer/budget-alert-or-hard-limit', shows: '[data-answer="budget-alert-or-hard-limit"]' },
  { name: 'answer-out-of-date', at: '#/answer/price-pro', clock: '2027-11-25T12:00:00Z', shows: '.stale' },
  {
    name: 'one-error',
    act: paste(refused('credit_balance_exhausted')),
    shows: '[data-error="credit-balance-exhausted"]',
  },
  {
    name: 'several-errors',
    act: paste(`${refused('project_spend_limit_exceeded')}\n■ You've hit your usage limit. Try again in 3 days.\n`),
    shows: '[data-error="codex-usage-limit"]',
  },
  { name: 'secret', act: paste(`curl -H "Authorization: Bearer ${KEY}"`), shows: '.here.stop' },
  {
    name: 'other-provider',
    file: 'popup.html',
    act: paste('402 {"error":{"message":"You have no quota"}}'),
    shows: '[data-other]',
  },
  {
    name: 'nothing-known',
    file: 'popup.html',
    act: paste(`${'Compiled without a mistake. '.repeat(120)}`),
    shows: '.read',
  },
  { name: 'error', at: '#/error/organization-spend-limit', shows: 'article' },
  { name: 'map', at: '#/map', shows: '.node' },
  { name: 'map-opened', at: '#/map', act: (page) => page.click('[data-node="chatgpt-credits"]'), shows: '.map-detail' },
  { name: 'troubleshooter', at: '#/help', shows: 'main button, main a' },
  {
    name: 'verdict',
    at: '#/help/codex/credits/workspace/member',
    act: (page) => page.click('.ticks input'),
    shows: '.ticks li.done',
  },
  { name: 'prices', at: '#/prices', shows: 'table' },
  {
    name: 'prices-out-of-date',
    file: 'popup.html',
    at: '#/prices',
    clock: '2036-01-01T12:00:00Z',
    shows: 'main .stale',
  },
  { name: 'changes', at: '#/changes', shows: 'main time, main li' },
  { name: 'old-advice', at: '#/check', shows: 'textarea' },
  {
    name: 'old-advice-found',
    at: '#/check',
    act: advise('Budgets never stop requests. Pro costs $200 a month. The weather is fine.'),
    shows: '[data-advice]',
  },
  {
    name: 'old-advice-none',
    file: 'popup.html',
    at: '#/check',
    act: advise('Nothing of the kind.'),
    shows: '.verdict:not(:empty)',
  },
  { name: 'options', at: '#/options', shows: 'fieldset' },
  {
    name: 'wipe-question',
    file: 'popup.html',
    at: '#/options',
    act: async (page) => {
      await page.waitFor(() => document.querySelector('.receipt button') !== null, [], { what: 'the receipt' });
      // All notes of a site are hidden, so that none of them can be chosen.
      await page.evaluate(() =>
        [...document.querySelectorAll('label')]
          .find((one) => one.textContent?.includes('Notes on chatgpt.com'))
          ?.click(),
      );
      await page.waitFor(() => document.querySelector('fieldset:disabled') !== null, [], {
        what: 'the notes that are off',
      });
      await page.click('.receipt button');
    },
    shows: '.receipt .warn',
  },
  {
    name: 'import-preview',
    at: '#/options',
    act: give(
      JSON.stringify({
        ...{ meterwise: 'settings', version: 1, hidden: { 'chatgpt.com': 1, 'codex-credits': 1 } },
        settings: { theme: 'dark', text: 'large', zone: 'Asia/Tokyo', clock: '24' },
      }),
    ),
    shows: '.preview',
  },
  { name: 'import-broken', at: '#/options', act: give('{"theme":'), shows: '.transfer .unsure' },
  { name: 'first-run', at: '#/welcome', shows: 'h1' },
];
