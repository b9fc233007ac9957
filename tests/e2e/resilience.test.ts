/** What pages, browsers and people do to a note: it stays, comes back, or goes without a trace. */
import { describe, expect, test } from 'vitest';
import { respond } from '../stage/serve.ts';
import type { Page, Responder } from './driver/driver.ts';
import { respondWith, urlOf } from './plain-pages.ts';
import {
  BROWSER,
  CHATGPT,
  inBrowser,
  note,
  notesOn,
  open,
  PLATFORM,
  settle,
  settledNotes,
  visit,
  waitForNotes,
} from './world.ts';

const USAGE = `${PLATFORM}/usage`;
const HINT = 'api-usage-utc';

/** Firefox keeps no page in memory that says "no-store". */
const storable: Responder = (url) => {
  const answer = respond(url);
  return answer && { ...answer, headers: { ...answer.headers, 'cache-control': 'max-age=0' } };
};

const hasFocus = (page: Page, id: string) =>
  page.evaluate(
    (selector: string) =>
      document.activeElement === document.querySelector(selector) &&
      document.activeElement?.shadowRoot?.activeElement?.className === 'chip',
    note(id),
  );
const isOpen = (page: Page, id: string) =>
  page.evaluate(
    (selector: string) =>
      document.querySelector(selector)?.shadowRoot?.querySelector('.pop')?.matches(':popover-open') ?? false,
    note(id),
  );
const focusChip = (page: Page, id: string) =>
  page.evaluate(
    (selector: string) => document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('.chip')?.focus(),
    note(id),
  );
/** Everything of ours that is in the page and seen. */
const traces = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('meterwise-note, meterwise-dock')]
      .filter((host) => host.checkVisibility())
      .map((host) => host.outerHTML),
  );

