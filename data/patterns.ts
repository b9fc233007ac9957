/**
 * Patterns of labels that more than one note is found by: spans of time, sums of money, months and days, in the plain form
 * in which texts are compared (no accents, small letters).
 */
/**
 * How labels name five hours, a week and a month. "@" is where the words of a language that is not here are put in. Five
 * hours are five of something: not 5.3, not GPT-5, not the five of "5 h 12 min". Seven days are a week, whatever they are
 * called.
 */
export const HOURS = {
  span: 'hours',
  pattern:
    '(?<![\\d.,:/-])(?:5|five|funf|cinq|cinco|cinque|다섯|五)\\s?-?\\s?(?:h|hrs?|hours?|std|stunden?|horas?|heures?|ore|시간|小时|小時|時間@)(?!\\p{L}*\\.?\\s?\\d)',
} as const;
export const WEEK = {
  span: 'week',
  pattern:
    '(?<![a-z])(?:week|woch|wekelijks|tygod|тижн|seman|semain|hebdo|settiman|주간|매주|주별|이번 주|주 단위|周|週@)|(?<![\\d.,])7\\s?-?\\s?(?:day|tag|jour|dia|giorn|일|天|日)',
} as const;
export const MONTH = {
  span: 'month',
  pattern: '(?<![a-z])(?:month|monat|mensu|mensa|월간|매월|월별|每月|月間@)',
} as const;

/** What stands beside a sum of money: a sign, or the code of one of the currencies most prices are in. Evidence only. */
export const CURRENCY = String.raw`(?:[$€£¥]|(?<!\p{L})(?:usd|eur|gbp|jpy|inr|brl|krw|cad|aud)(?!\p{L}))`;
/** A label and its sum in one text: "Balance: $7.21". */
export const ENDS_WITH_MONEY = String.raw`^[^\d$€£¥]+(?:-?${CURRENCY}\s?-?[\d.,]+|-?[\d.,]+\s?${CURRENCY})$`;

/** The other way round: "$7.21 spent". */
export const BEGINS_WITH_MONEY = String.raw`^-?(?:${CURRENCY}\s?-?[\d.,]+|[\d.,]+\s?${CURRENCY})\s\p{L}[^$€£¥%]*$`;

/** How months begin, in plain form … */
const BEGIN = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec', 'mai', 'okt', 'dez'],
  ...['fev', 'avr', 'juin', 'aout', 'ene', 'abr', 'ago', 'set', 'out', 'dic', 'gen', 'giu', 'lug', 'ott'],
  ...['ocak', 'subat', 'nisan', 'hazir', 'temmuz', 'agust', 'eylul', 'ekim', 'kasim', 'aralik', 'desem', 'augustus'],
  ...['stycz', 'lutego', 'kwiet', 'czerw', 'lipca', 'sierp', 'wrzes', 'pazdz', 'listop', 'grudn', 'unor', 'brezn'],
  ...[
    'dubna',
    'kvetn',
    'cervn',
    'cervenc',
    'srpn',
    'rijn',
    'prosinc',
    'янв',
    'фев',
    'марта',
    'апр',
    'июн',
    'июл',
    'авг',
  ],
  ...[
    'сент',
    'окт',
    'нояб',
    'дек',
    'січ',
    'лют',
    'берез',
    'квіт',
    'травн',
    'черв',
    'липн',
    'серп',
    'верес',
    'жовт',
    'груд',
  ],
];
/** … and what is one only if it is all of a word. */
const SHORT = [
  ...['mrt', 'mei', 'maj', 'des', 'oca', 'sub', 'nis', 'haz', 'tem', 'agu', 'eyl', 'eki', 'kas', 'ara', 'sty', 'lut'],
  ...[
    'kwi',
    'cze',
    'lip',
    'sie',
    'wrz',
    'paz',
    'lis',
    'gru',
    'unora',
    'bre',
    'kve',
    'cer',
    'srp',
    'zar',
    'zari',
    'rij',
  ],
  ...['мар', 'мая', 'маи', 'сен', 'бер', 'трав', 'лип', 'вер', 'лист', 'thg', 'thang'],
];
const MONTHS = String.raw`${BEGIN.join('|')}|(?:${SHORT.join('|')})(?!\p{L})`;

/** The name of a month: "June spend", "11月の支出". */
export const A_MONTH = String.raw`(?<!\p{L})(?:${MONTHS}|march)\p{L}*(?!\p{L})|\d ?[月월]`;

/** A day without its year: "Nov 21", "21. nov", "11月21日". What happened then is an entry of a history. */
export const DATED = {
  pattern: String.raw`(?<!\p{L})(?:${MONTHS})\p{L}*\.? \d{1,2}(?!\d)|(?<!\d)\d{1,2}\.? (?:de )?(?:${MONTHS})\p{L}*(?!\p{L})|\d ?[月월] ?\d{1,2} ?[日일]|(?<!\d)\d{1,2}/\d{1,2}(?!\d)`,
} as const;
