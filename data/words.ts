/**
 * Words of the pages that more than one note is found by, in the languages the pages were seen in, and parts of words
 * that many languages share. Compared without accents and capitals. Evidence only: nothing hangs on a word alone.
 */
import type { Evidence } from './schema.ts';

export const CREDIT = [
  'credit',
  'kredit',
  'kredyt',
  'кредит',
  'Guthaben',
  '크레딧',
  '额度',
  '額度',
  '點數',
  'クレジット',
];
export const CREDIT_TITLES = [
  'Credits',
  'Crédits',
  'Créditos',
  'Guthaben',
  '크레딧',
  '额度',
  '額度',
  '點數',
  'クレジット',
];
export const LEFT = [
  ...['left', 'remaining', 'available', 'verbleibend', 'übrig', 'verfügbar', 'restant', 'disponi'],
  ...['남음', '남은', '剩', '尚餘', '残り'],
];
export const USED = [
  'used',
  'verbraucht',
  'genutzt',
  '사용한',
  '已使用',
  '已用',
  '使用済み',
  '使用され',
  'utilisé',
  'usado',
  'utilizado',
];
export const RESET = [
  'reset',
  'zurückgesetzt',
  'Zurücksetz',
  'réinitialis',
  'restabl',
  'redefin',
  'reinici',
  '초기화',
  '재설정',
  '重置',
  '重設',
  'リセット',
];
/** Meters of their own beside those of the plan. */
export const OTHERS = ['gpt', 'spark', 'review', 'agent', 'image', 'voice', 'research', 'video', 'sora'];
export const SPEND = ['spend', 'spent', 'budget', 'ausgab', 'gasto', 'presup', 'orçament', 'dépens', '支出'];
export const RELOAD = [
  'reload',
  'top-up',
  'recharge',
  'refill',
  'auflad',
  'recarga',
  '충전',
  '充值',
  '儲值',
  'チャージ',
];
export const AUTOMATIC = ['auto', '자동', '自动', '自動'];

/** What is no label of anything the page shows: things to press, messages, prose, what stands at the edge of a page. */
export const LABEL: Evidence[] = [
  {
    within:
      'button, a, nav, aside, footer, blockquote, details, [role="tab"], [role="menu"], [role="listbox"], [role="alert"], [role="status"]',
    weight: 'never',
  },
  { longer: 50, weight: 'never' },
  { shape: 'sentence', weight: 'never' },
  // A text that quotes a label is not the label.
  { words: ['“', '"', '«', '„', '「'], match: 'part', weight: 'never' },
];

/**
 * How labels name five hours, a week and a month, in the plain form in which texts are compared (no accents, small
 * letters). "@" is where the words of a language that is not here are put in. Five hours are five of something: not
 * 5.3, not GPT-5, not the five of "5 h 12 min". Seven days are a week, whatever they are called.
 */
export const HOURS = {
  span: 'hours',
  pattern:
    '(?<![\\d.,:/-])(?:5|five|funf|cinq|cinco|cinque|다섯|五)\\s?-?\\s?(?:h|hrs?|hours?|std|stunden?|horas?|heures?|시간|小时|小時|時間@)(?!\\p{L}*\\.?\\s?\\d)',
} as const;
export const WEEK = {
  span: 'week',
  pattern:
    '(?<![a-z])(?:week|woch|seman|hebdo|settiman|주간|매주|주별|이번 주|주 단위|周|週@)|(?<![\\d.,])7\\s?-?\\s?(?:day|tag|jour|dia|일|天|日)',
} as const;
export const MONTH = {
  span: 'month',
  pattern: '(?<![a-z])(?:month|monat|mensu|mensa|월간|매월|월별|每月|月間@)',
} as const;
