/** How the row of a limit is found: "5-hour limit", "Weekly limit". A duration or a word settles which one it is. */

import { LABEL_OF_NUMBER } from './labels.ts';
import type { Control, Evidence, Sign } from './schema.ts';
import { anyOf, LEFT, OTHERS, RENEW, RESET, USED } from './words.ts';

/** The older page has its limits under "Balance", which is the word for credits elsewhere. */
const OTHER_TITLES = OTHERS.filter((word) => word !== 'guthaben');

/** What labels of limits say beside their duration, as parts of patterns in plain form. Nothing here names a meter. */
const COMMON = [
  ...[
    'limits?',
    'usage',
    'use',
    'allowance',
    'quotas?',
    'cap',
    'window',
    'per',
    'this',
    'in',
    'the',
    'last',
    'past',
    'of',
  ],
  ...[
    'for',
    'each',
    'every',
    'an?',
    'your',
    'my',
    'plan',
    'rolling',
    'current',
    'included',
    'total',
    'codex',
    'work',
    'and',
  ],
  ...[
    'nutzung(?:s|en)?',
    'verwendung',
    'grenzen?',
    'kontingent',
    'pro',
    'diese[rs]?',
    'fur',
    ...['die', 'der', 'das', 'den'],
    'letzten?',
  ],
  ...['limites?', 'd’', "d'", 'utilisation', 'par', 'de', 'la', 'cette', 'forfait', 'sur', 'plafond', 'les'],
  ...['uso', 'por', 'del?', 'esta', 'cuota', 'cota', 'da', 'do', 'utilizo', 'utilizacion', 'utilizacao', 'plano'],
  ...[
    'utilizzo',
    'ogni',
    'questa',
    'piano',
    'di',
    'al',
    'a',
    'el',
    'los',
    'las',
    'y',
    'e',
    'et',
    'und',
    'maximo',
    'tope',
  ],
  ...['사용량?', '이용', '한도', '제한', '할당량', '창', '플랜', '요금제'],
  ...[
    '使用',
    '用量',
    '额度',
    '額度',
    '限额',
    '限額',
    '上限',
    '限制',
    '配额',
    '配額',
    '窗口',
    '视窗',
    '視窗',
    '套餐',
    '方案',
    '的',
  ],
  ...['利用', '量', '枠', 'プラン', 'の', '制限', 'ウィンドウ'],
];

