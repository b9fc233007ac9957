/** A page that means to wear us out: held by how often, and at how much of it, is looked, not by how long that takes. */
import { afterEach, expect, test, vi } from 'vitest';
import { EXPLAINERS } from '../../data/generated/explainers.ts';
import { PAGE_HEADING, PAGE_SIGNATURE } from '../../data/headings.ts';
import { LOOKS } from '../../data/shapes.ts';
import { findControl } from '../../lib/anchor/find.ts';
import { readingOf } from '../../lib/anchor/reading.ts';
import { findRoom } from '../../lib/anchor/room.ts';
import { startSession } from '../../lib/explain/session.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const nothingToShow = () => {
  throw new Error('There is nothing here that a note could be about.');
};

test('a page that changes without end gets a look at once, and then takes a hundredth of its time at most', async () => {
  document.body.innerHTML = '<main><div></div></main>';
  // The clock stands still but for what is added here: so much for each look, and for each change of the page.
  let now = 0;
  let spent = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const search = document.querySelectorAll.bind(document);
  vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) => {
    // Every look begins with this.
    if (selector.startsWith('main')) {
      now += 10;
      spent += 10;
    }
    return search(selector);
  });

  const session = startSession({
    explainers: EXPLAINERS.filter(({ page }) => page === 'api-usage'),
    route: { page: 'api-usage', isDialog: false, isLoose: false },
    hidden: {},
    served: { notes: new Set(), ready: Promise.resolve() },
    views: { note: nothingToShow, dock: nothingToShow },
    isAlive: () => true,
    ...{ headings: PAGE_HEADING, signature: PAGE_SIGNATURE, looks: LOOKS },
  });
  const box = document.querySelector('main > div');
  const passes = async (seconds: number) => {
    for (const end = now + seconds * 1000; now < end; now += 5) {
      box?.replaceChildren(`${now}`);
      // The observer's callback comes now.
      await Promise.resolve();
      vi.advanceTimersByTime(5);
    }
  };
  await passes(1);
  expect(spent, 'in the first second').toBeGreaterThan(50);
  expect(spent).toBeLessThan(150);
  await passes(60);
  expect(spent, 'it goes on being looked at').toBeGreaterThan(300);
  expect(spent).toBeLessThan(100 + now / 100);
  session.end();
});

test('of a page of many lines no more are read than of one of some thousands', () => {
  const reads = (lines: number) => {
    document.body.innerHTML = `<main>${'<p>Some</p>'.repeat(lines)}</main>`;
    const style = vi.spyOn(window, 'getComputedStyle');
    findControl(PAGE_HEADING, [document.body]);
    const times = style.mock.calls.length;
    style.mockRestore();
    return times;
  };
  const some = reads(3000);
  expect(some).toBeGreaterThan(100);
  expect(reads(12_000)).toBe(some);
});

test('nor is more compared of a text that never ends', () => {
  const endless = '年1'.repeat(50_000);
  document.body.innerHTML = `<main><p aria-label="${endless}">${endless}</p></main>`;
  const reading = readingOf([], document.body);
  const said = reading.lines(document.body).flatMap(reading.names);
  expect(said).toHaveLength(2);
  for (const text of said) expect(text.length).toBeLessThan(5000);
});

test('nor is free room sought among more nodes', () => {
  const measures = (nodes: number) => {
    document.body.innerHTML = `<main><b>12 credits</b>${'<i></i>'.repeat(nodes)}</main>`;
    const control = document.querySelector('b') as Element;
    const measure = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    findRoom(control, document.createElement('p')).next();
    const times = measure.mock.calls.length;
    measure.mockRestore();
    return times;
  };
  const some = measures(3000);
  expect(some).toBeGreaterThan(100);
  expect(measures(12_000)).toBe(some);
});
