// What the older Codex usage page says, in the languages it was seen in. Lines marked "invented" only
// fill what nobody reported.

export interface LegacyWords {
  fiveHour: string;
  weekly: string;
  monthly: string;
  /** Words before and after the percentage. */
  left: [before: string, after: string];
  /** The moment of the next reset: a time today, and a date. */
  resets: [today: string, later: string];
  credits: { label: string; about: string; add: string };
  history: { title: string; columns: [string, string, string] };
  breakdown: string;
}

const english: LegacyWords = {
  fiveHour: '5 hour usage limit',
  weekly: 'Weekly usage limit',
  monthly: 'Monthly usage limit',
  left: ['', ' remaining'],
  resets: ['Resets 2:46 PM', 'Resets Nov 27, 2026 2:55 PM'],
  credits: {
    label: 'Credits remaining',
    about: 'Credits extend usage beyond your plan limits.',
    add: 'Add more',
  },
  history: { title: 'Credits usage history', columns: ['Date', 'Service', 'Credits'] },
  breakdown: 'Usage breakdown',
};

const german: LegacyWords = {
  fiveHour: '5 Stunden Nutzungsgrenze',
  weekly: 'Wöchentliches Nutzungslimit',
  monthly: 'Monatliches Nutzungslimit',
  left: ['', ' verbleibend'],
  resets: ['Zurücksetzungen 14:46', 'Zurücksetzungen 27.11.2026 14:55'],
  credits: {
    label: 'Verbleibende Credits',
    about: 'Credits erweitern die Nutzung über die Limits deines Plans hinaus.', // invented
    add: 'Hinzufügen', // invented
  },
  history: { title: 'Verlauf der Credit-Nutzung', columns: ['Datum', 'Dienst', 'Credits'] }, // invented
  breakdown: 'Interaktionen',
};

const japanese: LegacyWords = {
  fiveHour: '5 時間の利用上限', // invented
  weekly: '週間利用上限',
  monthly: '月間利用上限', // invented
  left: ['', ' 残り'],
  resets: ['リセット：14:46', 'リセット：2026/11/27 14:55'],
  // Invented
  credits: {
    label: '残りのクレジット',
    about: 'クレジットを使うと、プランの上限を超えて利用できます。',
    add: '追加',
  },
  history: { title: 'クレジット利用履歴', columns: ['日付', 'サービス', 'クレジット'] },
  breakdown: '利用の内訳',
};

const korean: LegacyWords = {
  fiveHour: '5시간 사용 한도',
  weekly: '주간 사용 한도',
  monthly: '월간 사용 한도', // invented
  left: ['', ' 남음'],
  resets: ['초기화 오후 2:46', '초기화 2026. 11. 27. 오후 2:55'], // invented
  credits: {
    label: '남은 크레딧',
    about: '크레딧을 사용하면 플랜 한도를 넘어 계속 사용할 수 있습니다.', // invented
    add: '추가', // invented
  },
  history: { title: '크레딧 사용 기록', columns: ['날짜', '서비스', '크레딧'] }, // invented
  breakdown: '사용 내역 분석', // invented
};

const chinese: LegacyWords = {
  fiveHour: '5 小时使用限额',
  weekly: '每周使用限额',
  monthly: '每月使用限额', // invented
  left: ['剩余 ', ''],
  resets: ['重置时间 14:46', '重置时间 2026年11月27日 14:55'], // invented
  // Invented
  credits: { label: '剩余额度', about: '额度可让你在套餐限额之外继续使用。', add: '添加更多' },
  history: { title: '额度使用历史', columns: ['日期', '服务', '额度'] },
  breakdown: '用量明细',
};

export function legacyWords(flags: ReadonlySet<string>): LegacyWords {
  if (flags.has('german')) return german;
  if (flags.has('japanese')) return japanese;
  if (flags.has('korean')) return korean;
  return flags.has('chinese') ? chinese : english;
}
