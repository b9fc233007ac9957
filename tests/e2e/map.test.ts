import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MAP_NODES, METER_MAP } from '../../lib/map/map.ts';
import type { Browser, Page } from './driver/driver.ts';
import { CHATGPT, inBrowser, inScheme, PLATFORM, tabTo, visit } from './world.ts';

const KEYS = MAP_NODES.map(({ key }) => key);
const POPUP = { width: 400, height: 600 };

/** The map in a tab of its own, in the popup's document or the app's. */
async function openMap(browser: Browser, file = 'popup.html', size = POPUP): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(browser.extensionUrl(`${file}#/map`));
  await page.waitFor(() => document.querySelectorAll('.node').length > 0, [], { what: 'the map' });
  return page;
}

/** The node that has the focus, by its key. */
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.node);
const detail = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('.map-detail')?.dataset.node);
/** The words of the picture that stand out too little from what is behind them, with the contrast. */
const faintWords = (page: Page) =>
  page.evaluate(() => {
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      const linear = (part: number) => {
        const share = colour.startsWith('rgb') ? part / 255 : part;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    };
    const fill = (element: Element | null | undefined) => element && getComputedStyle(element).fill;
    return [...document.querySelectorAll('.picture text')].flatMap((text) => {
      const { fill: own, stroke } = getComputedStyle(text);
      const shape = text.closest('.turn, .flag, .meter, .spender, .view')?.querySelector('circle, rect');
      // Over a frame a word has an edge of the frame's colour; else it stands on the page.
      const behind =
        fill(shape) ?? (stroke === 'none' ? getComputedStyle(document.documentElement).backgroundColor : stroke);
      const [high, low] = [light(own), light(behind)].sort((a, b) => b - a) as [number, number];
      const contrast = (high + 0.05) / (low + 0.05);
      return contrast >= 4.5 ? [] : [`${text.textContent}: ${contrast.toFixed(1)}`];
    });
  });
/** The pages that are lit, and which of the buttons over them say that one is here, and in which words. */
const here = (page: Page) =>
  page.evaluate(() => ({
    lit: [...document.querySelectorAll<HTMLElement>('.frame.lit')].map(({ dataset }) => dataset.page),
    said: [...document.querySelectorAll<HTMLElement>('.node[aria-current="page"]')].map(({ dataset, ariaLabel }) => [
      dataset.node,
      ariaLabel?.includes('you are here'),
    ]),
  }));

