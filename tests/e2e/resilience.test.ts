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
  notesOf,
  notesOn,
  PLATFORM,
  reloadUntilNotes,
  settle,
  visit,
  waitForNotes,
} from './world.ts';

const USAGE = `${PLATFORM}/usage`;
const CHATGPT_USAGE = `${CHATGPT}/settings/usage`;
const HINT = 'api-usage-utc';
const NOTES = notesOf(USAGE);
const WAYS = ['replaceTree', 'moveAnchor', 'rerender'] as const;

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
const focused = (page: Page, id: string) => expect.poll(() => hasFocus(page, id), { message: `the focus on ${id}` });
const opened = (page: Page, id: string) => expect.poll(() => isOpen(page, id), { message: `${id} is open` });
/** Until the content has been rendered so often. */
const rendered = (page: Page, times: number) =>
  page.evaluate(
    (times: number) =>
      new Promise<void>((resolve) => {
        let left = times;
        const observer = new MutationObserver(() => {
          if (--left > 0) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.querySelector('main') ?? document.body, {
          childList: true,
          subtree: true,
          characterData: true,
        });
      }),
    times,
  );
/** The same notes, also after a while. */
async function stay(page: Page, notes: readonly string[]): Promise<void> {
  await waitForNotes(page, notes);
  await settle(page, 400);
  await waitForNotes(page, notes);
}
/** Everything of ours that is in the page and seen. */
const traces = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('meterwise-note, meterwise-dock')]
      .filter((host) => host.checkVisibility())
      .map((host) => host.outerHTML),
  );

/**
 * Nothing of ours is seen any more. Chromium tells the old script nothing: it knows when the tab is looked at again, from a
 * moment after the extension has gone.
 */
const gone = (page: Page) =>
  expect
    .poll(async () => {
      if (BROWSER === 'chromium') await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      return traces(page);
    })
    .toEqual([]);

