/** What numbers look like, whatever the language of the words around them. Texts are in plain form (reading.ts). */
import type { Shape } from '../../data/schema.ts';

const NUMBER = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const DATE = String.raw`\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\p{L}{3,12}\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\.?\s\p{L}{3,12}\.?(?:\s\d{4})?`;
const MONEY = String.raw`[$€£¥]\s?-?(?:${NUMBER})|-?(?:${NUMBER})\s?[$€£¥]`;
const PERCENT = String.raw`\d\s?[%٪]|[%٪]\s?\d`;

const PATTERNS: Record<Exclude<Shape, 'zero'>, RegExp> = {
  'date-range': pattern(String.raw`(?:${DATE})\s*[-–—~〜]\s*(?:${DATE}|\d{1,2}(?:,\s*\d{4})?)`),
  // A day with its year: "nov 22, 2026", "2026년 11월 22일", "22.11.2026".
  day: /(?<!\d)20\d\d(?!\d).{0,3}\d{1,2}(?!\d)|(?<!\d)\d{1,2}.{0,14}(?<!\d)20\d\d(?!\d)/,
  money: pattern(MONEY),
  percent: pattern(PERCENT),
  percents: pattern(`(?:${PERCENT}).*(?:${PERCENT})`),
  'only-money': pattern(`^-?(?:${MONEY})$`),
  // A date and nothing else.
  'only-day': /^(?=[^:%]{6,30}$)(?=.*(?<!\d)20\d\d(?!\d))\D*\d+\D+\d+(?:\D+\d+)?\D*$/,
  // "2,500 of 2,500", "3 / 10": a share of something, not a balance.
  'one-of-two': pattern(String.raw`(?:${NUMBER})\s*(?:/|\p{L}{1,4})\s*(?:${NUMBER})`),
  // "$12.34 / $100.00", "$12.34 of $100"
  'money-of-money': pattern(String.raw`(?:${MONEY})\s*(?:/|\p{L}{1,6})\s*(?:${MONEY})`),
  // A bare amount: not money, not a percentage, not part of a date or a code.
  count: pattern(String.raw`(?<![$€£¥\d.,/:-])(?:${NUMBER})(?!\s?[%٪$€£]|[\d/:]|-\d)`),
  // The five of "5 klukkustunda takmörk": a whole number with a word to it.
  five: pattern(String.raw`^(?:\D*[^\d.,:/$€£¥-])?5(?=[\s-]\p{L})\D*$`),
  // "4d 7h", "14:46": two numbers at least.
  numbers: /\d\D+\d/,
  // What ends like a sentence, or goes on after one.
  sentence: /[.!?。！？]$|\p{L}[.;。；] \p{L}|\p{L}[、，]\p{L}/u,
  // "sk-...9xQA": what is left of a secret key where it is shown.
  key: /\bsk-[\w-]*[.…•*]/,
};

export function hasShape(text: string, shape: Shape): boolean {
  if (shape !== 'zero') return PATTERNS[shape].test(text);
  const amounts = text.match(new RegExp(MONEY, 'gu')) ?? [];
  return amounts.length > 0 && !amounts.some((amount) => /[1-9]/.test(amount));
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'u');
}