inBrowser(
  'resilience',
  (browser) => {
    test('a page that renders every 200 ms: the same notes, focus and popover', async () => {
      const page = await visit(browser(), USAGE);
      const notes = await settledNotes(page);
      await page.evaluate(() => {
        for (const host of document.querySelectorAll('meterwise-note')) host.setAttribute('data-seen', '');
        window.stage.tick(200);
      });
      await focusChip(page, HINT);
      await settle(page, 1500);
      expect(await hasFocus(page, HINT)).toBe(true);
      await page.press('Enter');
      await settle(page, 1500);
      expect(await isOpen(page, HINT)).toBe(true);
      await page.press('Escape');
      expect(await isOpen(page, HINT)).toBe(false);
      expect(await hasFocus(page, HINT)).toBe(true);
      expect(await notesOn(page)).toEqual(notes);
      // None was put back: they are the very hosts of the beginning.
      expect(await page.find('meterwise-note[data-seen]')).toHaveLength(notes.length);
      await page.evaluate(() => window.stage.stopTicking());
    });

    test('a page built anew every 200 ms: notes, focus and popover come back each time', async () => {
      const page = await visit(browser(), USAGE);
      const notes = await settledNotes(page);
      await focusChip(page, HINT);
      await page.press('Enter');
      expect(await isOpen(page, HINT)).toBe(true);
      const seen = await page.evaluate(
        async (selector: string, all: number) => {
          window.stage.tick(200, true);
          const seen = { frames: 0, whole: 0, twice: 0, open: 0, focused: 0 };
          const end = performance.now() + 4000;
          while (performance.now() < end) {
            await new Promise(requestAnimationFrame);
            const hosts = [...document.querySelectorAll<HTMLElement>('meterwise-note')];
            const ids = new Set(hosts.map(({ dataset }) => dataset.explainer));
            const host = document.querySelector(selector);
            seen.frames++;
            if (hosts.length === all) seen.whole++;
            if (ids.size < hosts.length) seen.twice++;
            if (host?.shadowRoot?.querySelector('.pop')?.matches(':popover-open')) seen.open++;
            if (host && document.activeElement === host) seen.focused++;
          }
          window.stage.stopTicking();
          return seen;
        },
        note(HINT),
        notes.length,
      );
      expect(seen.twice).toBe(0);
      // In the very frame in which the page put its own content back.
      for (const part of [seen.whole, seen.open, seen.focused]) expect(part / seen.frames).toBeGreaterThan(0.9);
      await page.press('Escape');
      expect(await isOpen(page, HINT)).toBe(false);
      expect(await hasFocus(page, HINT)).toBe(true);
      expect(await settledNotes(page)).toEqual(notes);
    });

    test('focus that went elsewhere while the note was away is left there', async () => {
      const page = await visit(browser(), USAGE);
      await settledNotes(page);
      await focusChip(page, HINT);
      await page.evaluate((selector: string) => {
        document.querySelector(selector)?.remove();
        document.querySelector<HTMLElement>('main button')?.focus();
      }, note(HINT));
      await page.waitFor((selector: string) => document.querySelector(selector), [note(HINT)]);
      await settle(page, 300);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
    });

    test.each(['replaceTree', 'moveAnchor', 'rerender'] as const)('%s, twenty times in a row', async (what) => {
      const page = await visit(browser(), `${CHATGPT}/settings/usage`);
      const notes = await settledNotes(page);
      for (let n = 0; n < 20; n++) {
        await page.evaluate((what: 'replaceTree' | 'moveAnchor' | 'rerender') => window.stage[what](), what);
        await settle(page, 200);
      }
      expect(await settledNotes(page)).toEqual(notes);
      const placements = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('meterwise-note')].map(({ dataset }) => dataset.placement),
      );
      expect(new Set(placements)).toEqual(new Set(['anchor']));
    });

    test('5,000 nodes more', async () => {
      const page = await visit(browser(), USAGE);
      const notes = await settledNotes(page);
      await page.evaluate(() => window.stage.addNodes(5000));
      await settle(page, 400);
      await page.evaluate(() => window.stage.rerender());
      await waitForNotes(page, notes);
      expect(await settledNotes(page)).toEqual(notes);
    });

    test('hydration a second after the page has come: nothing before, no error, then all notes', async () => {
      const page = await browser().newPage();
      await page.goto(`${CHATGPT}/settings/usage?stage=ssr,loading`);
      await settle(page, 1000);
      expect(await notesOn(page)).toEqual([]);
      await page.evaluate(() => window.stage.load());
      const notes = await settledNotes(page);
      expect(notes).toContain('codex-not-api-billing');
      expect(await page.evaluate(() => window.stage.ready)).toBe(true);
      expect(await browser().consoleErrors()).toEqual([]);
    });

    test('a page left and come back to from the memory of the browser', async () => {
      const page = await visit(browser(), USAGE);
      const notes = await settledNotes(page);
      const other = await visit(browser(), USAGE, notes);
      await page.bringToFront();
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => document.body.toggleAttribute('data-persisted', persisted));
      });
      await page.goto(`${PLATFORM}/docs/overview`);
      // What is hidden meanwhile must not show again.
      await other.bringToFront();
      await other.click('.close', { within: note('api-usage-not-chatgpt') });
      await waitForNotes(
        other,
        notes.filter((id) => id !== 'api-usage-not-chatgpt'),
      );
      await page.bringToFront();
      await page.back();
      await page.waitFor(() => document.body.hasAttribute('data-persisted'), [], { what: 'the page from memory' });
      await waitForNotes(
        page,
        notes.filter((id) => id !== 'api-usage-not-chatgpt'),
      );
      await page.evaluate(() => window.stage.rerender());
      await waitForNotes(
        page,
        notes.filter((id) => id !== 'api-usage-not-chatgpt'),
      );
      const popup = await browser().newPage();
      await popup.goto(browser().extensionUrl('popup.html'));
      await popup.click('.hidden button');
      await waitForNotes(page, notes);
    });

    test('200 route changes leave nothing behind', async () => {
      const page = await visit(browser(), USAGE);
      const notes = await settledNotes(page);
      await page.evaluate(() => {
        const hosts = new Set<WeakRef<Element>>();
        Object.assign(window, { hosts });
        new MutationObserver((records) => {
          for (const { addedNodes } of records)
            for (const node of addedNodes)
              if (node.nodeName === 'METERWISE-NOTE') hosts.add(new WeakRef(node as Element));
        }).observe(document.documentElement, { childList: true, subtree: true });
      });
      for (let n = 0; n < 100; n++) {
        await page.evaluate(async () => {
          window.stage.navigate('/docs/overview');
          await new Promise((resolve) => setTimeout(resolve, 60));
          window.stage.navigate('/usage');
          await new Promise((resolve) => setTimeout(resolve, 60));
        });
      }
      expect(await settledNotes(page)).toEqual(notes);
      await page.evaluate(() => window.stage.navigate('/docs/overview'));
      await waitForNotes(page, []);
      const held = () =>
        page.evaluate(() => {
          const { hosts } = window as unknown as { hosts: Set<WeakRef<Element>> };
          return { all: hosts.size, held: [...hosts].filter((host) => host.deref()).length };
        });
      expect((await held()).all).toBeGreaterThan(100);
      await expect
        .poll(
          async () => {
            await page.collectGarbage();
            return (await held()).held;
          },
          { timeout: 30_000 },
        )
        .toBe(0);
      // Nothing of ours runs here: a storm of changes brings nothing back.
      await page.evaluate(() => window.stage.addNodes(500));
      await settle(page, 500);
      expect(await traces(page)).toEqual([]);
    }, 180_000);
  },
  { backForwardCache: true, respond: storable },
);

