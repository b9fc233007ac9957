/** The locator on pages as they might become, and on mutants of them. See docs/mutants.md. */

import { beforeAll, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { drawReplica, NEXT, type Replica, SILENT, showReplica } from '../mutants/replicas.ts';
import { judgeMutant, judgePage, pathsOf } from '../mutants/run.ts';
import { complaintsOf, type Judged, ratesOf, reportOf } from '../mutants/tally.ts';

const { MUTANTS_REPORT, MUTANTS_NEXT } = import.meta.env as Record<string, string | undefined>;
const COUNT = Number(MUTANTS_NEXT ?? 400);

const replicas: Replica[] = [];
let plain: Judged[] = [];
const judged: Judged[] = [];

beforeAll(
  async () => {
    await page.viewport(1280, 900);
    for (const address of [...NEXT, ...SILENT]) replicas.push(await drawReplica(address));
    const paths = pathsOf(replicas);
    plain = replicas.flatMap((replica) => {
      showReplica(replica);
      return judgePage({ number: -1, replica, kinds: [] }, paths);
    });
    for (let number = 0; number < COUNT; number++) judged.push(...judgeMutant(number, replicas, paths));
    const report = reportOf(judged, COUNT);
    console.log(`${report}\n${complaintsOf([...plain, ...judged], 60).join('\n')}`);
    if (MUTANTS_REPORT) await commands.writeFile(MUTANTS_REPORT.replace('.md', '-next.md'), report);
  },
  60_000 + COUNT * 120,
);

test('pages as they might become: no note stands in a wrong place', () => {
  const wrong = [...plain, ...judged].filter(({ verdict }) => verdict === 'wrong');
  expect(complaintsOf(wrong, 20)).toEqual([]);
});

test('before anything is changed, every note finds its place', () => {
  expect(complaintsOf(plain, 20)).toEqual([]);
});

test('of a hundred notes, at most two stand no nearer than the heading', () => {
  expect(ratesOf(judged).rate).toBeGreaterThanOrEqual(0.98);
});
