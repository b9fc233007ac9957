/**
 * Spans of time as labels name them: "5-hour limit", "5시간 사용 한도", "Weekly limit", "Wöchentliches Nutzungslimit".
 * The languages seen on the site by their stems; any other by the words that Intl has for its units.
 */
import type { Span } from '../../data/schema.ts';
import { plain } from './reading.ts';

const STEMS: Record<Span, string> = {
  hours: 'h|hrs?|hours?|std|stunden?|horas?|heures?|시간|小时|小時|時間',
  week: 'week|woch|seman|hebdo|settiman|주간|매주|주별|이번 주|주 단위|周|週',
  month: 'month|monat|mensu|mensa|월간|매월|월별|每月|月間',
};
const FIVE = '5|five|funf|cinq|cinco|cinque|다섯|五';
/** Seven days are a week, whatever it is called. */
const SEVEN_DAYS = String.raw`(?<![\d.,])7\s?-?\s?(?:day|tag|jour|dia|일|天|日)`;

const patterns = new Map<string, RegExp>();

/** @param text in plain form; @param language of the page, as it declares it */
export function namesSpan(text: string, span: Span, language: string): boolean {
  const key = `${span} ${language}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = patternOf(span, `${plain(STEMS[span])}${inLanguage(span, language)}`);
    patterns.set(key, pattern);
  }
  return pattern.test(text);
}

function patternOf(span: Span, stems: string): RegExp {
  // Five hours are five of something: not 5.3, not GPT-5, not the five of "5 h 12 min".
  if (span === 'hours')
    return new RegExp(String.raw`(?<![\d.,:/-])(?:${FIVE})\s?-?\s?(?:${stems})(?!\p{L}*\.?\s?\d)`, 'u');
  return new RegExp(`(?<![a-z])(?:${stems})${span === 'week' ? `|${SEVEN_DAYS}` : ''}`, 'u');
}

/** The word of a language for the unit, as one more stem: adjectives keep the beginning of the noun ("Woche"). */
function inLanguage(span: Span, language: string): string {
  // What the page declares may be no language at all; and these are known better than by their nouns.
  if (!language || /^(en|de|es|fr|pt|it|ko|zh|ja)\b/.test(language)) return '';
  try {
    if (span !== 'hours') {
      const noun = new Intl.DisplayNames(language, { type: 'dateTimeField' }).of(
        span === 'week' ? 'weekOfYear' : 'month',
      );
      const word = plain(noun ?? '').replace(/^ال/, '');
      return word.length > 1 ? `|${RegExp.escape(word.slice(0, Math.max(3, word.length - 1)))}` : '';
    }
    const units = (['long', 'narrow'] as const).flatMap((unitDisplay) =>
      new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', unitDisplay })
        .formatToParts(5)
        .filter(({ type }) => type === 'unit'),
    );
    return units.map(({ value }) => `|${RegExp.escape(plain(value))}`).join('');
  } catch {
    return '';
  }
}
