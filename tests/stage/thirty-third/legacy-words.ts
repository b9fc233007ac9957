/** The words of the legacy analytics page: English as reported; Japanese where reported, else translated. */

import type { Flag } from '../flags.ts';

const english = {
  codex: 'Codex',
  nav: ['General', 'Environments', 'Connectors', 'Analytics'],
  title: 'Codex and Work Analytics',
  subtitle: 'Codex and Work share the same usage limit.',
  usage: 'Usage',
  review: 'Code review',
  ranges: ['7D', '1M', 'Custom'],
  group: 'Group by: Day',
  balance: 'Balance',
  fiveHour: '5 hour usage limit',
  weekly: 'Weekly usage limit',
  remaining: ' remaining',
  soon: 'Resets 2:46 PM',
  later: 'Resets Nov 27, 2026 2:45 PM',
  credits: 'Credits remaining',
  creditsAbout: 'Credits extend usage beyond your plan limits.',
  add: 'Add more',
  resets: 'Usage limit resets',
  full: 'Full reset (Weekly + 5 hr)',
  expires: 'Expires Dec 20, 4:23 PM',
  use: 'Use reset',
  none: 'No resets available',
  breakdown: 'Usage breakdown',
  surfaces: ['CLI', 'Cloud', 'Desktop app', 'GitHub code review'],
  calls: 'Plugin calls',
  skills: 'Skills used',
  history: 'Credits usage history',
  columns: ['Date', 'Service', 'Credits'],
  rows: [
    ['Nov 21, 2026', 'Cloud', '12.5'],
    ['Nov 19, 2026', 'CLI', '3'],
  ],
};

const japanese: typeof english = {
  codex: 'Codex',
  nav: ['一般', '環境', 'コネクター', '分析'],
  title: 'Codex と Work の分析',
  subtitle: 'Codex と Work は同じ利用上限を共有します。',
  usage: '利用状況',
  review: 'コードレビュー',
  ranges: ['7日', '1か月', 'カスタム'],
  group: 'グループ化：日',
  balance: '残高',
  fiveHour: '5時間の利用上限',
  weekly: '週間利用上限',
  remaining: ' 残り',
  soon: 'リセット：14:46',
  later: 'リセット：2026/11/28 10:30',
  credits: '残りのクレジット',
  creditsAbout: 'クレジットを使うと、プランの上限を超えて利用できます。',
  add: '追加',
  resets: '利用上限のリセット',
  full: 'フルリセット（週間 + 5時間）',
  expires: '有効期限：12月20日 16:23',
  use: 'リセットを使用',
  none: '利用できるリセットはありません',
  breakdown: '利用状況の内訳',
  surfaces: ['CLI', 'クラウド', 'デスクトップアプリ', 'GitHub コードレビュー'],
  calls: 'プラグインの呼び出し',
  skills: '使用したスキル',
  history: 'クレジットの利用履歴',
  columns: ['日付', 'サービス', 'クレジット'],
  rows: [
    ['2026/11/21', 'クラウド', '12.5'],
    ['2026/11/19', 'CLI', '3'],
  ],
};

export function legacyWordsOf(flags: ReadonlySet<Flag>) {
  return flags.has('japanese') ? japanese : english;
}
