/**
 * Finds in a text what ages: figures, dates and names of models. None of them may be written out in an answer; they are
 * records in data/facts, and the text names those in braces. The rules rather report too much than let one through:
 * whoever meets a false alarm can put the thing another way.
 */

/** What was found, and how to mend it, in plain words. */
export type Ageing = { found: string; mend: string };

const record = (fields: string) => `make it a record in data/facts (${fields}) and name it in braces`;
const FIGURE = record('amount and unit');
const NAME = record('name');
const DATE = record('date: YYYY-MM-DD or YYYY-MM');

// "May" and "March" may begin a sentence as verbs: without a number they count only further on in it.
const MONTHS = 'January|February|April|June|July|August|September|October|November|December';
const ANY_MONTH = `(?:${MONTHS}|March|May|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

const UNITS = [
  'seconds?|minutes?|hours?|days?|weeks?|months?|years?',
  'requests?|messages?|prompts?|seats?|users?|projects?|resets?',
  'percent|per cent|credits?|tokens?|dollars?|cents?|euros?|times',
].join('|');
// Without "one", which is mostly no figure ("one month"), and only before a space: a hyphen makes a name of it
// ("five-hour limit").
const ONES = 'two|three|four|five|six|seven|eight|nine';
const NUMBER_WORD = [
  `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|${ONES}))?`,
  `${ONES}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen`,
  'a\\s+(?:dozen|hundred|thousand)',
].join('|');
const BETWEEN = '(?:(?:or\\s+more|more|full|whole|calendar|working|business|input|output)\\s+)?';

const SUFFIX = '(?: (?:Sol|Terra|Luna|Astra|Flare|Sunburst|Mini|Nano|Pro|Codex|Turbo)\\b)*';
const MODELS = [
  // GPT-5.5, GPT 6 Astra, gpt-image-2.6-flare, GPT Image 2.6, gpt-4o, ChatGPT-4o, gpt-oss-120b
  `\\b(?:chat)?gpt(?:[- ][a-z]+)?[- ]?\\d\\w*(?:\\.\\d+)*(?:-[a-z0-9]+(?:\\.\\d+)*)*${SUFFIX}`,
  // o3, o4-mini
  '\\bo[1-9](?:-[a-z0-9]+)*\\b',
  // Sora 2, sora-2-pro, DALL·E 3, whisper-1, text-embedding-3-small
  `\\b(?:sora|dall[-·]?e|whisper|tts|codex|text-embedding|omni-moderation)[- ]\\d\\w*(?:\\.\\d+)*(?:-[a-z0-9]+)*${SUFFIX}`,
];

type Rule = { pattern: RegExp; mend: string };

/** In order: what an earlier rule found, a later one does not look at again. */
const RULES: Rule[] = [
  ...MODELS.map((model) => ({ pattern: new RegExp(model, 'gi'), mend: NAME })),
  // A plan with its price in its name.
  { pattern: /\bPro \d+\b/g, mend: NAME },
  // 2026-07-12, 2026-07, 12.7.2026, 7/12
  { pattern: /\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}([/.])\d{1,2}\1\d{2,4}\b|\b\d{1,2}\/\d{1,2}\b/g, mend: DATE },
  // 12 July 2026, 12 July; July 12, 2026, July 12; July 2026
  { pattern: new RegExp(`\\b${DAY} (?:of )?${ANY_MONTH}(?:,? \\d{4})?(?!\\w)`, 'g'), mend: DATE },
  { pattern: new RegExp(`\\b${ANY_MONTH} ${DAY}(?:,? \\d{4})?(?!\\w)`, 'g'), mend: DATE },
  { pattern: new RegExp(`\\b${ANY_MONTH},? \\d{4}\\b`, 'g'), mend: DATE },
  { pattern: new RegExp(`\\b(?:${MONTHS})\\b`, 'g'), mend: DATE },
  { pattern: /(?<=[\w,;(] \(?)(?:March|May)\b/g, mend: DATE },
  // 2026, autumn 2026
  {
    pattern: /(?:\b(?:Q[1-4]|spring|summer|autumn|fall|winter) (?:of )?)?(?<![\w.,$€£¥#-])20[12]\d(?![\w%]|[.,]\d)/gi,
    mend: `${DATE}, or leave the year out`,
  },
  // $20 and £5 million, but not $0; 20 %, 5x
  { pattern: /[$€£¥]\s?(?!0(?![\d.,]*\d))\d(?:[\d.,]*\d)?(?:\s?(?:k|m|million|billion)\b)?/gi, mend: FIGURE },
  { pattern: /\b\d(?:[\d.,]*\d)?\s?(?:[%％]|[x×](?!\w))/gi, mend: FIGURE },
  // 30 days, 2-hour, 5h, 500K TPM, 2 million tokens
  {
    pattern: new RegExp(
      `\\b\\d(?:[\\d.,]*\\d)?(?:[- ]?(?:k|thousand|million|billion)\\b)?[- ]?(?:${UNITS}|h|hrs?|d|w|min|s|k|m|tpm|rpm|rpd|tpd|usd|eur|million|billion|thousand)\\b`,
      'gi',
    ),
    mend: FIGURE,
  },
  // twelve months, thirty calendar days, two million tokens
  {
    pattern: new RegExp(
      `\\b(?:${NUMBER_WORD})(?:\\s+(?:hundred|thousand|million|billion))*\\s+${BETWEEN}(?:${UNITS})\\b`,
      'gi',
    ),
    mend: FIGURE,
  },
  { pattern: /\b(?:half|twice|double|triple)\s+(?:the|as\s+(?:much|many)|price|cost|rate)s?\b/gi, mend: FIGURE },
  { pattern: /\b(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth)s?\s+of\b/gi, mend: FIGURE },
  // Any other number, issue numbers apart.
  {
    pattern: /(?<![\w#])\d+(?:[.,:]\d+)*\w*/g,
    mend: `${record('amount and unit, or name')}; a code or a command goes in backticks`,
  },
];

/** What never ages: zero dollars, steps of the answer itself, codes of HTTP ("429", but "status 500"). */
const STANDING = new RegExp(
  [
    '\\$0(?![\\d.,]*\\d)',
    '\\bsteps? \\d+(?: (?:to|and) \\d+)?',
    '\\b(?:HTTP|error|status)(?: code)? [45]\\d\\d\\b',
    `(?<![\\w$€£¥.,-])(?:40[1-9]|4[12]\\d|50[1-4])\\b(?!\\s?[%％]|[.,]\\d|[- ](?:${UNITS})\\b)`,
  ].join('|'),
  'gi',
);

/** Stands for what is a fact already, or a code: no rule reaches across it. */
export const HOLE = '\uFFFC';
const blank = (match: string) => HOLE.repeat(match.length);

/** @param text a whole paragraph, each fact and code in it replaced by HOLE */
export function ageingIn(text: string): readonly Ageing[] {
  const before = known.get(text);
  if (before) return before;
  let rest = text.replace(/\s+/g, ' ').replace(STANDING, blank);
  const found: (Ageing & { at: number })[] = [];
  for (const { pattern, mend } of RULES) {
    for (const match of rest.matchAll(pattern)) found.push({ at: match.index, found: match[0], mend });
    rest = rest.replace(pattern, blank);
  }
  known.set(
    text,
    found.sort((a, b) => a.at - b.at),
  );
  return found;
}

/** A text is looked through once: see once.ts. */
const known = new Map<string, readonly Ageing[]>();

/** A code may stand, as error codes and commands do, unless the whole of it is a figure, a date or a model's name. */
export function ageingCode(code: string): Ageing[] {
  return RULES.slice(0, -1).flatMap(({ pattern, mend }) =>
    [...code.matchAll(pattern)].some(([match]) => match === code) ? [{ found: code, mend }] : [],
  );
}
