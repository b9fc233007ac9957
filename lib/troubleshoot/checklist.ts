/** A verdict as a text to copy: its steps as boxes, ticked or not, with the addresses written out. */
import type { CompiledVerdict, Inline } from '../../data/compiled.ts';

/** @param ticked the steps that are done, counted from 0 @param from who says so, and as of when */
export function checklist(
  { title, short }: Pick<CompiledVerdict, 'title' | 'short'>,
  steps: readonly Inline[][],
  ticked: ReadonlySet<number>,
  from: string,
): string {
  const lines = steps.map((step, n) => `[${ticked.has(n) ? 'x' : ' '}] ${n + 1}. ${written(step)}`);
  return [title, written(short), '', ...lines, '', from].join('\n');
}

function written(inlines: readonly Inline[]): string {
  return inlines
    .map((part): string => {
      if (typeof part === 'string') return part;
      if ('code' in part) return part.code;
      if ('fact' in part) return part.text;
      if ('link' in part) return `${written(part.text)} (${part.link})`;
      return written('bold' in part ? part.bold : part.emphasis);
    })
    .join('');
}
