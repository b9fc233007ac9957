// What the usage page of this set says. English: as reported, in part reworded. Japanese: nobody has reported the newer page
// in it, so these are translations of ours.

export interface Limit {
  label: string;
  tip: string;
  reset: string;
  moment: string;
}

const english = {
  title: 'Usage',
  settings: 'Settings',
  back: 'Back to ChatGPT',
  groups: {
    you: 'You',
    plan: 'Plan',
    general: 'General',
    personalization: 'Personalization',
    data: 'Data controls',
    usage: 'Usage',
    billing: 'Billing',
  },
  views: { label: 'View', overview: 'Overview', analytics: 'Analytics' },
  more: (label: string) => `About ${label}`,
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations aren’t included.',
    link: 'How limits work',
    reached: 'Limit reached',
  },
  fiveHour: {
    label: '5-hour limit',
    tip: 'Starts with your first message and resets five hours later.',
    reset: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  } as Limit,
  weekly: {
    label: 'Weekly limit',
    tip: 'Covers everything you do in a week, on all devices.',
    reset: 'Resets in 4d 7h',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
  } as Limit,
  left: (percent: number) => `${percent}% left`,
  bar: 'Usage remaining',
  credits: {
    title: 'Credits',
    about: 'Keep working after you reach a plan limit.',
    balance: 'Current balance',
    amount: (amount: string) => `${amount} credits`,
    amounts: ['93,394.5', '93,391'] as [string, string],
    none: 'You have no credits left.',
    add: 'Add credits',
  },
  reload: {
    title: 'Auto-reload',
    about: 'Buy more credits when your balance runs low.',
    offer: 'Up to 40% off',
    label: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    tabs: ['Available', 'History'],
    full: 'Full reset',
    count: '2 left',
    expires: 'Next one expires December 12',
    moment: 'Expires 12/12, 12:14 PM PST',
    use: 'Use reset',
    none: 'No resets available right now',
    earn: 'You get one when you invite a friend who starts using Codex.',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    range: { label: 'Range', options: ['7 days', '30 days'] },
    days: [
      ['Nov 22', '5%', 'Desktop app 4%, CLI 1%'],
      ['Nov 21', '7%', 'Cloud 7%'],
      ['Nov 20', '3%', 'Extension 2%, GitHub code review 1%'],
      ['Nov 19', '0%', 'No activity'],
    ] as [date: string, share: string, surfaces: string][],
  },
  promo: {
    title: 'Bring a teammate',
    about: 'Start a Business workspace and save 20% in the first year.',
    action: 'See Business',
  },
};

export type Words = typeof english;

const japanese: Words = {
  title: '使用状況',
  settings: '設定',
  back: 'ChatGPT に戻る',
  groups: {
    you: 'あなた',
    plan: 'プラン',
    general: '一般',
    personalization: 'パーソナライズ',
    data: 'データコントロール',
    usage: '使用状況',
    billing: '請求',
  },
  views: { label: '表示', overview: '概要', analytics: '分析' },
  more: (label) => `${label}について`,
  limits: {
    title: 'プランの利用上限',
    about: 'Codex、Work、ワークスペースエージェント、ChatGPT for Excel で共有されます。チャットの会話は含まれません。',
    link: '利用上限の仕組み',
    reached: '上限に達しました',
  },
  fiveHour: {
    label: '5時間の利用上限',
    tip: '最初のメッセージから数えて5時間後にリセットされます。',
    reset: '3時間12分後にリセット',
    moment: '2026年11月24日火曜日 4:07:41 JST',
  },
  weekly: {
    label: '週間利用上限',
    tip: 'すべてのデバイスでの1週間分の利用が含まれます。',
    reset: '4日7時間後にリセット',
    moment: '2026年11月28日土曜日 7:55:27 JST',
  },
  left: (percent) => `残り ${percent}%`,
  bar: '残りの使用量',
  credits: {
    title: 'クレジット',
    about: 'プランの利用上限に達した後も作業を続けられます。',
    balance: '現在の残高',
    amount: (amount) => `${amount} クレジット`,
    amounts: ['1,240', '1,238'],
    none: 'クレジットの残高がありません。',
    add: 'クレジットを追加',
  },
  reload: {
    title: '自動チャージ',
    about: '残高が少なくなったときにクレジットを購入します。',
    offer: '最大 40% オフ',
    label: '自動チャージを設定',
  },
  resets: {
    title: '利用上限のリセット',
    about: 'リセットを使うと、5時間の利用上限、週間利用上限、またはその両方が回復します。',
    tabs: ['利用可能', '履歴'],
    full: 'フルリセット',
    count: '残り 2 回',
    expires: '次の有効期限は12月13日です',
    moment: '12/13 5:14 JST に期限切れ',
    use: 'リセットを使用',
    none: '現在利用できるリセットはありません',
    earn: '招待した友人が Codex を使い始めると1回分もらえます。',
  },
  daily: {
    title: '1日あたりの使用量',
    about: '使用量データは概算であり、反映が最大6時間遅れることがあります。',
    range: { label: '期間', options: ['7日間', '30日間'] },
    days: [
      ['11月22日', '5%', 'デスクトップアプリ 4%、CLI 1%'],
      ['11月21日', '7%', 'クラウド 7%'],
      ['11月20日', '3%', '拡張機能 2%、GitHub コードレビュー 1%'],
    ],
  },
  promo: {
    title: 'チームで使いましょう',
    about: 'Business ワークスペースを始めると、初年度は 20% お得です。',
    action: 'Business を見る',
  },
};

export function wordsOf(flags: ReadonlySet<string>): Words {
  return flags.has('japanese') ? japanese : english;
}
