/** Notes that found no safe place at their control: at page level, or in the dock; and pages at addresses we don't know. */
import { describe, expect, test } from 'vitest';
import type { Browser, Page } from './driver/driver.ts';
import { respondWith, urlOf } from './plain-pages.ts';
import { BROWSER, CHATGPT, note, notesOn, open, PLATFORM, settle, waitForNotes } from './world.ts';

const AT = `${CHATGPT}/settings/usage`;
const CREDITS = '<span>12 credits remaining</span>';
const ROW = `<div><div><div>${CREDITS}</div><div>Current balance</div></div><button>Add more</button></div>`;
const LIMIT = '<div><div>Weekly limit</div><span>58% left</span><progress max="100" value="58"></progress></div>';
/** Drawings on every side, without a gap: there is room for nothing beside what they stand around. */
const DRAWING = '<canvas style="display:block;width:100%;height:80px"></canvas>';
const SIDE = '<canvas style="flex:1;min-width:0;height:20px"></canvas>';
const tight = (inner: string) => `<div style="display:flex;height:20px">${SIDE}${inner}${SIDE}</div>`;
const TITLE = tight('<h1 style="font:inherit;margin:0">Usage</h1>');
const BALANCE = tight(`<div>${CREDITS}</div><button style="height:20px;border:0;padding:0">Add more</button>`);
/** In two columns, so that a banner would move what is beside it. */
const PACKED = `<main id="wall" style="display:grid;grid-template-columns:1fr 1fr;font:14px/20px monospace">${DRAWING}${DRAWING}${TITLE}${BALANCE}${DRAWING}${DRAWING}</main>`;
const MODAL = 'style="position:fixed;inset:100px;background:#fff"';

const PAGES = {
  'no room anywhere': { at: AT, html: `<body>${PACKED}<p>58% left</p>` },
  'no room, dark': {
    at: AT,
    html: `<body style="background:#111;color:#eee">${PACKED}`,
  },
  'no room at the control': {
    at: AT,
    html: `<body><main style="padding:40px"><h1>Usage</h1>${LIMIT}<div style="font:14px/20px monospace">${DRAWING}${BALANCE}${DRAWING}</div></main>`,
  },
  'no room and a full corner': {
    at: AT,
    html: `<body>${PACKED}<button style="position:fixed;right:0;bottom:0;width:60px;height:60px">Chat</button>`,
  },
  'no room and no corner': {
    at: AT,
    html: `<body>${['left:0;top:0', 'right:0;top:0', 'left:0;bottom:0', 'right:0;bottom:0'].map((at) => `<button style="position:fixed;${at};width:60px;height:60px">x</button>`).join('')}${PACKED}`,
  },
  'from the right to the left': {
    at: AT,
    html: `<html dir="rtl"><body>${PACKED}`,
  },
  'a title in three columns': {
    at: AT,
    html: `<body><main style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:40px;padding:40px"><h1>Usage</h1>${LIMIT}${ROW}</main>`,
  },
  'a page in the middle of the window': {
    at: AT,
    html: `<body style="margin:0"><main style="height:100vh;display:flex;flex-direction:column;justify-content:center;padding:40px"><h1>Usage</h1>${LIMIT}${ROW}</main>`,
  },
  'signed out': { at: AT, html: '<body><main><h1>What can I help with?</h1><p>Plus</p><button>Log in</button></main>' },
  'usage at an address of next year': {
    at: `${CHATGPT}/account/usage/overview`,
    html: `<body><main style="padding:40px"><h1>Usage</h1>${LIMIT}${ROW}</main>`,
  },
  'usage of something else': {
    at: `${CHATGPT}/account/usage/overview`,
    html: '<body><main style="padding:40px"><h1>Usage</h1><p>12 credits remaining, no bar, no money</p></main>',
  },
  'a guide about usage': {
    at: `${PLATFORM}/docs/guides/usage`,
    html: '<body><main><h1>Usage</h1><p>$5.00</p><button role="combobox">All projects</button></main>',
  },
};

