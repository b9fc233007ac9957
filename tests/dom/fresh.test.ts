/** The locator on the second set of redesigns, plain and changed: run blind once, tuned for since. See docs/mutants.md. */

import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { showMutant } from '../mutants/generate.ts';
import { drawReplica, FRESH, FRESH_SILENT, type Replica, showReplica } from '../mutants/replicas.ts';
import { judgeMutant, judgePage, pathsOf } from '../mutants/run.ts';
import { complaintsOf, type Judged, ratesOf, reportOf } from '../mutants/tally.ts';
import { marksOf, notesIn } from '../mutants/truth.ts';

const COUNT = 400;

const replicas: Replica[] = [];
const plain: Judged[] = [];
const changed: Judged[] = [];

beforeAll(
  async () => {
    await page.viewport(1280, 900);
    for (const address of [...FRESH, ...FRESH_SILENT]) replicas.push(await drawReplica(address));
    const paths = pathsOf(replicas);
    for (const replica of replicas) {
      showReplica(replica);
      plain.push(...judgePage({ number: -1, replica, kinds: [] }, paths));
    }
    for (let number = 0; number < COUNT; number++) {
      changed.push(...judgeMutant(number, replicas, paths));
      // The browser's own work gets its turn.
      if (number % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    console.log(
      [
        `As they are, ${FRESH.length} pages: ${JSON.stringify(ratesOf(plain))}`,
        ...complaintsOf(plain, 50),
        reportOf(changed, COUNT),
        ...complaintsOf(changed, 40),
      ].join('\n'),
    );
  },
  30_000 + COUNT * 120,
);

function notesOf(replica: Replica): string[] {
  showReplica(replica);
  return [...notesIn(document.body)];
}

/** How many notes each page is to have: a page without marks would prove nothing. */
test('every page shows the controls of its notes', () => {
  const counts = replicas.map((replica) => {
    const notes = notesOf(replica);
    const shown = notes.filter((id) => marksOf(id).some(isLaidOut));
    expect(shown, replica.address).toEqual(notes);
    return notes.length;
  });
  expect(counts).toEqual([7, 7, 6, 2, 7, 1, 3, 4, 3, 4, 3, 3, 2, 2, 1, 1, 0, 0, 0]);
});

test('every control is still shown on changed pages', () => {
  for (let number = 0; number < COUNT; number++) {
    const expected = notesOf(showMutant(number, replicas).replica);
    showMutant(number, replicas);
    const lost = expected.filter((id) => !marksOf(id).some(isLaidOut));
    // Zero spend may have come to an end.
    expect(
      lost.filter((id) => id !== 'api-usage-zero-spend'),
      `mutant ${number}`,
    ).toEqual([]);
  }
}, 120_000);

test('no note stands in a wrong place, on pages as they are and on changed ones', () => {
  const wrong = [...plain, ...changed].filter(({ verdict }) => verdict === 'wrong');
  expect(complaintsOf(wrong, 50)).toEqual([]);
});

test('on pages as they are, every note finds its place', () => {
  expect(complaintsOf(plain, 50)).toEqual([]);
});

test('of a hundred notes on changed pages, at most five stand no nearer than the heading', () => {
  expect(ratesOf(changed).rate).toBeGreaterThanOrEqual(0.95);
});

function isLaidOut(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
