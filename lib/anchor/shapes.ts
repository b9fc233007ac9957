import type { Shape } from '../../data/schema.ts';

const NUMBER = String.raw`\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const DATE = String.raw`\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\p{L}{3,12}\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\.?\s\p{L}{3,12}\.?(?:\s\d{4})?`;

/** What numbers look like, whatever the language of the words around them. */
const PATTERNS: Record<Shape, RegExp> = {
  'date-range': new RegExp(String.raw`(?:${DATE})\s*[-–—~〜]\s*(?:${DATE}|\d{1,2}(?:,\s*\d{4})?)`, 'u'),
  money: /[$€£¥]\s?-?\d|\d\s?[$€£]/,
  percent: /\d\s?[%％٪]/,
  // "2,500 of 2,500", "3 / 10": a share of something, not a balance.
  'one-of-two': new RegExp(String.raw`(?:${NUMBER})\s*(?:/|\p{L}{1,4})\s*(?:${NUMBER})`, 'u'),
  // A bare amount: not money, not a percentage, not part of a date or a code.
  count: new RegExp(String.raw`(?<![$€£¥\d.,/:-])(?:${NUMBER})(?!\s?[%％٪$€£]|[\d/:]|-\d)`, 'u'),
};

export function hasShape(text: string, shape: Shape): boolean {
  return PATTERNS[shape].test(text);
}
