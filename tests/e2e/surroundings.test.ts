/** What a person has set, and what a page does with colours, layers and dialogs: the notes fit in. */
import { describe, expect, test } from 'vitest';
import type { AxeViolation, Browser, Page } from './driver/driver.ts';
import { respondWith, urlOf } from './plain-pages.ts';
import { BROWSER, CHATGPT, curtain, inBrowser, note, notesOf, PLATFORM, settle, visit, waitForNotes } from './world.ts';

const AT = `${CHATGPT}/settings/usage`;
const USAGE = `${PLATFORM}/usage`;
const ROW = '<div><div><div>12 credits remaining</div><div>Current balance</div></div><button>Add more</button></div>';
const LIMIT = '<div><div>Weekly limit</div><span>58% left</span><progress max="100" value="58"></progress></div>';
const NOTES = ['codex-credits', 'codex-not-api-billing', 'codex-window-weekly'];

const PAGES = {
  'a theme that is a class on an inner box': {
    at: AT,
    html: `<style>body { margin: 0 } .night { background: #000; color: #fff } #app { min-height: 100vh; padding: 40px }</style><body><div id="app"><main><h1>Usage</h1>${LIMIT}${ROW}</main></div>`,
  },
  'a bar that stays, without a layer of its own': {
    at: AT,
    html: `<body style="margin:0"><header style="position:fixed;inset:0 0 auto 0;height:60px;background:#def">Bar</header><main style="padding:120px 40px"><h1>Usage</h1>${LIMIT}${ROW}<div style="height:3000px"></div></main>`,
  },
  'a native modal': {
    at: `${CHATGPT}/c/1#settings/Usage`,
    html: `<body><main><h1>Chat</h1></main><dialog id="settings" style="width:600px;height:500px"><h2>Settings</h2><div><h3>Usage</h3>${LIMIT}${ROW}</div></dialog><script>document.querySelector('#settings').showModal()</script>`,
  },
};

const dark = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('meterwise-note')].map((host) =>
      host.shadowRoot?.querySelector('.root')?.classList.contains('dark'),
    ),
  );
const isOpen = (page: Page, id: string) =>
  page.evaluate(
    (selector: string) =>
      document.querySelector(selector)?.shadowRoot?.querySelector('.pop')?.matches(':popover-open') ?? false,
    note(id),
  );

/** Opens a hint, which what moved it may have drawn anew. */
async function openNote(page: Page, id: string): Promise<void> {
  await page.click('.chip', { within: note(id) });
  await expect.poll(() => isOpen(page, id), { message: `${id} is open` }).toBe(true);
}

