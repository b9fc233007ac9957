/** Every surface of the extension's own pages in each of its states, as people come to see it: for screens.test.ts. */
import type { Browser, Page } from './driver/driver.ts';
import { PLATFORM, settledNotes, visit } from './world.ts';

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
  /** The clock, where the state depends on it. */
  clock?: string;
};

const paste = (text: string) => async (page: Page) => {
  await page.press('ControlOrMeta+a');
  await page.paste(text);
};
const type = (text: string) => (page: Page) => page.type(text);

/** Made up: nobody's key. */
const KEY = 'sk-proj-Zx81Yw72Vu63Ts54Rq45_Po36-Nm27Lk18Ji09Hg90';
const refused = (code: string) => JSON.stringify({ error: { message: 'Refused.', type: code, param: null, code } });

export const SURFACES: Surface[] = [
  { name: 'start', shows: '[data-answer]' },
  {
    name: 'you-are-here',
    file: 'popup.html',
    act: async (page, browser) => {
      const tab = await visit(browser, `${PLATFORM}/usage`);
      await settledNotes(tab);
      await tab.bringToFront();
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
  { name: 'error', at: '#/error/organization-spend-limit', shows: 'article' },
  { name: 'map', at: '#/map', shows: '.node' },
  { name: 'troubleshooter', at: '#/help', shows: 'main button, main a' },
  { name: 'prices', at: '#/prices', shows: 'table' },
  { name: 'changes', at: '#/changes', shows: 'main time, main li' },
  { name: 'old-advice', at: '#/check', shows: 'textarea' },
];
