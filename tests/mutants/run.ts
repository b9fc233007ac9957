/** Shows mutant after mutant and judges where our locator, and the two naive ones, would put each note. */

import { EXPLAINERS } from '../../data/generated/explainers.ts';
import { scopesOf } from '../../lib/anchor/page.ts';
import { SILENT, WITH_METERS } from '../stage/addresses.ts';
import type { Mutant } from './generate.ts';
import { hasHeading, locate } from './locate.ts';
import { firstWithText, savePaths } from './naive.ts';
import { contentOf } from './page.ts';
import { drawReplica, type Replica, showReplica } from './replicas.ts';
import type { Judged } from './tally.ts';
import { isClearWithoutWords, judge, marksOf, notesIn } from './truth.ts';

export async function drawAll(): Promise<Replica[]> {
  const replicas: Replica[] = [];
  for (const address of [...WITH_METERS, ...SILENT]) replicas.push(await drawReplica(address));
  return replicas;
}

/** The saved paths of every replica, taken before anything was changed. */
export function pathsOf(replicas: readonly Replica[]): Map<string, Map<string, string>> {
  const paths = new Map<string, Map<string, string>>();
  for (const replica of replicas) {
    showReplica(replica);
    paths.set(replica.address, savePaths([...notesIn(document.body)]));
  }
  return paths;
}

/**
 * Judges all notes of the page that is shown, and those that it marks.
 * @param paths as `pathsOf` gives them
 */
export function judgePage({ number, replica, kinds }: Mutant, paths: ReturnType<typeof pathsOf>): Judged[] {
  const { page, isDialog, address } = replica;
  const unreadable = kinds.includes('unknown language');
  const hasDecoys = kinds.some((kind) => kind.startsWith('decoy'));
  const scopes = scopesOf(document, isDialog);
  const heading = hasHeading(scopes);
  const scope = contentOf({ isDialog });
  const ours = new Map(EXPLAINERS.filter((one) => one.page === page).map((one) => [one.id as string, one]));
  return [...new Set([...ours.keys(), ...notesIn(document.body)])].map((id) => {
    const explainer = ours.get(id);
    const found = explainer && locate(explainer, scopes);
    const path = paths.get(address)?.get(id);
    const isRight = (element: Element | undefined | null) => judge(id, element ?? undefined, true) === 'right';
    return {
      ...{ number, address, kinds, id },
      verdict: judge(id, found, heading),
      clear: marksOf(id).length === 0 || !unreadable || isClearWithoutWords(id, hasDecoys),
      byText: isRight(firstWithText(id, scope)),
      byPath: isRight(path ? document.querySelector(path) : undefined),
      found: found ? found.outerHTML.replace(/\s+/g, ' ').slice(0, 160) : '',
    };
  });
}
