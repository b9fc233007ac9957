/**
 * What numbers look like, whatever the language of the words around them: patterns of texts in plain form
 * (lib/anchor/reading.ts). Page scripts get them with what else they know.
 */

import { CURRENCY, DATED } from './patterns.ts';
import type { Known, Shape } from './schema.ts';
import { anyOf, LEFT, USED } from './words.ts';

const NUMBER = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
/** A control may hold each number of a date in an element of its own: "11 / 09 / 26". */
const DATE = String.raw`\d{1,4}(?: ?[/.] ?|-)\d{1,2}(?:(?: ?[/.] ?|-)\d{2,4})?|\p{L}{3,12}\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\.?\s\p{L}{3,12}\.?(?:\s\d{4})?`;
const MONEY = String.raw`${CURRENCY}\s?-?(?:${NUMBER})|-?(?:${NUMBER})\s?${CURRENCY}`;
/** Between the ends of a span of days. */
export const TO = '(?:[-~→]|至|到|から|부터|까지|to |bis |au |al |hasta |ate |until |through )';
/** A single day, not one end of a span, nor a moment of it. */
export const A_DAY = String.raw`(?<!${TO} ?)(?:${DATED.pattern}|(?<!\d)20\d\d[-.]\d\d[-.]\d\d|(?<!\d)\d\d?\. ?\d\d?\.)(?! ?${TO}|,?(?: \p{L}{1,2})? \d{1,2}(?::| ?h ?)\d\d)`;
/** What is "available" may be an offer. */
const OF_IT = anyOf([...LEFT, ...USED].filter((word) => !/avail|disponi|verfügbar|可用|利用可能|사용 가능/.test(word)));
const WHOLE_PERCENT = String.raw`\d{1,3}(?:[.,]\d+)?\s?[%٪]|[%٪]\s?\d{1,3}(?:[.,]\d+)?`;
const PERCENT = String.raw`\d\s?[%٪]|[%٪]\s?\d`;

const SHAPES: Record<Shape, string> = {
  'date-range': String.raw`(?:${DATE})\s*(?:[-–—~〜→]|to|bis|al?|au|ate|hasta|until|through|까지)\s*(?:${DATE}|\d{1,2}(?:,\s*\d{4})?)`,
  // A day with its year: "nov 22, 2026", "2026년 11월 22일", "22.11.2026".
  day: String.raw`(?<!\d)20\d\d(?!\d).{0,3}\d{1,2}(?!\d)|(?<!\d)\d{1,2}.{0,14}(?<!\d)20\d\d(?!\d)`,
  money: MONEY,
  // Sums of money, and each of them nothing.
  zero: String.raw`^(?!.*${CURRENCY}\s?-?[\d.,']*[1-9])(?!.*[1-9][\d.,']*\s?${CURRENCY}).*(?:${MONEY})`,
  percent: PERCENT,
  percents: `(?:${PERCENT}).*(?:${PERCENT})`,
  // What is left or used, as against a price's reduction: that says so, or has a minus.
  'only-percent': `^(?:${WHOLE_PERCENT})$`,
  'only-money': `^-?(?:${MONEY})$`,
  // Days and what was used on each, with its percentage: "nov 22 cli 5% nov 21 cloud 7%". Not spans of days.
  days: `(?:${A_DAY}).{0,60}?(?:${PERCENT}).{0,60}?(?:${A_DAY}).{0,60}?(?:${PERCENT})`,
  // A span that ends today, by name: "last 30 days". Of the platform's pages, which are in English.
  'last-days': String.raw`^(?:[^\d.]{1,16}\s)?(?:last|past) \d{1,3} (?:days|weeks|months)$`,
  // What is left or used of an allowance, and no price's reduction: "81% left", "42% of it used".
  share: String.raw`(?:${WHOLE_PERCENT})\D{0,12}(?:${OF_IT})|(?:${OF_IT})\D{0,12}(?:${WHOLE_PERCENT})`,
  // What is left of anything: "1,240 credits left".
  rest: String.raw`\d[^%]{0,20}(?:${OF_IT})|(?:${OF_IT})[^%]{0,20}\d`,
  // A sum that was paid: to the cent.
  charge: String.raw`^-?(?:${CURRENCY}\s?-?[\d.,' ]*[.,]\d\d|[\d.,' ]*[.,]\d\d\s?${CURRENCY})$`,
  // A date and nothing else.
  'only-day': String.raw`^(?=[^:%]{6,30}$)(?=.*(?<!\d)20\d\d(?!\d))\D*\d+\D+\d+(?:\D+\d+)?\D*$`,
  // "2,500 of 2,500", "3 / 10": a share of something, not a balance.
  'one-of-two': String.raw`(?:${NUMBER})\s*(?:/|\p{L}{1,4})\s*(?:${NUMBER})`,
  // "$12.34 / $100.00", "$12.34 of $100", "$3.40 left of $5.00"
  'money-of-money': String.raw`(?:${MONEY})\s*(?:/|\p{L}{1,9}(?: \p{L}{1,6})?)\s*(?:${MONEY})`,
  // A bare amount: not money, not a percentage, not part of a date or a code.
  count: String.raw`(?<!${CURRENCY}\s?)(?<![\d.,/:-])(?:${NUMBER})(?!\s?(?:[%٪]|${CURRENCY})|[\d/:]|-\d)`,
  'only-count': `^-?(?:${NUMBER})$`,
  // The five of "5 klukkustunda takmörk": a whole number with a word to it.
  five: String.raw`^(?:\D*[^\d.,:/$€£¥-])?5(?=[\s-]\p{L})\D*$`,
  // "4d 7h", "14:46": two numbers at least.
  numbers: String.raw`\d\D+\d`,
  // What ends like a sentence, or goes on after one.
  sentence: String.raw`[.!?。！？]$|\p{L}[.;。；] \p{L}|\p{L}[、，]\p{L}`,
  // "sk-...9xQA": what is left of a secret key where it is shown.
  key: String.raw`\bsk-[\w-]*[.…•*]`,
};

/** Patterns of numbers, and selectors of what is pressed, holds rows, says nothing, or has no room for a note. */
export const LOOKS: Known['looks'] = {
  ...SHAPES,
  bar: 'progress, meter, [role="progressbar"], [role="meter"]',
  dialog: '[role="dialog"], [role="alertdialog"], dialog',
  switch: '[role="switch"], input[type="checkbox"]',
  press: 'button, a[href], [role="button"]',
  table: 'table, [role="table"], [role="grid"]',
  // What holds data or a drawing, or is not on the page: no words of it.
  mute: 'script, style, noscript, template, textarea, select, iframe, object, meterwise-note, [hidden], [role="tooltip"]',
  // What a chip may not lie on.
  solid:
    'a[href], button, input, select, textarea, svg, img, canvas, video, progress, meter, iframe, [role="button"], [role="switch"], [role="tab"], [role="combobox"], [role="progressbar"], [role="slider"]',
  // In whose children a foreign node would be wrong markup, or is likely to be thrown away.
  closed:
    'details, tr, tbody, thead, table, ul, ol, dl, menu, p, a, button, label, select, svg, [role="tablist"], [role="listbox"], [role="table"], [role="grid"], [role="row"], [role="menu"], [role="menubar"], [role="radiogroup"], [role="list"], [role="tree"], [class~="@container/settings-row"]',
};
