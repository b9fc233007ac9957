/**
 * Every surface of the extension's own pages in each frame, for whoever sees, moves or reads otherwise: small and wide
 * windows, from right to left, in the colours of the system, without motion, by the keyboard alone, and to axe.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Page } from './driver/driver.ts';
import { crowded, faint, focus, moving, stops } from './looks.ts';
import { SURFACES, type Surface } from './surfaces.ts';
import { inBrowser } from './world.ts';

/** With the widths in which each is tried. A window of half the width is what 200 % of a whole one is. */
const FRAMES = [
  { file: 'popup.html', widths: [400], height: 600 },
  { file: 'sidepanel.html', widths: [320, 500], height: 800 },
  { file: 'app.html', widths: [320, 640, 1000, 1400], height: 800 },
] as const;
type Frame = (typeof FRAMES)[number];

inBrowser('every surface', (browser) => {
  async function open({ at = '', act, shows }: Surface, { file, widths, height }: Frame): Promise<Page> {
    const page = await browser().newPage();
    await page.setViewport({ width: widths[0], height });
    await page.goto(browser().extensionUrl(file + at));
    await page.waitFor(() => document.querySelector('[role="combobox"]') !== null, [], { what: 'the box' });
    await act?.(page, browser());
    await page.waitFor((css: string) => document.querySelector(css)?.checkVisibility(), [shows], { what: shows });
    return page;
  }

  async function inEveryWidth(page: Page, { widths, height }: Frame): Promise<string[]> {
    const faults: string[] = [];
    for (const direction of ['rtl', 'ltr']) {
      await page.evaluate((direction: string) => {
        document.documentElement.dir = direction;
      }, direction);
      for (const width of widths) {
        // Firefox keeps the scroll bars that it drew while the direction changed, until there is room without them.
        await page.setViewport({ width: width + 100, height: height + 100 });
        await page.waitFor((width: number) => innerWidth > width, [width], { what: 'more room' });
        await page.setViewport({ width, height });
        await page.waitFor((width: number) => innerWidth === width, [width], { what: `${width} px` });
        let found: string[] = [];
        const look = async () => {
          found = await page.evaluate(crowded);
          return found.length;
        };
        // The map is drawn anew a moment after its width has changed.
        await expect
          .poll(look)
          .toBe(0)
          .catch(() => undefined);
        faults.push(...found.map((fault) => `${direction}, ${width} px: ${fault}`));
      }
    }
    return faults;
  }

  async function inEveryLight(page: Page): Promise<string[]> {
    const faults: string[] = [];
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      await page.waitFor((scheme: string) => document.documentElement.classList.contains(scheme), [scheme]);
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

  /** From the first control to the last and back. */
  async function byKeyboard(page: Page): Promise<string[]> {
    const faults: string[] = [];
    // What the tab beside it shows is asked for, and may bring controls of its own.
    let all = await page.evaluate(stops);
    for (let before = ''; before !== all.join(); all = await page.evaluate(stops)) {
      before = all.join();
      await pause(400);
    }
    const there = all.map((_, n) => n);
    for (const [step, n] of [...there, ...there.toReversed().slice(1)].entries()) {
      const key = step < all.length ? 'Tab' : 'Shift+Tab';
      if (step > 0) await page.press(key);
      let found = await landed(page, n);
      if (found === 'scroller') {
        await page.press(key);
        found = await landed(page, n);
      }
      if (found === 'scroller') found = ['two boxes to scroll, one after the other'];
      faults.push(...found.map((fault) => `${key} ${all[n]}: ${fault}`));
      if (found.some((fault) => fault.includes('instead'))) break;
    }
    return faults;
  }

  async function pass(surface: Surface, frame: Frame): Promise<void> {
    const page = await open(surface, frame);
    expect(await browser().consoleErrors()).toEqual([]);
    const faults = [
      ...(frame.file === 'sidepanel.html' || surface.isBehind ? [] : await byKeyboard(page)),
      ...(await inEveryWidth(page, frame)),
      ...(await inEveryLight(page)),
    ];
    expect(faults).toEqual([]);
  }

  const seen = SURFACES.flatMap((surface) =>
    FRAMES.filter(({ file }) => !surface.file || surface.file === file).map((frame) => ({ surface, frame })),
  );
  test.each(seen.filter(({ surface }) => !surface.clock))('$surface.name in $frame.file', ({ surface, frame }) =>
    pass(surface, frame),
  );

  test('what one reads stays where it is when the box takes the focus', async () => {
    const page = await open({ name: 'prices', at: '#/prices', shows: 'table' }, FRAMES[2]);
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
