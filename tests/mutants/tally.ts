/** Counts verdicts, by kind of change and by note, and writes the report. */

import type { Kind } from './generate.ts';
import { KIND_NAMES } from './generate.ts';
import type { Verdict } from './truth.ts';

export interface Judged {
  number: number;
  address: string;
  kinds: Kind[];
  id: string;
  verdict: Verdict;
  /** Whether a reader could tell the control at all. */
  clear: boolean;
  /** Whether each of the naive locators was right. */
  byText: boolean;
  byPath: boolean;
  /** What was found, to look into what went wrong. */
  found: string;
}

export interface Rates {
  right: number;
  wrong: number;
  fellBack: number;
  missing: number;
  total: number;
  /** Of those that have a place. */
  rate: number;
}

/** Of the notes that have a place which a reader can tell. */
export function ratesOf(judged: readonly Judged[]): Rates {
  const clear = judged.filter(({ clear, verdict }) => clear && verdict !== 'rightly absent');
  const count = (verdict: Verdict) => clear.filter((one) => one.verdict === verdict).length;
  const [right, wrong, fellBack, missing] = [count('right'), count('wrong'), count('fell back'), count('missing')];
  const total = clear.length;
  return { right, wrong, fellBack, missing, total, rate: total === 0 ? 1 : right / total };
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function table(first: string, rows: [name: string, judged: readonly Judged[]][]): string[] {
  return [
    `| ${first} | Mutants | Right | Wrong | Page level | Missing | Right |`,
    '|---|--:|--:|--:|--:|--:|--:|',
    ...rows.map(([name, judged]) => {
      const { right, wrong, fellBack, missing, total } = ratesOf(judged);
      const mutants = new Set(judged.map(({ number }) => number)).size;
      return `| ${name} | ${mutants} | ${right} | ${wrong} | ${fellBack} | ${missing} | ${percent(right, total)} |`;
    }),
  ];
}

export function naiveRates(judged: readonly Judged[]): { byText: number; byPath: number } {
  const placed = judged.filter(({ clear, verdict }) => clear && verdict !== 'rightly absent');
  const share = (hits: number) => (placed.length === 0 ? 0 : hits / placed.length);
  return {
    byText: share(placed.filter(({ byText }) => byText).length),
    byPath: share(placed.filter(({ byPath }) => byPath).length),
  };
}

/** The tables, as Markdown. */
export function reportOf(judged: readonly Judged[], mutants: number): string {
  const single = judged.filter(({ kinds }) => kinds.length === 1);
  const several = judged.filter(({ kinds }) => kinds.length > 1);
  const unclear = judged.filter(({ clear }) => !clear);
  const absent = judged.filter(({ verdict }) => verdict === 'rightly absent');
  const of = (verdict: Verdict) => unclear.filter((one) => one.verdict === verdict).length;
  const wrong = judged.filter(({ verdict }) => verdict === 'wrong').length;
  const naive = naiveRates(judged);
  const ids = [...new Set(judged.map(({ id }) => id))].sort();
  return [
    `${mutants} mutants, ${judged.length} verdicts. A note in the wrong place: **${wrong}**.`,
    '',
    ...table('Changes', [
      ['all', judged],
      ['one', single],
      ['two to four', several],
    ]),
    '',
    `Naive locators, of the same: the first element with the known text ${percent(naive.byText, 1)}, a saved path ${percent(naive.byPath, 1)}.`,
    '',
    `Apart: ${unclear.length} verdicts where a reader could not tell the control either (right ${of('right')}, page level ${of('fell back')}, missing ${of('missing')}, absent ${of('rightly absent')}, wrong ${of('wrong')}); ${absent.length} where the note has no place, rightly left out.`,
    '',
    '## By kind of change',
    '',
    'One change alone:',
    '',
    ...table(
      'Kind',
      KIND_NAMES.map((kind) => [kind, single.filter(({ kinds }) => kinds.includes(kind))]),
    ),
    '',
    'Among others:',
    '',
    ...table(
      'Kind',
      KIND_NAMES.map((kind) => [kind, several.filter(({ kinds }) => kinds.includes(kind))]),
    ),
    '',
    '## By note',
    '',
    ...table(
      'Note',
      ids.map((id) => [id, judged.filter((one) => one.id === id)]),
    ),
    '',
  ].join('\n');
}

/** One line a verdict that is not as it should be: what to look into. */
export function complaintsOf(judged: readonly Judged[], most: number): string[] {
  const rank: Verdict[] = ['wrong', 'missing', 'fell back'];
  const bad = judged.filter(({ clear, verdict }) => verdict === 'wrong' || (clear && rank.includes(verdict)));
  return bad
    .sort((a, b) => rank.indexOf(a.verdict) - rank.indexOf(b.verdict))
    .slice(0, most)
    .map(
      ({ number, address, kinds, id, verdict, found }) =>
        `${String(number).padStart(5)}  ${verdict.padEnd(9)}  ${id}  [${kinds.join(' + ')}]  ${address}${found && `\n         found: ${found}`}`,
    );
}
