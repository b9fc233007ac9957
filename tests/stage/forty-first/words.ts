// The words of the usage overview and of the shell around it: English as reported, Japanese with the three phrases that are
// reported of the older page and the rest translated.

import type { Flag } from '../flags.ts';

const ENGLISH = {
  skip: 'Skip to content',
  back: 'Back to ChatGPT',
  settings: 'Settings',
  panels: {
    general: 'General',
    notifications: 'Notifications',
    personalization: 'Personalization',
    billing: 'Billing',
    usage: 'Usage',
    data: 'Data controls',
    security: 'Security and login',
  },
  title: 'Usage',
  tabs: { overview: 'Overview', analytics: 'Analytics' },
  plan: { title: 'Your plan', name: 'ChatGPT Pro', price: '$200 / month', view: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    remaining: 'Usage remaining',
    left: (percent: number) => `${percent}% left`,
  },
  fiveHour: {
    label: '5-hour limit',
    resets: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 2:46:09 PM PST',
  },
  weekly: {
    label: 'Weekly limit',
    resets: 'Resets in 4d 7h',
    moment: 'Friday, November 27, 2026 at 6:55:27 PM PST',
  },
  credits: {
    title: 'Credits',
    shared: 'Shared workspace credits let you keep using Work and Codex beyond included usage.',
    remaining: (amount: string) => `${amount} credits remaining`,
    workspace: (amount: string) => `${amount} workspace credits`,
    balance: 'Current balance',
    add: 'Add more',
    month: '2,500 of 2,500 monthly credits left',
    monthResets: 'Resets in 26d 9h',
    monthMoment: 'Sunday, December 20, 2026 at 12:00:00 AM PST',
    increase: 'Increase monthly limit',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Add credits automatically when your balance runs low.',
    offer: 'Up to 40% off',
    setUp: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both',
    available: 'Available',
    history: 'History',
    full: 'Full reset',
    rows: [
      ['Expires December 10', 'Expires 12/10, 12:14 PM PST'],
      ['Expires December 18', 'Expires 12/18, 9:02 AM PST'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
    allow: 'Allow Codex to use resets',
  },
  apps: {
    title: 'Connected apps',
    about: 'Apps you signed in to with ChatGPT can use your plan limits.',
    share: 'Up to 100% of plan limits',
    credits: 'Other apps may use credits',
    save: 'Save',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    columns: ['Date', 'Surface', 'Usage'],
    rows: [
      ['Nov 23, 2026', 'Desktop app', '3%'],
      ['Nov 22, 2026', 'CLI', '12%'],
      ['Nov 22, 2026', 'Cloud', '4%'],
      ['Nov 21, 2026', 'GitHub code review', '1%'],
      ['Nov 20, 2026', 'Extension', '6%'],
    ],
  },
  history: {
    title: 'Credit usage history',
    rows: [
      ['Nov 21, 2026', '12.5 credits'],
      ['Nov 19, 2026', '3 credits'],
    ],
  },
};

export type Words = typeof ENGLISH;

const JAPANESE: Words = {
  skip: 'コンテンツへスキップ',
  back: 'ChatGPT に戻る',
  settings: '設定',
  panels: {
    general: '一般',
    notifications: '通知',
    personalization: 'パーソナライズ',
    billing: '請求',
    usage: '使用状況',
    data: 'データ コントロール',
    security: 'セキュリティとログイン',
  },
  title: '使用状況',
  tabs: { overview: '概要', analytics: '分析' },
  plan: { title: 'ご利用中のプラン', name: 'ChatGPT Pro', price: '¥30,000 / 月', view: 'プランを見る' },
  limits: {
    title: 'プランの利用上限',
    about:
      'Codex、Work、ワークスペース エージェント、ChatGPT for Excel で共有されます。チャットでの会話は含まれません。',
    remaining: '残りの使用量',
    left: (percent) => `${percent}% 残り`,
  },
  fiveHour: {
    label: '5 時間の利用上限',
    resets: '3 時間 12 分後にリセット',
    moment: '2026年11月24日火曜日 7:46:09 JST',
  },
  weekly: {
    label: '週間利用上限',
    resets: '4 日 7 時間後にリセット',
    moment: '2026年11月28日土曜日 11:55:27 JST',
  },
  credits: {
    title: 'クレジット',
    shared: '共有のワークスペース クレジットを使うと、付属の使用量を超えて Work と Codex を使い続けられます。',
    remaining: (amount) => `残り ${amount} クレジット`,
    workspace: (amount) => `${amount} ワークスペース クレジット`,
    balance: '現在の残高',
    add: '追加',
    month: '今月のクレジット 2,500 のうち 2,500 残り',
    monthResets: '26 日 9 時間後にリセット',
    monthMoment: '2026年12月20日日曜日 0:00:00 JST',
    increase: '月間上限を引き上げる',
  },
  reload: {
    title: '自動チャージ',
    about: '残高が少なくなると、クレジットを自動的に追加します。',
    offer: '最大 40% オフ',
    setUp: '自動チャージを設定',
  },
  resets: {
    title: '利用上限のリセット',
    about: 'リセットを使うと、5 時間の利用上限、週間利用上限、またはその両方を元に戻せます',
    available: '利用可能',
    history: '履歴',
    full: 'フル リセット',
    rows: [
      ['12月10日に期限切れ', '有効期限：12/10 12:14 JST'],
      ['12月18日に期限切れ', '有効期限：12/18 9:02 JST'],
    ],
    use: 'リセットを使用',
    none: '現在利用できる利用上限のリセットはありません。',
    allow: 'Codex にリセットの使用を許可する',
  },
  apps: {
    title: '接続済みのアプリ',
    about: 'ChatGPT でサインインしたアプリは、プランの利用上限を使用できます。',
    share: 'プランの利用上限の 100% まで',
    credits: '他のアプリにクレジットの使用を許可する',
    save: '保存',
  },
  daily: {
    title: '1 日の使用量',
    about: '使用量のデータは概算であり、最大 6 時間遅れることがあります',
    columns: ['日付', '利用元', '使用量'],
    rows: [
      ['2026年11月23日', 'デスクトップ アプリ', '3%'],
      ['2026年11月22日', 'CLI', '12%'],
      ['2026年11月22日', 'クラウド', '4%'],
      ['2026年11月21日', 'GitHub コード レビュー', '1%'],
      ['2026年11月20日', '拡張機能', '6%'],
    ],
  },
  history: {
    title: 'クレジットの使用履歴',
    rows: [
      ['2026年11月21日', '12.5 クレジット'],
      ['2026年11月19日', '3 クレジット'],
    ],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('japanese') ? JAPANESE : ENGLISH;
}