inBrowser(
  'resilience',
  (browser) => {
    test('a page that renders every 200 ms: the same notes, focus and popover', async () => {
      const page = await visit(browser(), USAGE, NOTES);
      await page.evaluate(() => {
        for (const host of document.querySelectorAll('meterwise-note')) host.setAttribute('data-seen', '');
        window.stage.tick(200);
      });
      await focusChip(page, HINT);
      await rendered(page, 6);
      await focused(page, HINT).toBe(true);
      await page.press('Enter');
      await opened(page, HINT).toBe(true);
      await rendered(page, 6);
      expect(await isOpen(page, HINT)).toBe(true);
      await page.press('Escape');
      await opened(page, HINT).toBe(false);
      await focused(page, HINT).toBe(true);
      await waitForNotes(page, NOTES);
      // None was put back: they are the very hosts of the beginning.
      expect(await page.find('meterwise-note[data-seen]')).toHaveLength(NOTES.length);
      await page.evaluate(() => window.stage.stopTicking());
    });

    test('a page built anew every 200 ms: notes, focus and popover come back each time', async () => {
      const page = await visit(browser(), USAGE, NOTES);
      await focusChip(page, HINT);
      await page.press('Enter');
      await opened(page, HINT).toBe(true);
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
        NOTES.length,
      );
      expect(seen.twice).toBe(0);
      // In the very frame in which the page put its own content back.
      for (const part of [seen.whole, seen.open, seen.focused]) expect(part / seen.frames).toBeGreaterThan(0.9);
      await page.press('Escape');
      await opened(page, HINT).toBe(false);
      await focused(page, HINT).toBe(true);
      await stay(page, NOTES);
    });

    test('focus that went elsewhere while the note was away is left there', async () => {
      const page = await visit(browser(), USAGE, NOTES);
      await focusChip(page, HINT);
      await page.evaluate((selector: string) => {
        document.querySelector(selector)?.remove();
        document.querySelector<HTMLElement>('main button')?.focus();
      }, note(HINT));
      await page.waitFor((selector: string) => document.querySelector(selector), [note(HINT)]);
      await settle(page, 300);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
    });

    test('replaceTree, moveAnchor, rerender, each twenty times in a row', async () => {
      const notes = notesOf(CHATGPT_USAGE);
      const pages: Page[] = [];
      for (const _ of WAYS) pages.push(await visit(browser(), CHATGPT_USAGE, notes));
      await Promise.all(
        WAYS.map((what, n) =>
          pages[n]?.evaluate(async (what: (typeof WAYS)[number]) => {
            for (let n = 0; n < 20; n++) {
              window.stage[what]();
              await new Promise((resolve) => setTimeout(resolve, 200));
            }
          }, what),
        ),
      );
      for (const page of pages) await stay(page, notes);
      for (const [n, page] of pages.entries()) {
        const placements = () =>
          page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('meterwise-note')].map(({ dataset }) => dataset.placement),
          );
        await expect.poll(async () => [...new Set(await placements())], { message: WAYS[n] ?? '' }).toEqual(['anchor']);
      }
    });

    test('5,000 nodes more', async () => {
      const page = await visit(browser(), USAGE, NOTES);
      await page.evaluate(() => window.stage.addNodes(5000));
      await settle(page, 400);
      await page.evaluate(() => window.stage.rerender());
      await stay(page, NOTES);
    });

    test('hydration a second after the page has come: nothing before, no error, then all notes', async () => {
      const page = await browser().newPage();
      await page.goto(`${CHATGPT_USAGE}?stage=ssr,loading`);
      await settle(page, 1000);
      expect(await notesOn(page)).toEqual([]);
      await page.evaluate(() => window.stage.load());
      await stay(page, notesOf(`${CHATGPT_USAGE}?stage=ssr`));
      expect(await page.evaluate(() => window.stage.ready)).toBe(true);
      expect(await browser().consoleErrors()).toEqual([]);
    });

    test('a page left and come back to from the memory of the browser', async () => {
      const page = await visit(browser(), USAGE, NOTES);
      const other = await visit(browser(), USAGE, NOTES);
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
        NOTES.filter((id) => id !== 'api-usage-not-chatgpt'),
      );
      await page.bringToFront();
      await page.back();
      await page.waitFor(() => document.body.hasAttribute('data-persisted'), [], { what: 'the page from memory' });
      await waitForNotes(
        page,
        NOTES.filter((id) => id !== 'api-usage-not-chatgpt'),
      );
      await page.evaluate(() => window.stage.rerender());
      await waitForNotes(
        page,
        NOTES.filter((id) => id !== 'api-usage-not-chatgpt'),
      );
      const popup = await browser().newPage();
      await popup.goto(browser().extensionUrl('popup.html'));
      await popup.click('.hidden button');
      await waitForNotes(page, NOTES);
    });

    test('200 route changes leave nothing behind', async () => {
      const page = await visit(browser(), USAGE, NOTES);
      await page.evaluate(() => {
        const hosts = new Set<WeakRef<Element>>();
        Object.assign(window, { hosts });
        new MutationObserver((records) => {
          for (const { addedNodes } of records)
            for (const node of addedNodes)
              if (node.nodeName === 'METERWISE-NOTE') hosts.add(new WeakRef(node as Element));
        }).observe(document.documentElement, { childList: true, subtree: true });
      });
      // There and back as soon as the notes have gone and come.
      const goRound = (all: number) =>
        page.evaluate(async (all: number) => {
          const count = async (wanted: number) => {
            while (document.querySelectorAll('meterwise-note').length !== wanted)
              await new Promise((resolve) => setTimeout(resolve, 5));
          };
          window.stage.navigate('/docs/overview');
          await count(0);
          window.stage.navigate('/usage');
          await count(all);
        }, all);
      for (let n = 0; n < 100; n++) await goRound(NOTES.length);
      await stay(page, NOTES);
      await page.evaluate(() => window.stage.navigate('/docs/overview'));
      await waitForNotes(page, []);
      const held = () =>
        page.evaluate(() => {
          const { hosts } = window as unknown as { hosts: Set<WeakRef<Element>> };
          return { all: hosts.size, held: [...hosts].filter((host) => host.deref()).length };
        });
      expect((await held()).all).toBeGreaterThan(100);
      await expect
        .poll(async () => {
          await page.collectGarbage();
          return (await held()).held;
        })
        .toBe(0);
      // Nothing of ours runs here: a storm of changes brings nothing back.
      await page.evaluate(() => window.stage.addNodes(500));
      await settle(page, 500);
      expect(await traces(page)).toEqual([]);
    });

    describe('the extension goes under an open page', () => {
      test('disabled: what was seen of it goes, and after a reload there is no trace', async () => {
        const page = await visit(browser(), USAGE, NOTES);
        await browser().disableExtension();
        await gone(page);
        await page.reload();
        await page.waitFor(() => window.stage.ready);
        await settle(page, 1000);
        expect(await page.evaluate(() => document.documentElement.outerHTML.includes('meterwise'))).toBe(false);

        await browser().enableExtension();
        await reloadUntilNotes(page, NOTES);
      });

      test('reloaded: never two of a note, and a new script sweeps what the old one left', async () => {
        const page = await visit(browser(), USAGE, NOTES);
        await page.evaluate(() => {
          for (const host of document.querySelectorAll('meterwise-note')) host.setAttribute('data-old', '');
        });
        await browser().reloadExtension();
        // Firefox runs the new script in the open tab at once, Chromium does not.
        if (BROWSER === 'chromium') await gone(page);
        await page.evaluate(() => window.stage.rerender());
        await expect.poll(() => page.find('[data-old]')).toEqual([]);
        await waitForNotes(page, BROWSER === 'firefox' ? NOTES : []);
        await reloadUntilNotes(page, NOTES);
        await stay(page, NOTES);
      });

      test('a page in the memory of the browser, while the extension is disabled', async () => {
        const page = await visit(browser(), USAGE, NOTES);
        await page.goto(`${PLATFORM}/docs/overview`);
        await browser().disableExtension();
        await page.back();
        await page.waitFor(() => location.pathname === '/usage' && document.readyState === 'complete');
        await gone(page);
        await browser().enableExtension();
      });

      test('tabs that hide notes at the same moment all keep theirs', async () => {
        const pages: Page[] = [];
        while (pages.length < NOTES.length) pages.push(await visit(browser(), USAGE, NOTES));
        const [first] = pages as [Page];
        const popup = await browser().newPage();
        await popup.goto(browser().extensionUrl('popup.html'));
        for (let round = 0; round < 2; round++) {
          const button = (n: number) => ({ within: note(NOTES[n] ?? '') });
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
          await popup.bringToFront();
          await popup.click('.hidden > .act');
          for (const page of pages) await waitForNotes(page, NOTES);
        }
      });
    });
  },
  // Firefox keeps pages in its memory anyway, so that the shared one does.
  { respond: storable, ...(BROWSER === 'chromium' && { backForwardCache: true }) },
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

