/**
 * The locator on the fifth set of pages it was not tuned for: as they are, and changed. Two of the addresses show words
 * of ours and no control.
 */

import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawReplica, FIFTH, FIFTH_SILENT, type Replica, showReplica } from '../mutants/replicas.ts';
import { judgeMutant, judgePage, pathsOf } from '../mutants/run.ts';
import { complaintsOf, type Judged, ratesOf, reportOf } from '../mutants/tally.ts';
import { notesIn } from '../mutants/truth.ts';

const COUNT = 400;
const plain: Judged[] = [];
const mutants: Judged[] = [];
/** Address → the notes whose controls the page marks. */
const marked = new Map<string, Set<string>>();

beforeAll(async () => {
  await page.viewport(1280, 900);
  const fifth: Replica[] = [];
  for (const address of FIFTH) fifth.push(await drawReplica(address));
  const silent: Replica[] = [];
  for (const address of FIFTH_SILENT) silent.push(await drawReplica(address));
  const replicas = [...fifth, ...silent];
  const paths = pathsOf(replicas);

  for (const replica of replicas) {
    showReplica(replica);
    marked.set(replica.address, notesIn(document.body));
    plain.push(...judgePage({ number: -1, replica, kinds: [] }, paths));
  }
  const lines = plain.map(({ verdict, id, address }) => `${verdict.padEnd(14)}  ${id.padEnd(26)}  ${address}`);
  console.log(`As they are:\n${lines.join('\n')}\n${complaintsOf(plain, plain.length).join('\n')}`);

  for (let number = 0; number < COUNT; number++) {
    mutants.push(...judgeMutant(number, replicas, paths));
    // The browser's own work gets its turn.
    if (number % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  console.log(`Changed:\n${reportOf(mutants, COUNT)}\n${complaintsOf(mutants, 300).join('\n')}`);
}, 120_000);

test('every page is drawn and marks its controls, and the silent ones have none', () => {
  const unmarked = [...marked].filter(([, notes]) => notes.size === 0).map(([address]) => address);
  expect(unmarked).toEqual(FIFTH_SILENT);
  expect(marked.size).toBe(FIFTH.length + FIFTH_SILENT.length);
});

test('as they are, no note stands in a wrong place', () => {
  expect(wrongOf(plain)).toEqual([]);
});

test('as they are, every note finds its place', () => {
  expect(complaintsOf(plain, plain.length)).toEqual([]);
});

test('changed, at most five in a hundred notes go to the heading', () => {
  expect(ratesOf(mutants).rate).toBeGreaterThanOrEqual(0.95);
});

test('changed, no note stands in a wrong place', () => {
  expect(wrongOf(mutants)).toEqual([]);
});

function wrongOf(judged: readonly Judged[]): string[] {
  const wrong = judged.filter(({ verdict }) => verdict === 'wrong');
  return complaintsOf(wrong, wrong.length);
}
