/** Makes mutants: replica pages, changed the way sites change. The same number is always the same mutant. */

import { addNumbers, quoteWords } from './changes/decoys.ts';
import {
  addWrappers,
  changeLists,
  changeOrder,
  dropLandmarks,
  dropTitles,
  removeWrappers,
  swapHeadings,
  swapLabelAndValue,
} from './changes/structure.ts';
import { addIcons, changeValues, dropAttributes, rehashClasses, replaceBars, splitTexts } from './changes/surface.ts';
import { renameLabels, speakUnknown, translate } from './changes/wording.ts';
import type { Change, Subject } from './page.ts';
import { randomOf } from './random.ts';
import { type Replica, showReplica } from './replicas.ts';

/** All kinds of change, in the order in which several are made: what reads the page comes before what hides it. */
const KINDS = {
  'order changed': changeOrder,
  'section titles dropped': dropTitles,
  'label and value swapped': swapLabelAndValue,
  'value changed': changeValues,
  'bars replaced': replaceBars,
  'decoys that quote': quoteWords,
  'decoy numbers': addNumbers,
  'lists and tables': changeLists,
  'labels renamed': renameLabels,
  'unknown language': speakUnknown,
  'translated by the browser': translate,
  'icons added': addIcons,
  'text split': splitTexts,
  'wrappers added': addWrappers,
  'wrappers removed': removeWrappers,
  'heading tags': swapHeadings,
  'landmarks dropped': dropLandmarks,
  'attributes dropped': dropAttributes,
  'classes rehashed': rehashClasses,
} as const satisfies Record<string, Change>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** Words can be changed in one way only. */
const OF_WORDS: Kind[] = ['labels renamed', 'unknown language', 'translated by the browser'];

export interface Mutant {
  number: number;
  replica: Replica;
  kinds: Kind[];
}

/** Shows mutant `number` in the document. Even ones carry one change, odd ones two to four. */
export function showMutant(number: number, replicas: readonly Replica[]): Mutant {
  const random = randomOf(number);
  const half = Math.floor(number / 2);
  // Kinds take turns, so that there are enough of each.
  let turn = half;
  const kindOfTurn = () => KIND_NAMES[turn % KIND_NAMES.length] as Kind;
  let first = kindOfTurn();
  let wanted = number % 2 === 0 ? [first] : chooseKinds(first, random);
  const silent = replicas.filter(({ isSilent }) => isSilent);
  const speaking = replicas.filter(({ isSilent }) => !isSilent);
  for (let attempt = 1; ; attempt++) {
    // No page has all that these kinds would change: the next kind has its turn.
    if (attempt % 60 === 0) {
      turn++;
      first = kindOfTurn();
      wanted = number % 2 === 0 ? [first] : chooseKinds(first, random);
    }
    const replica = random.pick(random.chance(0.05) ? silent : speaking);
    showReplica(replica);
    const subject: Subject = { random, ...replica, language: document.documentElement.lang };
    // Unreadable words beside numbers are what a page with a meter looks like: a silent page never has both.
    const fitting = replica.isSilent && wanted.includes('unknown language') ? without(wanted, 'decoy numbers') : wanted;
    const done = KIND_NAMES.filter((kind) => fitting.includes(kind) && KINDS[kind](subject));
    // The kind whose turn it is must have found something to change, and an odd mutant has more than one.
    if (done.includes(first) && done.length > number % 2) return { number, replica, kinds: done };
  }
}

const without = (kinds: Kind[], left: Kind) => kinds.filter((kind) => kind !== left);

function chooseKinds(first: Kind, random: ReturnType<typeof randomOf>): Kind[] {
  const kinds = [first];
  const count = 2 + random.below(3);
  for (const kind of random.shuffled(KIND_NAMES)) {
    const clashes = OF_WORDS.includes(kind) && kinds.some((other) => OF_WORDS.includes(other));
    if (kinds.length < count && !kinds.includes(kind) && !clashes) kinds.push(kind);
  }
  return kinds;
}