const placements = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('meterwise-note')].map(({ dataset }) => [
        dataset.explainer,
        dataset.placement,
      ]),
    ),
  );
const ALL = { 'codex-credits': 'dock', 'codex-not-api-billing': 'dock' };
const hasDock = (page: Page) => page.evaluate(() => document.querySelector('meterwise-dock') !== null);
const waitForDock = (page: Page, there = true) =>
  page.waitFor((there: boolean) => (document.querySelector('meterwise-dock') !== null) === there, [there], {
    timeout: 20_000,
    what: there ? 'the dock' : 'no dock',
  });
const isOpen = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('meterwise-dock')?.shadowRoot?.querySelector('.pop')?.matches(':popover-open') ?? false,
  );

async function show(browser: Browser, name: keyof typeof PAGES): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(urlOf(PAGES, name));
  return page;
}

/** Ids, states and reasons, as the popup shows them of the page in front. */
async function health(browser: Browser, page: Page): Promise<Record<string, string>> {
  const popup = await browser.newPage();
  await popup.goto(browser.extensionUrl('popup.html'));
  await page.bringToFront();
  await popup.waitFor(() => document.querySelector('.health li') !== null);
  const states = await popup.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.health li')].map((item) => [
        item.dataset.note,
        `${item.dataset.state}: ${item.querySelector('.dim')?.textContent}`,
      ]),
    ),
  );
  await popup.close();
  return states as Record<string, string>;
}

