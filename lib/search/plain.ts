import type { Inline } from '../../data/compiled.ts';

/** The words alone, as search reads them. */
export function plain(inlines: Inline[]): string {
  return inlines
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('code' in part) return part.code;
      if ('fact' in part || 'link' in part) return typeof part.text === 'string' ? part.text : plain(part.text);
      return plain('bold' in part ? part.bold : part.emphasis);
    })
    .join('');
}
