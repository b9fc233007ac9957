import { words } from '../../lib/search/words.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** A text with the words marked that search matched. */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  if (terms.length === 0) return text;
  const sought = new Set(terms);
  return [...segmenter.segment(text)].map(({ segment, index, isWordLike }) =>
    isWordLike && words(segment).some((word) => sought.has(word)) ? <mark key={index}>{segment}</mark> : segment,
  );
}