describe(`dock: ${BROWSER}`, async () => {
  const browser = await open({ respond: respondWith(PAGES) });

  test('holds what found no place, after three quiet seconds, with the reason', async () => {
    const page = await show(browser, 'no room anywhere');
    await settle(page, 1500);
    await page.evaluate(() => document.body.append('.'));
    await settle(page, 2200);
    expect(await notesOn(page), 'less than three seconds after a change').toEqual([]);
    await waitForDock(page);
    expect(await placements(page)).toEqual(ALL);
    expect(await page.find('meterwise-dock')).toHaveLength(1);
    const [chip] = await page.find('.fold-chip', { within: 'meterwise-dock' });
    expect(chip?.attributes['aria-label']).toBe('2 notes found no place on this page');
    // In the corner.
    const box = chip?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const window = await page.evaluate(() => [
      document.documentElement.clientWidth,
      document.documentElement.clientHeight,
    ]);
    expect([Math.round(box.x + box.width) + 12, Math.round(box.y + box.height) + 12]).toEqual(window);
    // Folded: none of it is seen.
    for (const id of Object.keys(ALL)) expect((await page.find(note(id)))[0]?.visible, id).toBe(false);
    const states = await health(browser, page);
    expect(states['codex-credits']).toBe('dock: In the corner. There is no free space beside what it is about.');
    await page.close();
  });

  test('is worked from the keyboard, says what it is, and Escape gives the focus back', async () => {
    const page = await show(browser, 'no room anywhere');
    await waitForDock(page);
    await page.evaluate(() =>
      document.querySelector('meterwise-dock')?.shadowRoot?.querySelector<HTMLElement>('.fold-chip')?.focus(),
    );
    await page.press('Enter');
    expect(await isOpen(page)).toBe(true);
    const [pop] = await page.find('.pop', { within: 'meterwise-dock' });
    expect(pop?.attributes.role).toBe('dialog');
    expect(pop?.text).toContain('Notes that found no place on this page');
    // From entry to entry, unfolded by keys alone.
    await page.press('Tab');
    await page.press('Tab');
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: host } = document;
        return `${(host as HTMLElement | null)?.dataset.explainer} ${host?.shadowRoot?.activeElement?.localName}`;
      });
    expect(await focused()).toBe('codex-credits summary');
    await page.press('Enter');
    await page.waitFor(
      (selector: string) => document.querySelector(selector)?.shadowRoot?.querySelector('details')?.open,
      [note('codex-credits')],
    );
    const [details] = await page.find('details', { within: note('codex-credits') });
    expect(details?.text).toContain('a credit is not a dollar');
    expect(details?.text).toContain('There is no free space beside what it is about.');
    let seenByPage = false;
    await page.evaluate(() => document.addEventListener('keydown', () => document.body.setAttribute('data-key', '')));
    await page.press('Escape');
    seenByPage = await page.evaluate(() => document.body.hasAttribute('data-key'));
    expect(seenByPage).toBe(false);
    expect(await isOpen(page)).toBe(false);
    expect(
      await page.evaluate(() => document.querySelector('meterwise-dock')?.shadowRoot?.activeElement?.className),
    ).toBe('fold-chip');
    await page.close();
  });

  test('pleases axe, folded and unfolded, light and dark', async () => {
    for (const name of ['no room anywhere', 'no room, dark'] as const) {
      const page = await show(browser, name);
      await waitForDock(page);
      expect(await page.axe('meterwise-dock'), name).toEqual([]);
      await page.click('.fold-chip', { within: 'meterwise-dock' });
      for (const id of Object.keys(ALL)) await page.click('summary', { within: note(id) });
      expect(await page.axe('meterwise-dock'), `${name}, unfolded`).toEqual([]);
      await page.close();
    }
  });

  test('goes when its last note is hidden', async () => {
    const page = await show(browser, 'no room anywhere');
    await waitForDock(page);
    for (const [n, id] of Object.keys(ALL).entries()) {
      if (!(await isOpen(page))) await page.click('.fold-chip', { within: 'meterwise-dock' });
      await page.click('summary', { within: note(id) });
      await page.click('.hide', { within: note(id) });
      await waitForNotes(page, Object.keys(ALL).slice(n + 1));
    }
    await waitForDock(page, false);
    const popup = await browser.newPage();
    await popup.goto(browser.extensionUrl('popup.html'));
    await popup.click('.hidden > .act');
    await waitForDock(page);
    await popup.close();
    await page.close();
  });

  test.each([
    ['native', '<dialog id="modal">Sure? <button>Yes</button></dialog>', 'showModal'],
    ['that says so', `<div id="modal" role="dialog" aria-modal="true" ${MODAL}>Sure?</div>`, ''],
    ['that deadens the page', `<div id="modal" role="dialog" ${MODAL}>Sure?</div>`, 'deaden'],
  ])('stays away while a modal is open: %s', async (_, html, how) => {
    const page = await show(browser, 'no room anywhere');
    await waitForDock(page);
    await page.evaluate(
      (html: string, how: string) => {
        document.body.insertAdjacentHTML('beforeend', html);
        if (how === 'showModal') document.querySelector<HTMLDialogElement>('#modal')?.showModal();
        if (how === 'deaden') document.body.style.pointerEvents = 'none';
      },
      html,
      how,
    );
    await waitForDock(page, false);
    await settle(page, 3500);
    expect(await hasDock(page)).toBe(false);
    const states = await health(browser, page);
    expect(states['codex-credits']).toBe('given-up: Not shown. A dialog is open over the page.');
    await page.evaluate(() => {
      document.body.style.pointerEvents = '';
      const modal = document.querySelector('#modal');
      if (modal instanceof HTMLDialogElement) modal.close();
      else modal?.remove();
    });
    await waitForDock(page);
    await page.close();
  });

  test('takes a corner where nothing is, the nearest first', async () => {
    const corner = async (name: keyof typeof PAGES) => {
      const page = await show(browser, name);
      await waitForDock(page);
      const [host] = await page.find('meterwise-dock');
      const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await page.close();
      const { x = 0, y = 0 } = host?.box ?? {};
      return `${y < height / 2 ? 'top' : 'bottom'} ${x < width / 2 ? 'left' : 'right'}`;
    };
    expect(await corner('no room anywhere')).toBe('bottom right');
    expect(await corner('no room and a full corner')).toBe('bottom left');
    expect(await corner('from the right to the left')).toBe('bottom left');
  });

  test('stays away where no corner is free, and the popup says so', async () => {
    const page = await show(browser, 'no room and no corner');
    await settle(page, 5000);
    expect(await hasDock(page)).toBe(false);
    const states = await health(browser, page);
    expect(states['codex-credits']).toBe('given-up: Not shown. No corner of the window is free.');
    await page.close();
  });

  test('gives a note back to its control as soon as there is room', async () => {
    const page = await show(browser, 'no room anywhere');
    await waitForDock(page);
    await page.evaluate((row: string) => {
      const wall = document.querySelector('#wall');
      wall?.removeAttribute('style');
      if (wall) wall.innerHTML = `<h1>Usage</h1>${row}`;
    }, ROW);
    await page.waitFor(() => document.querySelectorAll('meterwise-note[data-placement="anchor"]').length === 2, [], {
      what: 'both notes in their places',
    });
    expect(await hasDock(page)).toBe(false);
    expect(await notesOn(page)).toEqual(Object.keys(ALL));
    await page.close();
  });

  test('is not there without a sign that this is the page', async () => {
    const page = await show(browser, 'signed out');
    await settle(page, 5000);
    expect(await notesOn(page)).toEqual([]);
    expect(await hasDock(page)).toBe(false);
    await page.close();
  });

  test('nothing was said in a console, and nothing was asked of the network', async () => {
    expect(await browser.consoleErrors()).toEqual([]);
    expect(browser.leaks()).toEqual([]);
    await browser.close();
  });
});

