// What the invented usage overview says. The English labels are today's; nobody has reported the new page in Japanese, and
// those words are translations of ours.

import type { Flag } from '../flags.ts';

export interface Words {
  settings: string;
  panels: { general: string; billing: string; usage: string; data: string };
  tabs: { label: string; overview: string; analytics: string };
  title: string;
  news: { text: string; link: string; dismiss: string };
  plan: { title: string; name: string; price: string; action: string };
  limits: { title: string; about: string; learn: string; bar: string };
  fiveHour: { label: string; resets: string; moment: string };
  weekly: { label: string; resets: string; moment: string };
  research: { label: string; left: string };
  left: (percent: number) => string;
  credits: { title: string; balance: string; remaining: (amount: string) => string; add: string; learn: string };
  reload: { title: string; about: string; offer: string; action: string };
  resets: {
    title: string;
    about: string;
    available: (count: number) => string;
    history: string;
    full: string;
    expires: [string, string];
    use: string;
    none: string;
    allow: string;
  };
  apps: { title: string; about: string; rows: [name: string, share: string][]; manage: string };
  daily: { title: string; about: string; columns: [string, string, string]; rows: [string, string, string][] };
  past: { title: string; rows: [string, string][] };
  footer: [string, string];
}

const english: Words = {
  settings: 'Settings',
  panels: { general: 'General', billing: 'Billing', usage: 'Usage', data: 'Data controls' },
  tabs: { label: 'Usage views', overview: 'Overview', analytics: 'Analytics' },
  title: 'Usage',
  news: {
    text: 'Codex is now in ChatGPT for Excel. It counts toward your weekly limit like everything else.',
    link: 'What’s new',
    dismiss: 'Dismiss',
  },
  plan: { title: 'Your plan', name: 'Pro plan', price: '$200 / month', action: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    learn: 'Learn more about limits',
    bar: 'Usage remaining',
  },
  fiveHour: {
    label: '5-hour limit',
    resets: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  },
  weekly: {
    label: 'Weekly limit',
    resets: 'Resets in 4d 7h',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
  },
  research: { label: 'Deep research', left: '21 of 25 left this month' },
  left: (percent) => `${percent}% left`,
  credits: {
    title: 'Credits',
    balance: 'Current balance',
    remaining: (amount) => `${amount} credits remaining`,
    add: 'Add more',
    learn: 'How credits work',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Buy credits automatically when your balance falls below a minimum you choose.',
    offer: 'Up to 40% off',
    action: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both',
    available: (count) => `Available ${count}`,
    history: 'History',
    full: 'Full reset',
    expires: ['Expires December 12', 'Expires January 4'],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
    allow: 'Allow Codex to use resets',
  },
  apps: {
    title: 'Apps using your plan',
    about: 'Apps you signed in to with ChatGPT can use your plan limits.',
    rows: [
      ['Sheetwright', '12% this week'],
      ['Draftboard', '0% this week'],
    ],
    manage: 'Manage apps',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    columns: ['Date', 'Surface', 'Usage'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '5%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'GitHub code review', '3%'],
    ],
  },
  past: {
    title: 'Credit usage history',
    rows: [
      ['Nov 21, 2026', '12.5 credits'],
      ['Nov 19, 2026', '3 credits'],
    ],
  },
  footer: ['Help center', 'Terms & policies'],
};

const japanese: Words = {
  settings: '設定',
  panels: { general: '一般', billing: '請求', usage: '利用状況', data: 'データコントロール' },
  tabs: { label: '利用状況の表示', overview: '概要', analytics: '分析' },
  title: '利用状況',
  news: {
    text: 'Codex が Excel 用 ChatGPT で使えるようになりました。週間上限から差し引かれます。',
    link: '新機能',
    dismiss: '閉じる',
  },
  plan: { title: 'ご利用中のプラン', name: 'Pro プラン', price: '月額 ￥30,000', action: 'プランを見る' },
  limits: {
    title: 'プランの上限',
    about: 'Codex、Work、ワークスペースエージェント、Excel 用 ChatGPT で共有されます。チャットでの会話は含まれません。',
    learn: '上限について詳しく',
    bar: '残りの使用量',
  },
  fiveHour: {
    label: '5 時間の上限',
    resets: '3 時間 12 分後にリセット',
    moment: '2026年11月24日火曜日 4:07:41 日本標準時',
  },
  weekly: {
    label: '週間上限',
    resets: '4 日 7 時間後にリセット',
    moment: '2026年11月28日土曜日 7:55:27 日本標準時',
  },
  research: { label: 'Deep Research', left: '今月の残り 25 回中 21 回' },
  left: (percent) => `残り ${percent}%`,
  credits: {
    title: 'クレジット',
    balance: '現在の残高',
    remaining: (amount) => `残り ${amount} クレジット`,
    add: '追加する',
    learn: 'クレジットの仕組み',
  },
  reload: {
    title: '自動チャージ',
    about: '残高が設定した最低額を下回ると、クレジットを自動的に購入します。',
    offer: '最大 40% オフ',
    action: '自動チャージを設定',
  },
  resets: {
    title: '使用上限のリセット',
    about: 'リセットを使うと、5 時間の上限、週間上限、またはその両方を回復できます',
    available: (count) => `利用可能 ${count}`,
    history: '履歴',
    full: '完全リセット',
    expires: ['12月12日に期限切れ', '1月4日に期限切れ'],
    use: 'リセットを使用',
    none: '現在利用できるリセットはありません。',
    allow: 'Codex によるリセットの使用を許可',
  },
  apps: {
    title: 'プランを利用しているアプリ',
    about: 'ChatGPT でサインインしたアプリは、プランの上限を利用できます。',
    rows: [
      ['Sheetwright', '今週 12%'],
      ['Draftboard', '今週 0%'],
    ],
    manage: 'アプリを管理',
  },
  daily: {
    title: '日別の使用量',
    about: '使用量データはおおよその値で、反映まで最大 6 時間かかることがあります',
    columns: ['日付', '利用場所', '使用量'],
    rows: [
      ['2026年11月22日', 'デスクトップアプリ', '5%'],
      ['2026年11月21日', 'クラウド', '7%'],
      ['2026年11月20日', 'GitHub コードレビュー', '3%'],
    ],
  },
  past: {
    title: 'クレジットの利用履歴',
    rows: [
      ['2026年11月21日', '12.5 クレジット'],
      ['2026年11月19日', '3 クレジット'],
    ],
  },
  footer: ['ヘルプセンター', '規約とポリシー'],
};

const spanish: Words = {
  ...english,
  settings: 'Configuración',
  panels: { general: 'General', billing: 'Facturación', usage: 'Uso', data: 'Controles de datos' },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('japanese')) return japanese;
  return flags.has('spanish') ? spanish : english;
}
