/** Spans of time as labels name them: "5-hour limit", "5시간 사용 한도", "Wöchentliches Nutzungslimit". */
import type { Span } from '../../data/schema.ts';
import { plain } from './reading.ts';

const patterns = new Map<string, RegExp>();

/**
 * @param text in plain form
 * @param pattern with "@" where the language's own words may stand
 * @param language of the page, as it declares it
 */
export function namesSpan(text: string, span: Span, pattern: string, language: string): boolean {
  const key = span + language;
  let whole = patterns.get(key);
  if (!whole) {
    whole = new RegExp(pattern.replace('@', wordsIn(language, span)), 'u');
    patterns.set(key, whole);
  }
  return whole.test(text);
}

/** Whether a page's language is one that `data` has few words of. One that is not declared is taken to be English. */
export function isForeign(language: string): boolean {
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
