/** Patterns of labels, and spans of time in them: "5-hour limit", "5시간 사용 한도", "Wöchentliches Nutzungslimit". */
import type { Span } from '../../data/schema.ts';
import { plain } from './reading.ts';

const patterns = new Map<string, RegExp>();

/**
 * @param text in plain form
 * @param span whose words in the page's language stand for the "@" of the pattern
 */
export function follows(text: string, pattern: string, span?: Span): boolean {
  const language = span ? document.documentElement.lang : '';
  // Patterns are long, and to put them together anew for each text takes longer than to try them.
  const key = span ? pattern + language : pattern;
  let whole = patterns.get(key);
  if (!whole) {
    whole = new RegExp(span ? pattern.replace('@', wordsIn(language, span)) : pattern, 'u');
    patterns.set(key, whole);
  }
  return whole.test(text);
}

/** Whether the page's language is one that `data` has few words of. One that is not declared is taken to be English. */
export function isForeign(language = document.documentElement.lang): boolean {
  return /^(?!en|de|es|fr|pt|it|ko|zh|ja)./.test(language);
}

/** What Intl calls the unit, as further alternatives. Adjectives keep the beginning of a noun ("Woche", "wöchentlich"). */
function wordsIn(language: string, span: Span): string {
  // The others are known better than by their nouns.
  if (!isForeign(language)) return '';
  try {
    const words =
      span === 'hours'
        ? (['long', 'narrow'] as const).flatMap((unitDisplay) =>
            new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', unitDisplay })
              .formatToParts(5)
              .flatMap(({ type, value }) => (type === 'unit' ? [plain(value)] : [])),
          )
        : [new Intl.DisplayNames(language, { type: 'dateTimeField' }).of(span === 'week' ? 'weekOfYear' : span)]
            .map((noun = '') => plain(noun).replace(/^ال/, ''))
            .map((noun) => noun.slice(0, Math.max(3, noun.length - 1)));
    return words.map((word) => `|${RegExp.escape(word)}`).join('');
  } catch {
    // What the page declares may be no language at all.
    return '';
  }
}