/** Pages that fight. */
const FIGHTS = {
  'takes notes away at once': {
    at: `${CHATGPT}/settings/usage`,
    html: `<body><main style="padding:40px"><h1>Usage</h1><div><div>Weekly limit</div><span>58% left</span></div><div><div><div>12 credits remaining</div></div><button>Add more</button></div></main><script>
      window.fights = 0;
      new MutationObserver(() => {
        for (const host of document.querySelectorAll('main meterwise-note')) { host.remove(); window.fights++; }
      }).observe(document.querySelector('main'), { childList: true, subtree: true });
    </script>`,
  },
  'takes everything of ours away at once': {
    at: `${CHATGPT}/settings/usage`,
    html: `<body><main style="padding:40px"><h1>Usage</h1><p>58% left</p></main><script>
      window.fights = 0;
      new MutationObserver(() => {
        for (const host of document.querySelectorAll('meterwise-note, meterwise-dock')) { host.remove(); window.fights++; }
      }).observe(document.documentElement, { childList: true, subtree: true });
    </script>`,
  },
};

describe(`a page that fights: ${BROWSER}`, () => {
  test('is left in peace after a bounded effort, and the dock holds the notes', async () => {
    const browser = await open({ respond: respondWith(FIGHTS) });
    const page = await browser.newPage();
    await page.goto(urlOf(FIGHTS, 'takes notes away at once'));
    await page.waitFor(() => document.querySelector('meterwise-dock'), [], { timeout: 40_000, what: 'the dock' });
    const docked = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('meterwise-note')].map(({ dataset }) => dataset.placement),
    );
    expect(docked.length).toBeGreaterThan(0);
    expect(new Set(docked)).toEqual(new Set(['dock']));
    const fights = () => page.evaluate(() => (window as unknown as { fights: number }).fights);
    const before = await fights();
    expect(before).toBeLessThan(docked.length * 60);
    await settle(page, 2500);
    expect(await fights(), 'no more of it').toBe(before);
    expect((await page.find('.why', { within: note('codex-credits') }))[0]?.text).toContain('kept removing');
    await browser.close();
  }, 180_000);

  test('is left alone for good where the dock is taken away too', async () => {
    const browser = await open({ respond: respondWith(FIGHTS) });
    const page = await browser.newPage();
    await page.goto(urlOf(FIGHTS, 'takes everything of ours away at once'));
    const fights = () => page.evaluate(() => (window as unknown as { fights: number }).fights);
    await page.waitFor(() => (window as unknown as { fights: number }).fights > 5);
    await settle(page, 26_000);
    const before = await fights();
    expect(before).toBeLessThan(150);
    await settle(page, 6000);
    expect(await fights()).toBe(before);
    expect(await traces(page)).toEqual([]);
    await browser.close();
  }, 180_000);
});

