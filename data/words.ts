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
export const OTHERS = ['gpt', 'spark', 'codex', 'review', 'agent', 'image', 'voice', 'research', 'video', 'sora'];
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
