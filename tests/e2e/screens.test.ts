/**
 * A picture of every surface in every state, light and dark, small and wide, to be looked at: in .output/screens, and
 * in docs/screens/app after `npm run screens`. Whether a picture is good only people can tell; that it shows what it is
 * named for, and nothing is cut off at the side, is tested.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Page } from './driver/driver.ts';
import { SURFACES, type Surface } from './surfaces.ts';
import { BROWSER, inBrowser } from './world.ts';

const FRAMES = [
  { file: 'popup.html', size: { width: 400, height: 600 } },
  { file: 'sidepanel.html', size: { width: 320, height: 800 } },
  { file: 'app.html', size: { width: 1100, height: 800 } },
];
const { METERWISE_SCREENS } = process.env;
const FOLDER = METERWISE_SCREENS ?? join('.output', 'screens', BROWSER);

inBrowser('screens', (browser) => {
  beforeAll(() => {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
  });

  /** What is cut off at the side, or lies beyond it. */
  const cutOff = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, p, li, button, a, input, dt, dd')]
        .filter((element) => !element.closest('.unseen, table') && element.checkVisibility())
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
        })
        .map((element) => `${element.localName} "${element.textContent?.slice(0, 40)}"`),
    );

  async function picture({ name, at = '', act, shows }: Surface, { file, size }: (typeof FRAMES)[number]) {
    const page = await browser().newPage();
    await page.setViewport(size);
    await page.goto(browser().extensionUrl(file + at));
    await page.waitFor(() => document.querySelector('[role="combobox"]') !== null, [], { what: 'the box' });
    await act?.(page, browser());
    await page.waitFor((css: string) => document.querySelector(css)?.checkVisibility(), [shows], { what: shows });
    for (const scheme of ['light', 'dark'] as const) {
      await browser().setColorScheme(scheme);
      await page.waitFor((scheme: string) => document.documentElement.classList.contains(scheme), [scheme], {
        what: `the ${scheme} colours`,
      });
      await expect.poll(() => cutOff(page), { message: `${name}, ${size.width} px wide` }).toEqual([]);
      await page.evaluate((css: string) => document.querySelector(css)?.scrollIntoView({ block: 'nearest' }), shows);
      // Of what is kept, the panel would be the popup again, a little narrower.
      if (METERWISE_SCREENS && file === 'sidepanel.html') continue;
      await page.screenshot({ path: join(FOLDER, `${name}-${size.width}-${scheme}.png`) });
    }
    await browser().setColorScheme('light');
  }

  const seen = SURFACES.flatMap((surface) =>
    FRAMES.filter(({ file }) => !surface.file || surface.file === file).map((frame) => ({ surface, frame })),
  );

  test.each(seen.filter(({ surface }) => !surface.clock))('$surface.name in $frame.file', ({ surface, frame }) =>
    picture(surface, frame),
  );

  test.each(seen.filter(({ surface }) => surface.clock))(
    '$surface.name in $frame.file, on another day',
    async ({ surface, frame }) => {
      await browser().setClock(surface.clock ?? '');
      await picture(surface, frame);
    },
  );
});
