/**
 * A guest on the page: with the notes, every element of every replica stands where it stood without them, as large as it
 * was, except what lies below a banner, by exactly the banner's height. Without them again, the page is what it was.
 */
import { expect, test } from 'vitest';
import type { Page, Size } from './driver/driver.ts';
import { BROWSER, CHATGPT, curtain, inBrowser, notesOn, PLATFORM, settle, visit, waitForNotes } from './world.ts';

const REPLICAS = [
  `${PLATFORM}/usage`,
  `${PLATFORM}/usage?stage=zero,single-project,dark`,
  `${PLATFORM}/settings/organization/billing/overview`,
  `${PLATFORM}/settings/organization/billing/credit-grants?stage=ssr`,
  `${PLATFORM}/settings/organization/limits`,
  `${PLATFORM}/settings/proj_abc123/limits?stage=no-limit,rtl`,
  `${PLATFORM}/api-keys`,
  `${CHATGPT}/settings/usage`,
  `${CHATGPT}/settings/usage?stage=rtl,weekly-only`,
  `${CHATGPT}/settings/usage?stage=workspace,no-resets,weekly-zero,dark`,
  `${CHATGPT}/settings/usage?stage=korean`,
  `${CHATGPT}/settings/usage?tab=analytics&stage=chinese`,
  `${CHATGPT}/settings/billing`,
  `${CHATGPT}/codex/cloud/settings/analytics`,
  `${CHATGPT}/c/1#settings/Usage`,
  `${CHATGPT}/c/1#settings/Billing`,
];
const WIDTHS: Size[] = [320, 800, 1400].map((width) => ({ width, height: 900 }));

/** Where everything of the page stands, and what the page is, without what is ours. */
type Snapshot = {
  boxes: [name: string, left: number, top: number, width: number, height: number][];
  html: string;
  banner?: { top: number; height: number };
};

const take = (page: Page) =>
  page.evaluate((): Snapshot => {
    const round = (value: number) => Math.round(value * 10) / 10;
    const boxes: Snapshot['boxes'] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (element.localName === 'meterwise-note') continue;
      const { left, top, width, height } = element.getBoundingClientRect();
      // Within the page, whatever is scrolled.
      boxes.push([element.localName, round(left + scrollX), round(top + scrollY), round(width), round(height)]);
    }
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('meterwise-note, meterwise-dock')) host.remove();
    const host = document.querySelector('meterwise-note.banner');
    const box = host?.getBoundingClientRect();
    return {
      boxes,
      html: copy.outerHTML,
      ...(box && { banner: { top: round(box.top + scrollY), height: round(box.height) } }),
    };
  });

/** What is not as it should be beside a page without us. */
function changes(before: Snapshot, now: Snapshot): string[] {
  if (before.html !== now.html) return ['the DOM differs'];
  const height = now.banner?.height ?? 0;
  return before.boxes.flatMap(([name, left, top, width, tall], n) => {
    const [, left2 = 0, top2 = 0, width2 = 0, tall2 = 0] = now.boxes[n] ?? [];
    const down = top2 - top;
    const grown = tall2 - tall;
    const isNear = (a: number, b: number) => Math.abs(a - b) <= 1;
    const says = `${name} at ${left},${top} (${width} × ${tall}) is at ${left2},${top2} (${width2} × ${tall2})`;
    if (!isNear(left, left2) || !isNear(width, width2)) return [says];
    if (!isNear(down, 0) && !isNear(down, height)) return [`${says}; the banner is ${height} high`];
    // Boxes around the banner and those that stretch beside it, and nothing that lies above it or moved below it.
    const isAround = top2 <= (now.banner?.top ?? 0) && isNear(down, 0);
    return isNear(grown, 0) || (isAround && grown > 0 && grown <= height + 64) ? [] : [says];
  });
}

/** What our chips and cards cover of the page's texts and controls. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const scope = [...document.querySelectorAll('[role="dialog"]')].at(-1) ?? document.body;
    const ours = [...document.querySelectorAll('meterwise-note')].flatMap(
      (host) => host.shadowRoot?.querySelector('.chip, .card')?.getBoundingClientRect() ?? [],
    );
    const isCovered = (box: DOMRect) =>
      box.width > 0 &&
      ours.some((own) => own.left < box.right && box.left < own.right && own.top < box.bottom && box.top < own.bottom);
    const found: string[] = [];
    const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode;
      if (!parentElement?.checkVisibility({ visibilityProperty: true }) || !/\S/.test(nodeValue ?? '')) continue;
      const range = document.createRange();
      range.selectNode(texts.currentNode);
      if ([...range.getClientRects()].some(isCovered)) found.push(nodeValue ?? '');
    }
    for (const control of scope.querySelectorAll('button, a, input, select, progress, svg'))
      if (control.checkVisibility() && isCovered(control.getBoundingClientRect())) found.push(control.outerHTML);
    return found;
  });

/** The page once it has come to rest: twice the same, notes and all, with time in between to change. */
async function rest(page: Page, ms: number): Promise<Snapshot> {
  for (let before = await take(page); ; ) {
    await settle(page, ms);
    const now = await take(page);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

/** How we take no room is the same in both browsers: in Firefox every second replica, one from right to left among them. */
const TRIED = REPLICAS.filter((_, n) => BROWSER === 'chromium' || n % 2 === 0);

inBrowser('manners', (browser) => {
  test.each(TRIED)('nothing of the page is moved, resized, covered or changed: %s', async (url) => {
    const draw = await curtain(browser());
    const page = await visit(browser(), url);
    for (const size of WIDTHS) {
      await page.setViewport(size);
      await draw(true);
      await waitForNotes(page, []);
      const before = await rest(page, 150);
      await draw(false);
      // All that have a place come in one go, and are drawn anew within a quarter of a second where that moved others.
      await page.waitFor(() => document.querySelector('meterwise-note') !== null, [], { what: 'a note' });
      const during = await rest(page, 300);
      const notes = await notesOn(page);
      expect(changes(before, during), `${notes.length} notes at ${size.width} px`).toEqual([]);
      expect(await covered(page), `covered at ${size.width} px`).toEqual([]);
      expect(new Set(notes).size, 'each note once').toBe(notes.length);
      await draw(true);
      await waitForNotes(page, []);
      const after = await rest(page, 50);
      expect(after.html === before.html, `the DOM afterwards, at ${size.width} px`).toBe(true);
      expect(after.boxes).toEqual(before.boxes);
    }
  });
});
