/** Notes that found no safe place at their control: at page level, or in the dock; and pages at addresses we don't know. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from './driver/driver.ts';
import { respondWith, urlOf } from './plain-pages.ts';
import { popupBeside } from './popup-page.ts';
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
  'no room, and a change later': {
    at: AT,
    html: `<body>${PACKED}<script>
      new MutationObserver(() => {
        if (document.querySelector('meterwise-dock')) window.came ??= performance.now();
      }).observe(document.documentElement, { childList: true });
      setTimeout(() => {
        document.body.append('.');
        window.changed = performance.now();
      }, 1500);
    </script>`,
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
    what: there ? 'the dock' : 'no dock',
  });
const isOpen = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('meterwise-dock')?.shadowRoot?.querySelector('.pop')?.matches(':popover-open') ?? false,
  );

type Name = keyof typeof PAGES;

/** What the popup says of a note on the page in front: its state and the reason. */
async function saysOf(browser: Browser, page: Page, id: string, words: string): Promise<void> {
  const popup = await popupBeside(browser, page);
  const said = () =>
    popup.evaluate((id: string) => {
      const item = document.querySelector<HTMLElement>(`.health [data-note="${id}"]`);
      return `${item?.dataset.state}: ${item?.querySelector('.dim')?.textContent}`;
    }, id);
  await expect.poll(said).toBe(words);
  await popup.close();
}

/** Nothing of ours may have come in so many ms since the page was loaded. */
const untilOld = (page: Page, ms: number) =>
  page.waitFor((ms: number) => performance.now() > ms, [ms], { what: `${ms} ms since the page was loaded` });