inBrowser(
  'surroundings',
  (browser) => {
    describe('layers, dialogs and themes of the page', () => {
      const show = async (name: keyof typeof PAGES) => {
        const page = await browser().newPage();
        await page.goto(urlOf(PAGES, name));
        await waitForNotes(page, NOTES);
        return page;
      };

      test('a theme switched on an inner box is followed', async () => {
        const page = await show('a theme that is a class on an inner box');
        await expect.poll(() => dark(page)).toEqual(NOTES.map(() => false));
        await page.evaluate(() => document.querySelector('#app')?.classList.add('night'));
        await expect.poll(() => dark(page)).toEqual(NOTES.map(() => true));
        await page.evaluate(() => document.querySelector('#app')?.classList.remove('night'));
        await expect.poll(() => dark(page)).toEqual(NOTES.map(() => false));
      });

      test('under a bar that stays a chip is out of sight, like its control', async () => {
        const page = await show('a bar that stays, without a layer of its own');
        const chip = async () => (await page.find('.chip', { within: note('codex-credits') }))[0];
        await expect.poll(async () => (await chip())?.visible).toBe(true);
        const top = (await chip())?.box.y ?? 0;
        await page.evaluate((by: number) => scrollTo({ top: by, behavior: 'instant' }), top - 30);
        await expect.poll(async () => (await chip())?.visible).toBe(false);
        expect((await chip())?.box.y, 'it is where the bar is').toBeLessThan(60);
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        await expect.poll(async () => (await chip())?.visible).toBe(true);
      });

      test('in a native modal, Escape closes the note and leaves the dialog open', async () => {
        const page = await show('a native modal');
        await page.click('.chip', { within: note('codex-credits') });
        await expect.poll(() => isOpen(page, 'codex-credits')).toBe(true);
        await page.press('Escape');
        await expect.poll(() => isOpen(page, 'codex-credits')).toBe(false);
        expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
        await page.press('Escape');
        await page.waitFor(() => document.querySelector('dialog')?.open === false);
        await waitForNotes(page, []);
      });
    });

    /** The kinds and places of what axe finds, without how it says it. */
    const kinds = (violations: readonly AxeViolation[]) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`)).sort();

    async function setZoom(browser: Browser, page: Page, factor: number): Promise<void> {
      const helper = await browser.newPage();
      await helper.goto(browser.extensionUrl('popup.html'));
      await page.bringToFront();
      await helper.evaluate(async (factor: number) => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { tabs: { query(q: object): Promise<{ id: number }[]>; setZoom(id: number, factor: number): Promise<void> } }
        >;
        const { tabs } = (browser ?? chrome) as NonNullable<typeof chrome>;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        await tabs.setZoom(tab?.id ?? -1, factor);
      }, factor);
      await helper.close();
    }

    describe('what a person has set', () => {
      test('at 200 % the chips are beside their controls, and a popover is whole in the window', async () => {
        const notes = notesOf(USAGE);
        const page = await visit(browser(), USAGE, notes);
        const wide = await page.evaluate(() => innerWidth);
        await setZoom(browser(), page, 2);
        await page.waitFor((wide: number) => innerWidth < wide * 0.6, [wide], { what: 'the zoom' });
        await settle(page, 400);
        await waitForNotes(page, notes);
        await openNote(page, 'api-usage-utc');
        // How much room is left at the side where there is least.
        const room = () =>
          page.evaluate((selector: string) => {
            const box = document.querySelector(selector)?.shadowRoot?.querySelector('.pop')?.getBoundingClientRect();
            return box ? Math.min(box.left, box.top, innerWidth - box.right, innerHeight - box.bottom) : -1;
          }, note('api-usage-utc'));
        await expect.poll(room).toBeGreaterThanOrEqual(0);
        const gap = () =>
          page.evaluate((selector: string) => {
            const chip = document.querySelector(selector)?.shadowRoot?.querySelector('.chip')?.getBoundingClientRect();
            const control = [...document.querySelectorAll('main button')]
              .find((one) => /\d\d\/\d\d\/\d\d-/.test(one.textContent))
              ?.getBoundingClientRect();
            return chip && control ? Math.max(chip.x - control.right, control.top - chip.bottom, 0) : 999;
          }, note('api-usage-utc'));
        await expect.poll(gap).toBeLessThan(45);
        await setZoom(browser(), page, 1);
        await page.waitFor((wide: number) => innerWidth === wide, [wide], { what: 'no zoom' });
      });

      test('forced colours: chips and cards keep an edge that is seen', async () => {
        const page = await visit(browser(), USAGE, notesOf(USAGE));
        await browser().emulate({ forcedColors: true });
        await page.waitFor(() => matchMedia('(forced-colors: active)').matches);
        await openNote(page, 'api-usage-utc');
        const edges = await page.evaluate(() =>
          [...document.querySelectorAll('meterwise-note')].flatMap((host) =>
            [...(host.shadowRoot?.querySelectorAll('.chip, .card, .pop:popover-open') ?? [])].map((element) => {
              const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(element);
              return borderTopStyle === 'solid' && borderTopColor !== backgroundColor;
            }),
          ),
        );
        expect(edges.length).toBeGreaterThan(3);
        expect(new Set(edges)).toEqual(new Set([true]));
        await browser().emulate({});
      });

      test('nothing moves by itself, whether or not less motion is asked for', async () => {
        const page = await visit(browser(), USAGE, notesOf(USAGE));
        for (const reducedMotion of [true, false]) {
          await browser().emulate({ reducedMotion });
          await page.waitFor(
            (asked: boolean) => matchMedia('(prefers-reduced-motion: reduce)').matches === asked,
            [reducedMotion],
          );
          await page.click('.fold', { within: note('api-usage-not-chatgpt') });
          await openNote(page, 'api-usage-utc');
          const moving = await page.evaluate(
            () =>
              [...document.querySelectorAll('meterwise-note')].flatMap((host) => host.shadowRoot?.getAnimations() ?? [])
                .length,
          );
          expect(moving).toBe(0);
          await page.press('Escape');
          await expect.poll(() => isOpen(page, 'api-usage-utc')).toBe(false);
        }
      });

      test('on paper there is nothing of ours, and afterwards everything as it was', async () => {
        const page = await visit(browser(), USAGE, notesOf(USAGE));
        await browser().emulate({ print: true });
        await page.waitFor(() => matchMedia('print').matches);
        const seen = await page.evaluate(
          () =>
            [...document.querySelectorAll('meterwise-note')].filter((host) => host.getClientRects().length > 0).length,
        );
        expect(seen).toBe(0);
        // Time for the page to be looked at as it is on paper, where a banner has no height.
        await settle(page, 800);
        await browser().emulate({});
        await page.waitFor(() => !matchMedia('print').matches);
        await expect.poll(async () => (await page.find(note('api-usage-not-chatgpt')))[0]?.visible).toBe(true);
        await expect.poll(() => page.find('meterwise-note[data-placement="anchor"]')).toHaveLength(3);
      });

      /** What axe says of a page is the same in both browsers, but for colours and what is shown: one page of each site. */
      const inBoth: [url: string, forced: boolean[]][] = [
        [USAGE, [false, true]],
        [`${CHATGPT}/settings/usage?stage=workspace,dark`, [false, true]],
      ];
      const inChromium: typeof inBoth = [
        [`${PLATFORM}/usage?stage=zero,dark`, [false]],
        [`${PLATFORM}/settings/organization/billing/overview`, [false]],
        [`${CHATGPT}/settings/usage`, [false]],
        [`${CHATGPT}/settings/usage?stage=rtl`, [false]],
        [`${CHATGPT}/codex/cloud/settings/analytics`, [false]],
        [`${CHATGPT}/c/1#settings/Usage`, [false]],
      ];
      test.each([...inBoth, ...(BROWSER === 'chromium' ? inChromium : [])])(
        'axe finds nothing on the whole page that it does not find without us: %s',
        async (url, forced) => {
          const draw = await curtain(browser());
          const page = await visit(browser(), url);
          for (const forcedColors of forced) {
            await browser().emulate({ forcedColors });
            await draw(true);
            await waitForNotes(page, []);
            const without = kinds(await page.axe());
            await draw(false);
            await waitForNotes(page, notesOf(url));
            const folded = kinds(await page.axe());
            for (const host of await page.find('meterwise-note.banner')) {
              const selector = note(host.attributes['data-explainer'] ?? '');
              await page.click('.fold', { within: selector });
              await page.waitFor(
                (selector: string) =>
                  document.querySelector(selector)?.shadowRoot?.querySelector('.fold')?.ariaExpanded === 'true',
                [selector],
                { what: 'the unfolded banner' },
              );
            }
            const [hint] = await page.find('meterwise-note.hint');
            const id = hint?.attributes['data-explainer'] ?? '';
            await openNote(page, id);
            const unfolded = kinds(await page.axe());
            await page.press('Escape');
            await expect.poll(() => isOpen(page, id)).toBe(false);
            const added = [...folded, ...unfolded].filter((found) => !without.includes(found));
            // Where colours are forced they are the system's, but axe reads those that were written.
            expect(added.filter((found) => !forcedColors || !found.startsWith('color-contrast'))).toEqual([]);
          }
          await browser().emulate({});
          // axe itself writes style attributes, which the strict policy of the replica refuses aloud.
          await browser().forget();
        },
      );
    });
  },
  { respond: respondWith(PAGES) },
);
