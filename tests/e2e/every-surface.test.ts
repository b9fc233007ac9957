/**
 * Every surface of the extension's own pages, for whoever sees, moves or reads otherwise: in small and wide windows, from
 * right to left, in the tab at 200 %, and in the popup, which shows all that the others do, by the keyboard alone, in
 * light and dark, in the colours of the system, without motion, and to axe. The tab, which is the popup as wide as one
 * likes, shows one of each kind, and the panel, which is a narrow tab, what begins and is read there. In Firefox every surface
 * is opened and has to fit, and one of each kind is gone through by the keyboard, in every light and to axe.
 * `npm run screens` makes pictures of it, in Chromium: whether a picture is good only people can tell.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Page } from './driver/driver.ts';
import { crowded, faint, focus, moving, noteStops, stops, stopsPassed } from './looks.ts';
import { SURFACES, type Surface } from './surfaces.ts';
import { BROWSER, inBrowser, inScheme } from './world.ts';

interface Frame {
  file: string;
  /** CSS px, in which each surface is tried. The first is that of its pictures. */
  widths: readonly [number, ...number[]];
  height: number;
  /** Not all of them, unless pictures are wanted. */
  only?: readonly string[];
}
const POPUP: Frame = { file: 'popup.html', widths: [400], height: 600 };
const KINDS = ['start', 'results', 'answer', 'one-error', 'map-opened', 'verdict', 'prices', 'options'];
const PANEL: Frame = {
  file: 'sidepanel.html',
  widths: [320, 500],
  height: 800,
  only: ['start', 'results', 'answer', 'map-opened', 'options'],
};
const TAB: Frame = {
  file: 'app.html',
  widths: [1100, 320, 1400],
  height: 800,
  only: [...KINDS, 'map', 'troubleshooter', 'changes', 'old-advice-found', 'import-preview', 'first-run'],
};
/** Where pictures go, if they are wanted. */
const { METERWISE_SCREENS: PICTURES } = process.env;