describe(`the extension goes under an open page: ${BROWSER}`, () => {
  test('disabled: what was seen of it goes, and after a reload there is no trace', async () => {
    const browser = await open();
    const page = await visit(browser, USAGE);
    await settledNotes(page);
    await browser.disableExtension();
    // Chromium tells the old script nothing: it knows at the next change of the page, or when the tab is looked at again.
    if (BROWSER === 'chromium') await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(() => traces(page)).toEqual([]);
    await page.reload();
    await page.waitFor(() => window.stage.ready);
    await settle(page, 1000);
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('meterwise'))).toBe(false);

    await browser.enableExtension();
    await page.reload();
    expect(await settledNotes(page)).toContain(HINT);
    expect(await browser.consoleErrors()).toEqual([]);
    await browser.close();
  });

  test('reloaded: never two of a note, and a new script sweeps what the old one left', async () => {
    const browser = await open();
    const page = await visit(browser, USAGE);
    const notes = await settledNotes(page);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('meterwise-note')) host.setAttribute('data-old', '');
    });
    await browser.reloadExtension();
    await page.evaluate(() => window.stage.rerender());
    // Firefox runs the new script in the open tab at once, Chromium does not.
    await (BROWSER === 'firefox' ? waitForNotes(page, notes) : expect.poll(() => traces(page)).toEqual([]));
    expect(await page.find('[data-old]')).toEqual([]);
    await page.reload();
    expect(await settledNotes(page)).toEqual(notes);
    expect(await browser.consoleErrors()).toEqual([]);
    await browser.close();
  });

  test('a page in the memory of the browser, while the extension is disabled', async () => {
    const browser = await open({ backForwardCache: true, respond: storable });
    const page = await visit(browser, USAGE);
    await settledNotes(page);
    await page.goto(`${PLATFORM}/docs/overview`);
    await browser.disableExtension();
    await page.back();
    await page.waitFor(() => location.pathname === '/usage' && document.readyState === 'complete');
    await expect.poll(() => traces(page)).toEqual([]);
    await browser.close();
  });
});

test(`tabs that hide notes at the same moment all keep theirs: ${BROWSER}`, async () => {
  const browser = await open();
  for (let round = 0; round < 3; round++) {
    const first = await visit(browser, USAGE);
    const notes = await settledNotes(first);
    const pages = [first];
    while (pages.length < notes.length) pages.push(await visit(browser, USAGE, notes));
    const button = (n: number) => ({ within: note(notes[n] ?? '') });
    for (const [n, page] of pages.entries()) {
      await page.bringToFront();
      if ((await page.find('.chip', button(n))).length > 0) await page.click('.chip', button(n));
    }
    await Promise.all(pages.map((page, n) => page.click('.close, .hide', button(n))));
    for (const page of pages) await waitForNotes(page, []);
    await first.reload();
    await first.waitFor(() => window.stage.ready);
    await settle(first);
    expect(await notesOn(first)).toEqual([]);
    const popup = await browser.newPage();
    await popup.goto(browser.extensionUrl('popup.html'));
    await popup.click('.hidden > .act');
    for (const page of pages) await waitForNotes(page, notes);
    for (const page of [...pages, popup]) await page.close();
  }
  await browser.close();
}, 180_000);
