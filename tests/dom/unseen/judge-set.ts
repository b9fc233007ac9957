/**
 * Judges the locator on a set of pages that it was not tuned for when they were drawn: as they are, and changed. See
 * docs/mutants.md for what each set showed when it was run blind.
 */
import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { showMutant } from '../../mutants/generate.ts';
import { drawReplica, type Replica, showReplica } from '../../mutants/replicas.ts';
import { judgePage, pathsOf } from '../../mutants/run.ts';
import { complaintsOf, type Judged, ratesOf, reportOf } from '../../mutants/tally.ts';
import { marksOf, notesIn } from '../../mutants/truth.ts';

export interface PageSet {
  /** Addresses with controls of ours. */
  pages: readonly string[];
  /** Addresses without any. */
  silent: readonly string[];
  /** Share of the notes on changed pages that stand at their control, 0 to 1. */
  atLeast: number;
  /** Changed pages, where half a hundred are too few to tell: those are by chance harder than the rest. */
  count?: number;
  /** What is known not to find its place on pages as they are: `fell back: <note>`, once for each page. */
  known?: readonly string[];
}

/** So many of each set. Those of docs/mutants.md: `MUTANTS_UNSEEN=400 npx vitest run --project dom tests/dom/unseen`. */
const { MUTANTS_UNSEEN } = import.meta.env as Record<string, string | undefined>;

export function judgeSet({ pages, silent, atLeast, known = [], count = 40 }: PageSet): void {
  const wanted = Number(MUTANTS_UNSEEN ?? count);
  const plain: Judged[] = [];
  const changed: Judged[] = [];
  /** Address → the notes whose controls the page marks. */
  const marked = new Map<string, Set<string>>();
  /** Marks that a reader would not see. */
  const unseen: string[] = [];

  function look(address: string, what: string, notes: ReadonlySet<string>): void {
    // Zero spend may have come to an end.
    const mayGo = (id: string) => what !== 'as it is' && id === 'api-usage-zero-spend';
    for (const id of notes) if (!mayGo(id) && !marksOf(id).some(isLaidOut)) unseen.push(`${id} on ${address}, ${what}`);
  }

  beforeAll(async () => {
    await page.viewport(1280, 900);
    const replicas: Replica[] = [];
    for (const address of [...pages, ...silent]) replicas.push(await drawReplica(address));
    const paths = pathsOf(replicas);

    for (const replica of replicas) {
      showReplica(replica);
      const notes = notesIn(document.body);
      marked.set(replica.address, notes);
      look(replica.address, 'as it is', notes);
      plain.push(...judgePage({ number: -1, replica, kinds: [] }, paths));
    }
    const lines = plain.map(({ verdict, id, address }) => `${verdict.padEnd(14)}  ${id.padEnd(26)}  ${address}`);
    console.log(`As they are:\n${lines.join('\n')}\n${complaintsOf(plain, plain.length).join('\n')}`);

    for (let number = 0; number < wanted; number++) {
      const mutant = showMutant(number, replicas);
      const { address } = mutant.replica;
      look(address, `mutant ${number}`, marked.get(address) ?? new Set());
      changed.push(...judgePage(mutant, paths));
      // The browser's own work gets its turn.
      if (number % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    console.log(`Changed:\n${reportOf(changed, wanted)}\n${complaintsOf(changed, 300).join('\n')}`);
  }, 120_000);

  test('every page is drawn and marks its controls, and the silent ones have none', () => {
    const unmarked = [...marked].filter(([, notes]) => notes.size === 0).map(([address]) => address);
    expect(unmarked).toEqual(silent);
    expect(marked.size).toBe(pages.length + silent.length);
  });

  test('every control that is marked is seen, on changed pages too', () => {
    expect(unseen).toEqual([]);
  });

  test('no note stands in a wrong place', () => {
    const wrong = [...plain, ...changed].filter(({ verdict }) => verdict === 'wrong');
    expect(complaintsOf(wrong, wrong.length)).toEqual([]);
  });

  test('on pages as they are, every note finds its place', () => {
    const elsewhere = plain.filter(({ verdict }) => !['right', 'rightly absent'].includes(verdict));
    expect(elsewhere.map(({ verdict, id }) => `${verdict}: ${id}`).sort()).toEqual(known);
  });

  test('on changed pages, nearly every note finds its place', () => {
    expect(ratesOf(changed).rate).toBeGreaterThanOrEqual(atLeast);
  });
}

function isLaidOut(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