inBrowser('meter map', (browser) => {
  test('is reached from the start, and Escape leads back', async () => {
    const page = await browser().newPage();
    await page.setViewport(POPUP);
    await page.goto(browser().extensionUrl('popup.html'));
    await page.waitFor(() => document.querySelector('.start-links a[href="#/map"]') !== null);
    await page.click('.start-links a[href="#/map"]');
    await page.waitFor(() => document.activeElement?.localName === 'h1');
    await expect.poll(async () => (await page.find('h1'))[0]?.text).toBe('Every meter, and what spends it');
    await page.press('Escape');
    await page.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
  });

  test('is walked with Tab and with arrows, in reading order', async () => {
    const page = await openMap(browser());
    const leads = async (key: string, to: string | undefined) => {
      await page.press(key);
      await expect.poll(() => focused(page), { message: key }).toBe(to);
    };
    await page.waitFor(() => document.activeElement?.localName === 'h1', [], { what: 'the focus on the title' });
    for (const key of KEYS) await leads('Tab', key);
    await leads('Home', KEYS[0]);
    for (const key of KEYS.slice(1)) await leads('ArrowDown', key);
    // No further than the last: what is pressed next shows where the focus was.
    await page.press('ArrowRight');
    await leads('ArrowLeft', KEYS.at(-2));
    await leads('ArrowUp', KEYS.at(-3));
    await leads('End', KEYS.at(-1));
  });

  test('opens with Enter what it says of a meter, and closes it where it was opened', async () => {
    const page = await openMap(browser());
    await page.waitFor(() => document.activeElement?.localName === 'h1', [], { what: 'the focus on the title' });
    await tabTo(page, () => (document.activeElement as HTMLElement | null)?.dataset.node === 'chatgpt-credits');
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.closest('.map-detail') !== null);
    expect(await detail(page)).toBe('chatgpt-credits');
    const [panel] = await page.find('.map-detail');
    for (const words of [
      'ChatGPT credits',
      'What spends it',
      'once that is used up',
      'In which order',
      'Second, after the allowance.',
      'What refills it',
      'Which page shows it',
      'ChatGPT usage, under Credits.',
      "What that page can't see",
      'anything an API key pays',
      'Not certain:',
      'What are "credits" in ChatGPT and Codex?',
      'Open ChatGPT usage',
    ])
      expect(panel?.text).toContain(words);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('.map-detail') === null);
    await expect.poll(() => focused(page)).toBe('chatgpt-credits');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.map-detail .close') !== null);
    await page.click('.map-detail .close');
    await page.waitFor(() => document.querySelector('.map-detail') === null);
    await expect.poll(() => focused(page)).toBe('chatgpt-credits');
  });

  test('what was opened stays in sight above what is said of it', async () => {
    const page = await openMap(browser());
    for (const key of KEYS.filter((_, n) => n % 3 === 0)) {
      await page.evaluate((key: string) => document.querySelector<HTMLElement>(`[data-node="${key}"]`)?.focus(), key);
      await page.press('Enter');
      await page.waitFor(
        (key: string) => document.querySelector<HTMLElement>('.map-detail')?.dataset.node === key,
        [key],
      );
      await page.waitFor(
        (key: string) => {
          const box = document.querySelector(`button[data-node="${key}"]`)?.getBoundingClientRect();
          const bar = document.querySelector('.bar')?.getBoundingClientRect();
          const panel = document.querySelector('.map-detail')?.getBoundingClientRect();
          if (!box || !bar || !panel) return false;
          // A page's frame may be higher than the room there is: then its top or its end is seen.
          return Math.min(box.bottom, panel.top) - Math.max(box.top, bar.bottom) > Math.min(box.height, 60) - 2;
        },
        [key],
        { what: `${key} in sight` },
      );
      await page.press('Escape');
      await page.waitFor(() => document.querySelector('.map-detail') === null);
    }
  });

  test('every meter and page opens by the mouse where it is drawn, and its answers lead there and back', async () => {
    const page = await openMap(browser(), 'app.html', { width: 1280, height: 1200 });
    for (const { key, kind } of MAP_NODES) {
      const drawn = kind === 'page' ? `.frame[data-page="${key.slice(5)}"]` : `[data-meter="${key}"] .card`;
      // Drawn anew when the width is known to the pixel: both are looked at in one go.
      const apart = () =>
        page.evaluate(
          (button: string, drawn: string) => {
            const [one, other] = [button, drawn].map((css) => document.querySelector(css)?.getBoundingClientRect());
            const sides = ['x', 'y', 'width', 'height'] as const;
            return one && other ? Math.max(...sides.map((side) => Math.abs(one[side] - other[side]))) : 99;
          },
          `button[data-node="${key}"]`,
          drawn,
        );
      await expect.poll(apart, { message: key }).toBeLessThan(3);
      if (kind === 'page') continue;
      await page.click(`button[data-node="${key}"]`);
      await page.waitFor(
        (key: string) => document.querySelector<HTMLElement>('.map-detail')?.dataset.node === key,
        [key],
      );
    }
    await page.click('.map-detail a[href^="#/answer/"]');
    await page.waitFor(() => document.querySelector('article[data-answer]') !== null);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('.picture') !== null);
  });

  test('says in a list, for the ears, what the picture says', async () => {
    const page = await openMap(browser());
    expect((await page.find('.picture'))[0]?.attributes['aria-hidden']).toBe('true');
    const items = await page.evaluate(() =>
      [...document.querySelectorAll('.map-list > li')].map((item) => item.textContent ?? ''),
    );
    expect(items).toHaveLength(KEYS.length);
    for (const [n, node] of MAP_NODES.entries()) {
      const about = node.kind === 'meter' ? ['What spends it', 'In which order', 'What refills it'] : ['What it shows'];
      for (const words of about) expect(items[n], node.key).toContain(words);
      const plain =
        node.kind === 'meter' ? node.meter.order.filter((part) => typeof part === 'string') : [node.page.blind];
      for (const words of plain) expect(items[n], node.key).toContain(words);
    }
  });

  test('lights the page that the tab beside it shows, and no other', async () => {
    const addresses: [string, string[]][] = [
      [`${CHATGPT}/settings/usage`, ['chatgpt-usage']],
      [`${CHATGPT}/settings/billing`, ['chatgpt-billing']],
      [`${PLATFORM}/usage`, ['api-usage']],
      [`${PLATFORM}/settings/organization/billing/overview`, ['api-billing']],
      [`${PLATFORM}/settings/organization/limits`, ['api-limits']],
      [`${PLATFORM}/api-keys`, ['api-keys']],
      [`${CHATGPT}/c/1`, []],
    ];
    const map = await openMap(browser());
    for (const [address, wanted] of addresses) {
      const page = await visit(browser(), address);
      await page.bringToFront();
      await map.waitFor(
        (wanted: string) =>
          [...document.querySelectorAll<HTMLElement>('.frame.lit')].map(({ dataset }) => dataset.page).join() ===
          wanted,
        [wanted.join()],
        { what: `${wanted.join() || 'nothing'} lit` },
      );
      await expect.poll(() => here(map)).toEqual({ lit: wanted, said: wanted.map((id) => [`page-${id}`, true]) });
      await page.close();
    }
  });

  test.each([
    ['popup.html', 400],
    ['app.html', 320],
    ['app.html', 700],
    ['app.html', 1280],
  ])('fits %s at %d px, with nothing cut off', async (file, width) => {
    const page = await openMap(browser(), file, { width, height: 700 });
    const across = () =>
      page.evaluate(() =>
        Math.max(
          document.documentElement.scrollWidth,
          document.querySelector('.picture')?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY,
        ),
      );
    await expect.poll(across).toBeLessThanOrEqual(width);
    const outside = () =>
      page.evaluate(() => {
        const picture = document.querySelector('.picture')?.getBoundingClientRect();
        return [...document.querySelectorAll('.picture text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return (
              !picture ||
              box.left < picture.left - 1 ||
              box.right > picture.right + 1 ||
              box.bottom > picture.bottom + 1
            );
          })
          .map((text) => text.textContent);
      });
    await expect.poll(outside).toEqual([]);
    // What was measured beforehand is what the browser draws.
    const spilled = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.picture .meter')].flatMap((meter) => {
          const card = meter.querySelector('.card')?.getBoundingClientRect();
          return [...meter.querySelectorAll(':scope > text, :scope > g:not(.turn) text')]
            .filter((text) => text.getBoundingClientRect().right > (card?.right ?? 0) - 4)
            .map((text) => text.textContent);
        }),
      );
    await expect.poll(spilled).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'its words, which axe leaves out, can be read, lit or not (%s)',
    async (scheme) => {
      await browser().setColorScheme(scheme);
      const page = await visit(browser(), `${CHATGPT}/settings/usage`);
      const map = await openMap(browser());
      await page.bringToFront();
      await map.waitFor(() => document.querySelector('.lit') !== null);
      await inScheme(map, scheme);
      expect(await faintWords(map)).toEqual([]);
    },
  );

  test('in forced colours the picture takes the colours of the system', async () => {
    const map = await openMap(browser());
    await browser().emulate({ forcedColors: true });
    await map.waitFor(() => matchMedia('(forced-colors: active)').matches);
    const colours = () =>
      map.evaluate(() => {
        const system = document.createElement('i');
        system.style.color = 'CanvasText';
        system.style.backgroundColor = 'Canvas';
        document.body.append(system);
        const { color, backgroundColor } = getComputedStyle(system);
        system.remove();
        const of = (css: string) => [
          ...new Set([...document.querySelectorAll(css)].map((one) => getComputedStyle(one).fill)),
        ];
        return { color, backgroundColor, cards: of('.picture .card'), words: of('.picture .meter > text') };
      });
    await expect
      .poll(async () => {
        const { color, backgroundColor, cards, words } = await colours();
        return `${words}` === color && `${cards}` === backgroundColor;
      })
      .toBe(true);
    expect(await faintWords(map)).toEqual([]);
    await browser().emulate({});
  });

  test('prints on one sheet, all of it, from a wide tab and from the popup', async () => {
    const tab = await openMap(browser(), 'app.html', { width: 1280, height: 800 });
    const popup = await openMap(browser());
    const [wide, small] = [await tab.print(), await popup.print()];
    expect(sheetsOf(wide)).toBe(1);
    expect(sheetsOf(small)).toBe(1);
    expect(wordsOf(small), 'the popup prints as much as the tab').toBe(wordsOf(wide));
    expect(wordsOf(wide)).toBeGreaterThan(50);
    // Not compared with what it was before: then a scroll bar may just have come.
    await popup.waitFor(
      () =>
        Number(document.querySelector('.picture')?.getAttribute('width')) ===
        Math.floor(document.querySelector('.map-frame')?.clientWidth ?? 0),
      [],
      { what: 'the picture as wide as its frame again' },
    );
  });

  test('says by itself that it is past its day', async () => {
    const due = METER_MAP.checkAgainBy;
    const dayAfter = new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10);
    for (const [day, isPast] of [
      [due, false],
      [dayAfter, true],
    ] as const) {
      await browser().setClock(`${day}T12:00:00Z`);
      const page = await openMap(browser());
      expect((await page.find('.checked.stale')).length, day).toBe(isPast ? 1 : 0);
      if (isPast) expect((await page.find('.checked'))[0]?.text).toContain('This may be out of date.');
    }
  });
});

/** Everything in a PDF, the compressed parts too. */
function unpacked(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const parts = [text];
  for (const { index, 0: opening } of text.matchAll(/stream\r?\n/g)) {
    const end = text.indexOf('endstream', index);
    try {
      parts.push(inflateSync(bytes.subarray(index + opening.length, end)).toString('latin1'));
    } catch {
      // Not compressed in this way, such as a font.
    }
  }
  return parts.join('\n');
}

const sheetsOf = (pdf: Uint8Array): number => unpacked(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
/** How often text is shown. What follows it there is the operator's operands and blanks; fonts hold such letters by chance. */
const wordsOf = (pdf: Uint8Array): number => unpacked(pdf).match(/[>)\]]\s*T[jJ]\s/g)?.length ?? 0;
