/**
 * Words of the pages that more than one note is found by, in the languages the pages were seen in, and parts of words
 * that many languages share. Compared without accents and capitals. Evidence only: nothing hangs on a word alone.
 */

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
export const LEFT = ['left', 'remaining', 'verbleibend', 'übrig', 'restant', '남음', '남은', '剩', '尚餘', '残り'];
export const USED = ['used', 'verbraucht', 'genutzt', '사용한', '已使用', '已用', '使用済み', 'utilis', 'usado'];
export const RESET = ['reset', 'Zurücksetz', 'réinitialis', 'restablec', '초기화', '重置', '重設', 'リセット'];
export const AUTOMATIC = [
  ...['auto recharge', 'auto-recharge', 'automatic recharge', 'auto reload', 'auto-reload', 'automatic reload'],
  ...['auto top-up', 'automatische Aufladung', 'recharge automatique', 'recarga automática'],
  ...['자동 충전', '自动充值', '自動儲值', '自動チャージ'],
];

/** Where texts are no labels of what the page shows: things to press, tables, messages. */
export const NOT_A_LABEL =
  'button, a, nav, table, [role="table"], [role="grid"], [role="tab"], [role="menu"], [role="alert"], [role="status"]';
