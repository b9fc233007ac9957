/** The words of a text that search compares: without the small ones, and with phrases that mean something. */
import { isPhrase, meaningful } from './meaning.ts';
import { tokens } from './tokens.ts';

/** In order, once more where they are said once more; a phrase stands after the words it is made of. */
export function words(text: string): string[] {
  const said = tokens(text);
  const ends = new Map(
    meaningful(said.map(({ word }) => word))
      .filter(({ words }) => isPhrase(words))
      .map(({ words, to }) => [to - 1, words]),
  );
  return said.flatMap(({ word, also = [], isSmall }, n) => {
    const phrase = ends.get(n);
    return [...(isSmall ? [] : [word, ...also]), ...(phrase ? [phrase] : [])];
  });
}

/** Whether a word says what the question is about: long enough, or a number or code. */
export function isContentWord(word: string): boolean {
  return word.length > 2 || /\d/.test(word) || /[^\x20-\x7e]/.test(word);
}