describe(`notes without a place: ${BROWSER}`, () => {
  /**
   * Loaded beforehand: most of what happens to these pages is that three seconds pass, which they can do side by side. Each
   * scenario takes the pages it wants, and loads what is not there.
   */
  const AHEAD: Partial<Record<Name, number>> = {
    ...{ 'no room anywhere': 9, 'no room, dark': 1, 'no room, and a change later': 1, 'no room and a full corner': 1 },
    ...{ 'no room and no corner': 1, 'from the right to the left': 1, 'signed out': 1 },
    ...{ 'usage of something else': 1, 'a guide about usage': 1 },
  };
  const loaded = new Map<Name, Page[]>();
  let running: Browser | undefined;
  const browser = (): Browser => {
    if (!running) throw new Error('the browser is not running');
    return running;
  };
  const load = async (name: Name) => {
    const page = await browser().newPage();
    await page.goto(urlOf(PAGES, name));
    return page;
  };
  const show = async (name: Name) => {
    const page = loaded.get(name)?.shift() ?? (await load(name));
    await page.bringToFront();
    return page;
  };
  beforeAll(async () => {
    running = await open({ respond: respondWith(PAGES) });
    for (const [name, count] of Object.entries(AHEAD) as [Name, number][])
      for (let n = 0; n < count; n++) loaded.set(name, [...(loaded.get(name) ?? []), await load(name)]);
  });
  afterEach(async () => {
    const errors = await browser().consoleErrors();
    const leaks = [...browser().leaks()];
    await browser().forget();
    expect(errors, 'errors in a console').toEqual([]);
    expect(leaks, 'requests that left the browser').toEqual([]);
  });
  afterAll(() => running?.close());

  describe('dock', () => {
    test('holds what found no place, after three quiet seconds', async () => {
      const page = await show('no room, and a change later');
      await waitForDock(page);
      const quiet = await page.evaluate(() => {
        const { changed, came } = window as unknown as { changed: number; came: number };
        return came - changed;
      });
      // By the clock of the page, which browsers round.
      expect(quiet).toBeGreaterThan(2990);
      expect(await notesOn(page)).toEqual(Object.keys(ALL));
      await page.close();
    });

    test('stands folded in the corner, and the popup gives the reason', async () => {
      const page = await show('no room anywhere');
      await waitForDock(page);
      await expect.poll(() => placements(page)).toEqual(ALL);
      expect(await page.find('meterwise-dock')).toHaveLength(1);
      const chip = async () => (await page.find('.fold-chip', { within: 'meterwise-dock' }))[0];
      expect((await chip())?.attributes['aria-label']).toBe('2 notes found no place on this page');
      const fromEdge = async () => {
        const { x = 0, y = 0, width = 0, height = 0 } = (await chip())?.box ?? {};
        const [across = 0, down = 0] = await page.evaluate(() => [
          document.documentElement.clientWidth,
          document.documentElement.clientHeight,
        ]);
        return [across - Math.round(x + width), down - Math.round(y + height)];
      };
      await expect.poll(fromEdge).toEqual([12, 12]);
      // Folded: none of it is seen.
      for (const id of Object.keys(ALL)) expect((await page.find(note(id)))[0]?.visible, id).toBe(false);
      const why = 'dock: In the corner. There is no free space beside what it is about.';
      await saysOf(browser(), page, 'codex-credits', why);
      await page.close();
    });

    test('is worked from the keyboard, says what it is, and Escape gives the focus back', async () => {
      const page = await show('no room anywhere');
      await waitForDock(page);
      await page.evaluate(() =>
        document.querySelector('meterwise-dock')?.shadowRoot?.querySelector<HTMLElement>('.fold-chip')?.focus(),
      );
      await page.press('Enter');
      await expect.poll(() => isOpen(page)).toBe(true);
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
      await expect.poll(focused).toBe('codex-credits summary');
      await page.press('Enter');
      await page.waitFor(
        (selector: string) => document.querySelector(selector)?.shadowRoot?.querySelector('details')?.open,
        [note('codex-credits')],
      );
      const details = async () => (await page.find('details', { within: note('codex-credits') }))[0]?.text;
      await expect.poll(details).toContain('a credit is not a dollar');
      await expect.poll(details).toContain('There is no free space beside what it is about.');
      await page.evaluate(() => document.addEventListener('keydown', () => document.body.setAttribute('data-key', '')));
      await page.press('Escape');
      await expect.poll(() => isOpen(page)).toBe(false);
      expect(await page.evaluate(() => document.body.hasAttribute('data-key')), 'the page has seen the key').toBe(
        false,
      );
      await expect
        .poll(() => page.evaluate(() => document.querySelector('meterwise-dock')?.shadowRoot?.activeElement?.className))
        .toBe('fold-chip');
      await page.close();
    });

    test('pleases axe, folded and unfolded, light and dark', async () => {
      for (const name of ['no room anywhere', 'no room, dark'] as const) {
        const page = await show(name);
        await waitForDock(page);
        expect(await page.axe('meterwise-dock'), name).toEqual([]);
        await page.click('.fold-chip', { within: 'meterwise-dock' });
        for (const id of Object.keys(ALL)) {
          await page.click('summary', { within: note(id) });
          await page.waitFor(
            (selector: string) => document.querySelector(selector)?.shadowRoot?.querySelector('details')?.open,
            [note(id)],
          );
        }
        expect(await page.axe('meterwise-dock'), `${name}, unfolded`).toEqual([]);
        await page.close();
      }
    });

    test('goes when its last note is hidden', async () => {
      const page = await show('no room anywhere');
      await waitForDock(page);
      for (const [n, id] of Object.keys(ALL).entries()) {
        if (!(await isOpen(page))) await page.click('.fold-chip', { within: 'meterwise-dock' });
        await page.click('summary', { within: note(id) });
        await page.click('.hide', { within: note(id) });
        await waitForNotes(page, Object.keys(ALL).slice(n + 1));
      }
      await waitForDock(page, false);
      const popup = await browser().newPage();
      await popup.goto(browser().extensionUrl('popup.html'));
      await popup.click('.hidden > .act');
      await waitForDock(page);
      await popup.close();
      await page.close();
    });

    test('stays away while a modal is open: native, one that says so, one that deadens the page', async () => {
      const modals = [
        ['<dialog id="modal">Sure? <button>Yes</button></dialog>', 'showModal'],
        [`<div id="modal" role="dialog" aria-modal="true" ${MODAL}>Sure?</div>`, ''],
        [`<div id="modal" role="dialog" ${MODAL}>Sure?</div>`, 'deaden'],
      ] as const;
      const pages: Page[] = [];
      for (const [html, how] of modals) {
        const page = await show('no room anywhere');
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
        pages.push(page);
      }
      for (const page of pages) await waitForDock(page, false);
      await settle(pages[0] as Page, 3500);
      for (const [n, page] of pages.entries()) {
        expect(await hasDock(page), modals[n]?.[0]).toBe(false);
        await page.bringToFront();
        const why = 'given-up: Not shown. A dialog is open over the page.';
        await saysOf(browser(), page, 'codex-credits', why);
        expect(await hasDock(page), modals[n]?.[0]).toBe(false);
        await page.evaluate(() => {
          document.body.style.pointerEvents = '';
          const modal = document.querySelector('#modal');
          if (modal instanceof HTMLDialogElement) modal.close();
          else modal?.remove();
        });
      }
      for (const page of pages) {
        await page.bringToFront();
        await waitForDock(page);
        await page.close();
      }
    });

    test('takes a corner where nothing is, the nearest first', async () => {
      const stands = async (name: Name, at: string) => {
        const page = await show(name);
        await waitForDock(page);
        const corner = async () => {
          const { x = 0, y = 0 } = (await page.find('meterwise-dock'))[0]?.box ?? {};
          const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
          return `${y < height / 2 ? 'top' : 'bottom'} ${x < width / 2 ? 'left' : 'right'}`;
        };
        await expect.poll(corner, { message: name }).toBe(at);
        await page.close();
      };
      await stands('no room anywhere', 'bottom right');
      await stands('no room and a full corner', 'bottom left');
      await stands('from the right to the left', 'bottom left');
    });

    test('stays away where no corner is free, and the popup says so', async () => {
      const page = await show('no room and no corner');
      await saysOf(browser(), page, 'codex-credits', 'given-up: Not shown. No corner of the window is free.');
      await untilOld(page, 5000);
      expect(await hasDock(page)).toBe(false);
      await page.close();
    });

    test('gives a note back to its control as soon as there is room', async () => {
      const page = await show('no room anywhere');
      await waitForDock(page);
      await page.evaluate((row: string) => {
        const wall = document.querySelector('#wall');
        wall?.removeAttribute('style');
        if (wall) wall.innerHTML = `<h1>Usage</h1>${row}`;
      }, ROW);
      await page.waitFor(() => document.querySelectorAll('meterwise-note[data-placement="anchor"]').length === 2, [], {
        what: 'both notes in their places',
      });
      await waitForDock(page, false);
      await waitForNotes(page, Object.keys(ALL));
      await page.close();
    });

    test('is not there without a sign that this is the page', async () => {
      const page = await show('signed out');
      await untilOld(page, 5000);
      expect(await notesOn(page)).toEqual([]);
      expect(await hasDock(page)).toBe(false);
      await page.close();
    });
  });

  describe('page level', () => {
    const CHIPS = [...Object.keys(ALL), 'codex-window-weekly'];

    test('a note without room stands at the heading and says why', async () => {
      const page = await show('no room at the control');
      await waitForNotes(page, CHIPS);
      await expect
        .poll(() => placements(page))
        .toMatchObject({ 'codex-credits': 'page', 'codex-not-api-billing': 'anchor' });
      const above = async () => {
        const [chip] = await page.find('.chip', { within: note('codex-credits') });
        const heading = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().toJSON());
        const y = chip?.box.y ?? Number.NaN;
        return y > heading.top - 5 && y < heading.bottom;
      };
      await expect.poll(above).toBe(true);
      await page.click('.chip', { within: note('codex-credits') });
      await expect
        .poll(async () => (await page.find('.pop .why', { within: note('codex-credits') }))[0])
        .toMatchObject({ text: 'There is no free space beside what it is about.', visible: true });
      await page.close();
    });

    test.each(['a title in three columns', 'a page in the middle of the window'] as const)(
      'a banner that would move more than what is below it becomes a chip: %s',
      async (name) => {
        const page = await show(name);
        await waitForNotes(page, CHIPS);
        await expect.poll(() => placements(page)).toMatchObject({ 'codex-not-api-billing': 'page' });
        await page.click('.chip', { within: note('codex-not-api-billing') });
        const pop = async () => (await page.find('.pop', { within: note('codex-not-api-billing') }))[0]?.text;
        await expect.poll(pop).toContain('This is not API billing.');
        await expect.poll(pop).toContain('API usage, API billing.');
        await page.close();
      },
    );

    test('a page at an unknown address that shows a meter under a known title gets page-level notes', async () => {
      const page = await show('usage at an address of next year');
      await waitForNotes(page, CHIPS);
      await expect
        .poll(() => placements(page))
        .toMatchObject({ 'codex-credits': 'page', 'codex-not-api-billing': 'anchor' });
      const why = 'page: At the heading. The address of this page is not one Meterwise knows.';
      await saysOf(browser(), page, 'codex-credits', why);
      await page.close();
    });

    test.each(['usage of something else', 'a guide about usage'] as const)('no note on %s', async (name) => {
      const page = await show(name);
      await untilOld(page, 5000);
      expect(await notesOn(page)).toEqual([]);
      await page.close();
    });
  });
});
