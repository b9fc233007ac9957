/**
 * The words of the sixth set's usage overview: today's English with a few rewordings, and Traditional Chinese,
 * of which few words were reported; the rest are translations of ours.
 */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  back: 'Back to chat',
  panels: { general: 'General', billing: 'Billing', usage: 'Usage', connectors: 'Apps' },
  footer: { text: 'Questions about your limits?', link: 'Visit the help center' },
  title: 'Usage',
  views: { label: 'View', overview: 'Overview', analytics: 'Analytics' },
  news: {
    text: 'Work can now open pull requests. Tasks started from Slack count toward your plan.',
    link: 'See what’s new',
    close: 'Dismiss',
  },
  plan: { label: 'Your plan', name: 'Pro plan', price: '$200 / month', action: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    learn: 'Learn about limits',
    bar: 'Usage remaining',
  },
  left: (percent: number) => [`${percent}%`, ' left'],
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  },
  weekly: {
    label: 'Weekly limit',
    reset: 'Resets in 4d 7h',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
  },
  credits: {
    title: 'Credits',
    about: 'Used once you reach a plan limit.',
    balance: 'Current balance',
    amount: (amount: string) => `${amount} credits`,
    add: 'Add more',
    code: 'Have a promo code?',
    redeem: 'Redeem',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Buy credits whenever your balance runs low.',
    offer: 'Up to 40% off',
    name: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    available: 'Available',
    history: 'History',
    full: 'Full reset',
    rows: [
      ['Expires December 12', 'Expires 12/12, 12:14 PM PST'],
      ['Expires January 3', 'Expires 1/3, 9:40 AM PST'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    columns: ['Date', 'Surface', 'Plan usage'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '5%'],
      ['Nov 22, 2026', 'CLI', '2%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
    ],
  },
  past: {
    title: 'Credit usage history',
    rows: [
      ['Nov 21, 2026', 'Cloud', '12.5'],
      ['Nov 19, 2026', 'CLI', '3'],
    ],
    unit: 'credits',
  },
};

export type Words = typeof english;

const traditional: Words = {
  settings: '設定',
  back: '返回聊天',
  panels: { general: '一般', billing: '帳單', usage: '使用量', connectors: '應用程式' },
  footer: { text: '對上限有疑問？', link: '前往說明中心' },
  title: '使用量',
  views: { label: '檢視', overview: '總覽', analytics: '分析' },
  news: {
    text: 'Work 現在可以開啟提取請求。從 Slack 開始的任務會計入你的方案。',
    link: '查看新功能',
    close: '關閉',
  },
  plan: { label: '你的方案', name: 'Pro 方案', price: '每月 NT$6,600', action: '查看方案' },
  limits: {
    title: '方案上限',
    about: '由 Codex、Work、工作空間代理程式與 Excel 版 ChatGPT 共用，不包含聊天對話。',
    learn: '瞭解上限',
    bar: '剩餘使用量',
  },
  left: (percent) => ['剩餘 ', `${percent}%`],
  fiveHour: {
    label: '5 小時上限',
    reset: '3 小時 12 分鐘後重設',
    moment: '2026年11月24日 星期二 凌晨3:07:41 [GMT+8]',
  },
  weekly: {
    label: '每週上限',
    reset: '4 天 7 小時後重設',
    moment: '2026年11月28日 星期六 清晨6:55:27 [GMT+8]',
  },
  credits: {
    title: '點數',
    about: '達到方案上限後使用。',
    balance: '目前餘額',
    amount: (amount) => `${amount} 點`,
    add: '新增',
    code: '有優惠代碼嗎？',
    redeem: '兌換',
  },
  reload: {
    title: '自動加值',
    about: '餘額不足時自動購買點數。',
    offer: '最高 40% 折扣',
    name: '設定自動加值',
  },
  resets: {
    title: '使用上限重設',
    about: '使用一次重設即可恢復 5 小時上限、每週上限，或兩者皆恢復。',
    available: '可用',
    history: '記錄',
    full: '完整重設',
    rows: [
      ['12月12日到期', '12/12 凌晨4:14 到期'],
      ['1月3日到期', '1/4 凌晨1:40 到期'],
    ],
    use: '使用重設',
    none: '目前沒有可用的使用上限重設。',
  },
  daily: {
    title: '每日使用量',
    about: '使用資料為約略值，最多可能延遲 6 小時。',
    columns: ['日期', '介面', '方案使用量'],
    rows: [
      ['2026年11月22日', '桌面應用程式', '5%'],
      ['2026年11月22日', 'CLI', '2%'],
      ['2026年11月21日', '雲端', '7%'],
      ['2026年11月20日', 'GitHub 程式碼審查', '1%'],
    ],
  },
  past: {
    title: '點數使用記錄',
    rows: [
      ['2026年11月21日', '雲端', '12.5'],
      ['2026年11月19日', 'CLI', '3'],
    ],
    unit: '點',
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('traditional') ? traditional : english;
}