const fightsOf = (page: Page) => page.evaluate(() => (window as unknown as { fights: number }).fights);

inBrowser(
  'a page that fights',
  (browser) => {
    test('is left in peace after a bounded effort, and the dock holds the notes', async () => {
      const page = await browser().newPage();
      await page.goto(urlOf(FIGHTS, 'takes notes away at once'));
      await page.waitFor(() => document.querySelector('meterwise-dock'), [], { what: 'the dock' });
      const docked = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('meterwise-note')].map(({ dataset }) => dataset.placement),
      );
      expect(docked.length).toBeGreaterThan(0);
      expect(new Set(docked)).toEqual(new Set(['dock']));
      const before = await fightsOf(page);
      expect(before).toBeLessThan(docked.length * 60);
      await settle(page, 2500);
      expect(await fightsOf(page), 'no more of it').toBe(before);
      await expect
        .poll(async () => (await page.find('.why', { within: note('codex-credits') }))[0]?.text)
        .toContain('kept removing');
    });

    test('is left alone for good where the dock is taken away too', async () => {
      const page = await browser().newPage();
      await page.goto(urlOf(FIGHTS, 'takes everything of ours away at once'));
      await page.waitFor(() => (window as unknown as { fights: number }).fights > 5);
      // Between two attempts lie a pause and the quiet that the dock waits for, less than five seconds together. An end that
      // never comes ends the test.
      await page.evaluate(async () => {
        const { fights } = window as unknown as { fights: number };
        let [before, since] = [fights, performance.now()];
        while (performance.now() - since < 8000) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          const now = (window as unknown as { fights: number }).fights;
          if (now !== before) [before, since] = [now, performance.now()];
        }
      });
      expect(await fightsOf(page)).toBeLessThan(150);
      expect(await traces(page)).toEqual([]);
    });
  },
  { respond: respondWith(FIGHTS) },
);