describe(`page level: ${BROWSER}`, async () => {
  const browser = await open({ respond: respondWith(PAGES) });

  test('a note without room stands at the heading and says why', async () => {
    const page = await show(browser, 'no room at the control');
    await waitForNotes(page, [...Object.keys(ALL), 'codex-window-weekly']);
    expect(await placements(page)).toMatchObject({ 'codex-credits': 'page', 'codex-not-api-billing': 'anchor' });
    const [chip] = await page.find('.chip', { within: note('codex-credits') });
    const heading = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().toJSON());
    expect(chip?.box.y).toBeGreaterThan(heading.top - 5);
    expect(chip?.box.y).toBeLessThan(heading.bottom);
    await page.click('.chip', { within: note('codex-credits') });
    const [why] = await page.find('.pop .why', { within: note('codex-credits') });
    expect(why).toMatchObject({ text: 'There is no free space beside what it is about.', visible: true });
    await page.close();
  });

  test.each(['a title in three columns', 'a page in the middle of the window'] as const)(
    'a banner that would move more than what is below it becomes a chip: %s',
    async (name) => {
      const page = await show(browser, name);
      await waitForNotes(page, [...Object.keys(ALL), 'codex-window-weekly']);
      expect(await placements(page)).toMatchObject({ 'codex-not-api-billing': 'page' });
      await page.click('.chip', { within: note('codex-not-api-billing') });
      const [pop] = await page.find('.pop', { within: note('codex-not-api-billing') });
      expect(pop?.text).toContain('This is not API billing.');
      expect(pop?.text).toContain('API usage, API billing.');
      await page.close();
    },
  );

  test('a page at an unknown address that shows a meter under a known title gets page-level notes', async () => {
    const page = await show(browser, 'usage at an address of next year');
    await waitForNotes(page, [...Object.keys(ALL), 'codex-window-weekly']);
    expect(await placements(page)).toMatchObject({ 'codex-credits': 'page', 'codex-not-api-billing': 'anchor' });
    const states = await health(browser, page);
    expect(states['codex-credits']).toBe('page: At the heading. The address of this page is not one Meterwise knows.');
    await page.close();
  });

  test.each(['usage of something else', 'a guide about usage'] as const)('no note on %s', async (name) => {
    const page = await show(browser, name);
    await settle(page, 5000);
    expect(await notesOn(page)).toEqual([]);
    await page.close();
  });

  test('nothing was said in a console, and nothing was asked of the network', async () => {
    expect(await browser.consoleErrors()).toEqual([]);
    expect(browser.leaks()).toEqual([]);
    await browser.close();
  });
});
