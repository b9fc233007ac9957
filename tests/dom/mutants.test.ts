/** The locator on pages that changed: see docs/mutants.md. `npm run mutants` writes the numbers there. */

import { beforeAll, describe, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { KIND_NAMES, showMutant } from '../mutants/generate.ts';
import { type Replica, showReplica } from '../mutants/replicas.ts';
import { drawAll, judgePage, pathsOf } from '../mutants/run.ts';
import { complaintsOf, type Judged, naiveRates, ratesOf, reportOf } from '../mutants/tally.ts';
import { marksOf } from '../mutants/truth.ts';

const { MUTANTS, MUTANTS_REPORT, MUTANT } = import.meta.env as Record<string, string | undefined>;
const COUNT = Number(MUTANTS ?? 1000);
const TIMEOUT = 30_000 + COUNT * 120;

let replicas: Replica[] = [];
let paths: ReturnType<typeof pathsOf>;
const judged: Judged[] = [];
/** The first of the mutants, as they were made, and the controls that each no longer shows. */
const made: { html: string; lost: string[] }[] = [];
const KEPT = 200;

beforeAll(async () => {
  await page.viewport(1280, 900);
  replicas = await drawAll();
  paths = pathsOf(replicas);
  if (MUTANT) return;
  for (let number = 0; number < COUNT; number++) {
    const mutant = showMutant(number, replicas);
    if (number < KEPT) made.push({ html: document.documentElement.outerHTML, lost: lostIn(mutant.replica) });
    judged.push(...judgePage(mutant, paths));
    // The browser's own work gets its turn.
    if (number % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  const report = reportOf(judged, COUNT);
  console.log(`${report}\n${complaintsOf(judged, 40).join('\n')}`);
  if (MUTANTS_REPORT) await commands.writeFile(MUTANTS_REPORT, report);
}, TIMEOUT);

describe.skipIf(MUTANT)('mutants', () => {
  test('there are enough of them, of every kind', () => {
    expect(new Set(judged.map(({ number }) => number)).size).toBeGreaterThanOrEqual(1000);
    for (const kind of KIND_NAMES)
      expect(
        new Set(judged.filter(({ kinds }) => kinds.includes(kind)).map(({ number }) => number)).size,
        kind,
      ).toBeGreaterThanOrEqual(40);
  });

  test('a number is always the same mutant, and every control is still shown in it', () => {
    expect(made).toHaveLength(KEPT);
    for (const [number, { html, lost }] of made.entries()) {
      // Zero spend may have come to an end.
      expect(
        lost.filter((id) => id !== 'api-usage-zero-spend'),
        `mutant ${number}`,
      ).toEqual([]);
      showMutant(number, replicas);
      expect(document.documentElement.outerHTML === html, `mutant ${number} is another one the second time`).toBe(true);
    }
  }, 120_000);

  test('they are not tame: naive locators fail on many', () => {
    const { byText, byPath } = naiveRates(judged);
    expect(byText).toBeLessThan(0.7);
    expect(byPath).toBeLessThan(0.7);
  });

  test('no note stands in a wrong place', () => {
    expect(
      complaintsOf(
        judged.filter(({ verdict }) => verdict === 'wrong'),
        20,
      ),
    ).toEqual([]);
  });

  test('notes stand in the right place', () => {
    expect(ratesOf(judged).rate).toBeGreaterThanOrEqual(0.97);
  });

  test('a single change hardly costs a note', () => {
    expect(ratesOf(judged.filter(({ kinds }) => kinds.length === 1)).rate).toBeGreaterThanOrEqual(0.99);
  });

  test('on pages as they are, every note finds its place', () => {
    const plain = replicas.flatMap((replica) => {
      showReplica(replica);
      return judgePage({ number: -1, replica, kinds: [] }, paths);
    });
    expect(complaintsOf(plain, 50)).toEqual([]);
  });
});

function isLaidOut(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Of the controls of a replica, those that the page that is shown, which was made of it, does not show. */
function lostIn({ address }: Replica): string[] {
  return [...(paths.get(address)?.keys() ?? [])].filter((id) => !marksOf(id).some(isLaidOut));
}

/** `MUTANT=12,345`: the pages of these mutants, pictures of them, and what became of their notes. */
test.runIf(MUTANT).each((MUTANT ?? '').split(',').filter(Boolean))('mutant %s', async (number) => {
  const verdicts = judgePage(showMutant(Number(number), replicas), paths);
  console.log(JSON.stringify(verdicts, null, 2), `\n${document.body.outerHTML}`);
  await page.screenshot({ path: `../../.output/mutants/${number}.png` });
});
