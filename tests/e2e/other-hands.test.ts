/**
 * The replicas by other hands (docs/mutants.md), in both browsers: every control that is marked has its note, near its mark
 * and on top of nothing, and no other has one. A few pages here, most of which once had notes elsewhere; tests/dom/unseen has all.
 */
import { expect, test } from 'vitest';
import type { Page } from './driver/driver.ts';
import { CHATGPT, inBrowser, PLATFORM, settle, visit, waitForNotes } from './world.ts';

const ORGANIZATION = `${PLATFORM}/settings/organization`;
const PAGES = [
  `${CHATGPT}/settings/usage?stage=thirty-sixth,portuguese`,
  // Controls below the edge of the dialog, before the chat behind it.
  `${CHATGPT}/c/1?stage=thirty-third,japanese#settings/Usage`,
  `${CHATGPT}/codex/cloud/settings/analytics?stage=thirty-sixth#usage`,
  `${PLATFORM}/usage?stage=thirty-fourth,zero`,
  `${ORGANIZATION}/billing/overview?stage=thirty-third`,
  `${ORGANIZATION}/limits?stage=thirty-sixth,no-limit,named-tier`,
  // Without a meter
  `${ORGANIZATION}/billing/overview?stage=thirty-seventh,empty`,
];

/** The notes whose controls the page marks and shows. */
const marked = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll<HTMLElement>('[data-control]')]
        .filter((element) => element.checkVisibility())
        .map(({ dataset }) => dataset.control ?? ''),
    ),
  ]);

/** How far each note is from the nearest of its marks (CSS px), and what text or button of the page it covers. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const meets = (one: DOMRect, other: DOMRect) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    const within = document.querySelector('[role="dialog"]') ?? document.body;
    const texts: [string, DOMRect][] = [];
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      if (!/\S/.test(currentNode.nodeValue ?? '') || !currentNode.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNode(currentNode);
      for (const box of range.getClientRects()) texts.push([currentNode.nodeValue ?? '', box]);
    }
    for (const button of within.querySelectorAll('button, a, input'))
      if (button.checkVisibility()) texts.push([button.outerHTML, button.getBoundingClientRect()]);

    return [...document.querySelectorAll<HTMLElement>('meterwise-note')].map(({ dataset, shadowRoot }) => {
      const box = shadowRoot?.querySelector('.chip, .banner')?.getBoundingClientRect() ?? new DOMRect();
      const marks = [...document.querySelectorAll(`[data-control="${dataset.explainer}"]`)].map((mark) => {
        const range = document.createRange();
        range.selectNodeContents(mark);
        return mark.matches('button, a, svg') ? mark.getBoundingClientRect() : range.getBoundingClientRect();
      });
      const gaps = marks.map((mark) =>
        Math.hypot(
          Math.max(0, mark.left - box.right, box.left - mark.right),
          Math.max(0, mark.top - box.bottom, box.top - mark.bottom),
        ),
      );
      return {
        id: dataset.explainer ?? '',
        gap: box.width > 0 ? Math.min(...gaps) : Number.POSITIVE_INFINITY,
        covers: texts.find(([, other]) => meets(box, other))?.[0] ?? '',
      };
    });
  });

inBrowser('replicas by other hands', (browser) => {
  test.each(PAGES)('%s', async (url) => {
    const page = await visit(browser(), url);
    const notes = await marked(page);
    await waitForNotes(page, notes);
    await settle(page, 300);
    await waitForNotes(page, notes);
    // As far as tests/e2e/notes.test.ts allows.
    const isFar = ({ id, gap }: { id: string; gap: number }) => gap > (id.includes('not-') ? 60 : 44);
    await expect.poll(async () => (await placesOf(page)).filter((place) => isFar(place) || place.covers)).toEqual([]);
  });
});