inBrowser('every surface', (browser) => {
  beforeAll(() => {
    if (!PICTURES) return;
    rmSync(PICTURES, { recursive: true, force: true });
    mkdirSync(PICTURES, { recursive: true });
  });

  async function open({ at = '', act, shows }: Surface, { file, widths, height }: Frame): Promise<Page> {
    const page = await browser().newPage();
    await page.setViewport({ width: widths[0], height });
    await page.goto(browser().extensionUrl(file + at));
    await page.waitFor(() => document.querySelector('[role="combobox"]') !== null, [], { what: 'the box' });
    await act?.(page, browser());
    await page.waitFor((css: string) => document.querySelector(css)?.checkVisibility(), [shows], { what: shows });
    return page;
  }

  /** What is wrong now, once what is drawn anew a moment after a change has been. */
  async function wrong(page: Page, when: string): Promise<string[]> {
    let found: string[] = [];
    const look = async () => {
      found = await page.evaluate(crowded);
      return found.length;
    };
    await expect
      .poll(look, { timeout: 20_000 })
      .toBe(0)
      .catch(() => undefined);
    return found.map((fault) => `${when}: ${fault}`);
  }

  async function inEveryWidth(page: Page, { file, widths, height }: Frame): Promise<string[]> {
    const faults: string[] = [];
    for (const direction of ['rtl', 'ltr']) {
      await page.evaluate((direction: string) => {
        document.documentElement.dir = direction;
      }, direction);
      // Firefox keeps the scroll bars that it drew while the direction changed, until there is room without them.
      const roomy = widths[0] + 100;
      if (BROWSER === 'firefox') {
        await page.setViewport({ width: roomy, height: height + 100 });
        await page.waitFor(
          (width: number) => innerWidth === width && document.documentElement.scrollWidth > width - 50,
          [roomy],
          { what: 'more room' },
        );
      }
      for (const width of widths) {
        await page.setViewport({ width, height });
        await page.waitFor((width: number) => innerWidth === width, [width], { what: `${width} px` });
        faults.push(...(await wrong(page, `${direction}, ${width} px`)));
      }
    }
    // The popup and the panel have the size that the browser gives them.
    if (file === TAB.file) faults.push(...(await atTwice(page)));
    const least = Math.min(...widths);
    await page.setViewport({ width: least, height });
    await page.waitFor((width: number) => innerWidth === width, [least], { what: `${least} px` });
    return faults;
  }

  /** At the browser's own zoom of 200 %, in a window of an ordinary width. */
  async function atTwice(page: Page): Promise<string[]> {
    const zoom = (factor: number) =>
      page.evaluate(async (factor: number) => {
        type Tabs = { tabs: { setZoom(factor: number): Promise<void> } };
        const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
        await (browser ?? chrome).tabs.setZoom(factor);
      }, factor);
    await page.setViewport({ width: 1280, height: 800 });
    await zoom(2);
    await page.waitFor(() => innerWidth === 640, [], { what: '200 %' });
    const faults = await wrong(page, 'at 200 %');
    // Zero is whatever is usual.
    await zoom(0);
    await page.waitFor(() => innerWidth === 1280, [], { what: 'the usual size' });
    return faults;
  }

  async function picture(page: Page, { name, shows }: Surface, { file, widths }: Frame): Promise<void> {
    // The panel would be the popup again, a little narrower.
    if (!PICTURES || file === PANEL.file) return;
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      await inScheme(page, scheme);
      await page.evaluate((css: string) => document.querySelector(css)?.scrollIntoView({ block: 'nearest' }), shows);
      await page.screenshot({ path: join(PICTURES, `${name}-${widths[0]}-${scheme}.png`) });
    }
  }

  async function inEveryLight(page: Page): Promise<string[]> {
    // What is folded away has to be right too.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    const faults: string[] = [];
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      await inScheme(page, scheme);
      for (const { id, nodes } of await page.axe())
        faults.push(...nodes.map(({ target, summary }) => `axe, ${scheme}: ${id} ${target} ${summary}`));
    }
    await browser().emulate({ forcedColors: true, reducedMotion: true });
    await page.waitFor(
      () => matchMedia('(forced-colors: active)').matches && matchMedia('(prefers-reduced-motion: reduce)').matches,
    );
    faults.push(...(await page.evaluate(faint)).map((fault) => `forced colours: ${fault}`));
    faults.push(...(await page.evaluate(moving)).map((fault) => `less motion: ${fault}`));
    await browser().emulate({});
    // axe itself writes style attributes, which the policy of the extension's pages refuses aloud.
    await browser().forget();
    return faults;
  }

  /** What is wrong with the focus, once it has come to the stop; or is not there after a while. */
  async function landed(page: Page, n: number): Promise<string[] | 'scroller'> {
    for (const end = performance.now() + 10_000; ; await pause(25)) {
      const found = await page.evaluate(focus, n);
      const isThere = found === 'scroller' || !found.some((fault) => fault.includes('instead'));
      if (isThere || performance.now() > end) return found;
    }
  }

  /** From the first control to the last, and on one of each kind back. Begins anew where some came or went meanwhile. */
  async function byKeyboard(page: Page, andBack: boolean): Promise<string[]> {
    const all = await page.evaluate(stops);
    const faults = await walk(page, all, andBack);
    if (faults.length === 0) return faults;
    const now = await page.evaluate(stops);
    return now.join() === all.join() ? faults : walk(page, now, andBack);
  }

  /** On the way there each stop is looked at; on the way back, which is as long, only their order. */
  async function walk(page: Page, all: string[], andBack: boolean): Promise<string[]> {
    let presses = 0;
    for (const [n, stop] of all.entries()) {
      const press = async () => {
        if (n === 0) return;
        await page.press('Tab');
        presses++;
      };
      await press();
      let found = await landed(page, n);
      if (found === 'scroller') {
        await press();
        found = await landed(page, n);
      }
      if (found === 'scroller') found = ['two boxes to scroll, one after the other'];
      if (found.length > 0) return found.map((fault) => `Tab ${stop}: ${fault}`);
    }
    if (!andBack) return [];
    await page.evaluate(noteStops);
    for (; presses > 0; presses--) await page.press('Shift+Tab');
    const back = all.map((_, n) => n).reverse();
    const passed = () => page.evaluate(stopsPassed);
    await expect
      .poll(passed, { timeout: 10_000 })
      .toEqual(back)
      .catch(() => undefined);
    const went = await passed();
    return went.join() === back.join() ? [] : [`Shift+Tab passed ${went.join()} instead of ${back.join()}`];
  }

  async function pass(surface: Surface, frame: Frame): Promise<void> {
    const page = await open(surface, frame);
    expect(await browser().consoleErrors()).toEqual([]);
    await picture(page, surface, frame);
    const isKind = KINDS.includes(surface.name);
    const isWhole = frame === POPUP && (isKind || BROWSER === 'chromium');
    const faults = [
      ...(await inEveryWidth(page, frame)),
      // After that all controls are there: what the tab beside it shows is asked for and may bring some.
      // The popup has all that the panel and the tab have, in the same order and colours, and the status of the tab besides.
      // On another day there are other words and the same controls.
      ...(!isWhole || surface.isBehind || surface.clock ? [] : await byKeyboard(page, isKind)),
      ...(isWhole ? await inEveryLight(page) : []),
    ];
    expect(faults).toEqual([]);
  }

  const seen = SURFACES.flatMap((surface) =>
    [POPUP, PANEL, TAB]
      .filter(({ file, only }) => (surface.file ?? file) === file && (PICTURES || !only || only.includes(surface.name)))
      .map((frame) => ({ surface, frame })),
  );
  test.each(seen.filter(({ surface }) => !surface.clock))('$surface.name in $frame.file', ({ surface, frame }) =>
    pass(surface, frame),
  );

  test('what one reads stays where it is when the box takes the focus', async () => {
    const page = await open({ name: 'prices', at: '#/prices', shows: 'table' }, TAB);
    const top = () => page.evaluate(() => scrollY);
    // Once there is so much to read.
    await page.waitFor(() => {
      scrollTo(0, 900);
      return scrollY === 900;
    });
    await page.click('.box');
    await page.waitFor(() => document.activeElement?.className === 'box');
    expect(await top()).toBe(900);
    await page.press('Tab');
    await page.press('Shift+Tab');
    const away = await top();
    await page.waitFor(() => document.activeElement?.className === 'box');
    expect(await top()).toBe(away);
  });

  test.each(seen.filter(({ surface }) => surface.clock))(
    '$surface.name in $frame.file, on another day',
    async ({ surface, frame }) => {
      await browser().setClock(surface.clock ?? '');
      await pass(surface, frame);
    },
  );
});
