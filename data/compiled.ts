/** The shapes content has after it was checked and compiled: what the extension ships and reads. Types only. */
import type { Answer, Fact } from './schema.ts';

/** A run of text, or text with a meaning. A `fact` shows a dated figure by its id. */
export type Inline =
  | string
  | { bold: Inline[] }
  | { emphasis: Inline[] }
  | { code: string }
  | { link: string; text: Inline[] }
  | { fact: string; text: string };

export type Block = { paragraph: Inline[] } | { numbered: Inline[][] } | { bullets: Inline[][] };

export type CompiledAnswer = Omit<Answer, 'unsure' | 'changes'> & {
  short: Inline[];
  steps: Inline[][];
  more: Block[];
  unsure?: Inline[];
  changes: { was: string; now: Inline[]; since: string }[];
};

export type CompiledFact = Fact;