/** A class of letters is one, and none where it may be missing. */
const lettersIn = (part: string) =>
  part
    .replace(/\[[^\]]*\]\?/g, '')
    .replace(/\[[^\]]*\]/g, '-')
    .replace(/\(\?:|[()?]/g, '').length;

/**
 * A pattern for one or more of these words and COMMON ones, and what is no letter. At each place the longest counts, and what
 * was taken is never tried in another way: a text of words that can be cut up in many ways would be tried in all of them.
 * @param words as parts of a pattern, divided by "|"
 */
function nothingBut(words: string): string {
  const parts = new Set([...(words.match(/(?:\((?:[^()]|\([^()]*\))*\)|[^|()])+/g) ?? []), ...COMMON]);
  const longestFirst = [...parts].sort((one, other) => lettersIn(other) - lettersIn(one));
  return `(?:(?=(?<word>${longestFirst.join('|')}|[^\\p{L}]))\\k<word>)+`;
}

const ANEW = anyOf([...RESET, ...RENEW]);

/** What a label of a limit calls it: a pattern in plain form. */
const NOUNS = [
  ...['limit', 'usage', 'allowance', 'quota', 'cap', 'window', 'budget', 'codex', 'nutzung', 'verbrauch', 'kontingent'],
  ...['grenze', 'fenster', 'utilisation', 'plafond', 'forfait', 'fenetre', 'uso', 'utiliz', 'cuota', 'cota', 'ventana'],
  ...['janela', 'tope', 'finestra', 'soglia', '사용', '이용', '한도', '제한', '할당', '창', '使用', '用量', '额', '額'],
  ...['上限', '限制', '配', '窗', '制限', '枠', '利用', 'ウィンドウ', 'plan', 'piano'],
].join('|');

/**
 * @param span names the duration
 * @param words of the duration alone, as parts of a pattern in plain form
 * @param never what rules a label out
 */
export function limit(span: Evidence, words: string, never: Evidence[] = []): Control[] {
  // Such labels are told apart by nothing but their words: a row that looks more like a limit is no better than another.
  const alone = 20;
  const pure: Evidence = { pattern: `^${nothingBut(words)}$`, weight: 'must' };
  const named: Evidence[] = [
    { pattern: NOUNS, weight: 1 },
    { foreign: true, weight: 1 },
  ];
  const headed: Evidence[] = [
    { beside: { pattern: '^\\d+ ?%$|^%\\d+$' }, weight: 'must' },
    { rowSays: LEFT, weight: 'must' },
    { rowHas: 'percents', weight: 4 },
  ];
  const evidence: Evidence[] = [
    { ...span, weight: 'must' },
    ...never,
    ...LABEL_OF_NUMBER,
    { words: [...RESET, ...RENEW], match: 'part', weight: 'never' },
    { shape: 'percent', weight: 'never' },
    { near: 'percent', weight: 'must' },
    { rowSays: USED, weight: 'never' },
    // "Tell me when 20% are left"
    { rowHas: 'switch', weight: 'never' },
    { words: ['almost', 'out of', 'running low', 'alert', 'notif', 'warn'], match: 'part', weight: 'never' },
    // The window of one model or feature is another one.
    { words: OTHERS, match: 'part', weight: 'never' },
    { under: OTHER_TITLES, weight: 'never' },
    // "Used this week"
    { words: USED, match: 'part', weight: -4 },
    { first: true, weight: 2 },
    { rowHas: 'bar', weight: 2 },
    { rowSays: LEFT, weight: 2 },
    { rowSays: [...RESET, ...RENEW], weight: 1 },
    { beside: { words: LEFT, match: 'part' }, weight: 4 },
    { rowHas: 'moment', weight: 2 },
    // Several limits in one block: its other signs may be another's.
    { rowHas: 'percents', weight: -2 },
  ];
  const way = (row: Sign, more: Evidence[], margin: number): Control => ({
    among: 'text',
    row,
    evidence: [...evidence, ...more],
    atLeast: more.includes(pure) ? 4 : 5,
    margin,
  });
  return [
    // A label that says the duration and nothing else, in a row with a percentage of what is left …
    way('percent', [pure], alone),
    // … or with a bar, around the row …
    way('bar', [{ rowHas: 'percent', weight: 'must' }, pure], alone),
    // … or in a table whose head says what the percentages are …
    way('table', [pure, ...headed], alone),
    // … or the only label that says the duration at all, and of a limit rather than of anything else.
    way('percent', named, alone),
    way('bar', [{ rowHas: 'percent', weight: 'must' }, ...named], alone),
    way('table', [...named, ...headed], alone),
    // Label and percentage in one text: "5-hour limit: 81% left".
    {
      among: 'text',
      evidence: [
        { ...span, weight: 'must' },
        ...never,
        ...LABEL_OF_NUMBER,
        { words: [...OTHERS, ...USED], match: 'part', weight: 'never' },
        // When it resets may come last.
        { pattern: `(?:${ANEW}).*[%٪]`, weight: 'never' },
        { under: OTHER_TITLES, weight: 'never' },
        { shape: 'percents', weight: 'never' },
        { shape: 'percent', weight: 'must' },
        { words: LEFT, match: 'part', weight: 'must' },
        { pattern: NOUNS, weight: 'must' },
        { shape: 'percent', weight: 1 },
      ],
      atLeast: 1,
      margin: alone,
    },
    // Label and reset in one text, with what is left beside it: "Weekly limit, resets Friday".
    {
      among: 'text',
      row: 'percent',
      evidence: [
        { ...span, weight: 'must' },
        ...never,
        ...LABEL_OF_NUMBER,
        { pattern: `^${nothingBut(words)}.{0,12}(?:${ANEW})`, weight: 'must' },
        { shape: 'percent', weight: 'never' },
        { near: 'percent', weight: 'must' },
        { words: OTHERS, match: 'part', weight: 'never' },
        { under: OTHER_TITLES, weight: 'never' },
        { rowSays: LEFT, weight: 'must' },
        { rowSays: USED, weight: 'never' },
        // A reset that is kept has one.
        { rowHas: 'button', weight: 'never' },
        { rowHas: 'percents', weight: 'never' },
        { first: true, weight: 'must' },
        { near: 'percent', weight: 1 },
      ],
      atLeast: 1,
      margin: alone,
    },
  ];
}
