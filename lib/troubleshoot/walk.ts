/** Walks the troubleshooter's tree, which was made and checked when content was compiled. */
import type { CompiledTroubleshooter, CompiledVerdict, Inline, Turning } from '../../data/compiled.ts';
import troubleshooter from '../../data/generated/troubleshooter.json' with { type: 'json' };
import { answerOf } from '../search/answers.ts';

// Checked against data/schema-guides.ts when it was compiled.
export const TROUBLESHOOTER = troubleshooter as unknown as CompiledTroubleshooter;

type Option = CompiledTroubleshooter['questions'][number]['options'][number];

/** A choice that was made: the option, and the choices before it. */
export type Tap = { option: Option; before: string[] };

export type Walked = {
  /** The choices that led here, as far as they were on offer. */
  taps: Tap[];
} & ({ ask: string; options: Option[] } | { id: string; verdict: CompiledVerdict });

/** Where a row of choices leads. What is not on offer ends the walk at the question before it. */
export function walk(choices: readonly string[]): Walked {
  const { questions, start, verdicts } = TROUBLESHOOTER;
  const optionsOf = (ask: string) => questions.find(({ id }) => id === ask)?.options ?? [];
  const taps: Tap[] = [];
  let turning: Turning = start;
  for (const choice of choices) {
    if (typeof turning === 'string') break;
    const option: Option | undefined = optionsOf(turning.ask).find(({ id }) => id === choice);
    const next: Turning | undefined = Object.hasOwn(turning.to, choice) ? turning.to[choice] : undefined;
    if (!option || next === undefined) break;
    taps.push({ option, before: taps.map((tap) => tap.option.id) });
    turning = next;
  }
  if (typeof turning === 'string') {
    const verdict = verdicts[turning];
    if (!verdict) throw new Error(`The tree leads to a verdict that is not there: ${turning}`);
    return { taps, id: turning, verdict };
  }
  const { ask, to } = turning;
  const options = optionsOf(ask).filter(({ id }) => Object.hasOwn(to, id));
  return { taps, ask: questions.find(({ id }) => id === ask)?.ask ?? '', options };
}

/** What to do: the verdict's own steps, or those of its main answer. */
export function stepsOf({ steps, answers: [main = ''] }: CompiledVerdict): readonly Inline[][] {
  return steps ?? answerOf(main)?.steps ?? [];
}
