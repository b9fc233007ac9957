// The words of the full settings page in this set. English as reported; Traditional Chinese: what one
// tool's match table holds (每週上限, 尚餘, 後重設, 使用歷史, 分析, 期間, 每日使用量), the rest translated by us.

import type { Flag } from '../flags.ts';

const english = {
  skip: 'Skip to content',
  settings: 'Settings',
  back: 'Back',
  panels: {
    'general-settings': 'General',
    notifications: 'Notifications',
    personalization: 'Personalization',
    billing: 'Billing',
    usage: 'Usage',
    'data-controls': 'Data controls',
    account: 'Account',
  },
  title: 'Usage',
  tabs: { overview: 'Overview', analytics: 'Analytics' },
  plan: { label: 'Your plan', name: 'ChatGPT Pro', price: '$200 / month', action: 'Upgrade plan' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    bar: 'Usage remaining',
  },
  left: (percent: number) => `${percent}% left`,
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
    remaining: (amount: string) => `${amount} credits remaining`,
    label: 'Current balance',
    add: 'Add more',
  },
  shared: {
    about: 'Shared workspace credits let you keep using Work and Codex beyond included usage.',
    amount: '2,402 workspace credits',
    month: 'Workspace monthly credit limit',
    left: '2,500 of 2,500 monthly credits left',
    reset: 'Resets in 26d 9h',
    moment: 'Saturday, December 19, 2026 at 4:55:27 PM PST',
    increase: 'Increase monthly limit',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Add credits automatically when your balance runs low.',
    offer: 'Up to 40% off',
    name: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both',
    available: 'Available',
    history: 'History',
    full: 'Full reset',
    expires: ['Expires December 12', 'Expires January 3'],
    moments: ['Expires 12/12, 12:14 PM PST', 'Expires 1/3, 9:30 AM PST'],
    use: 'Use reset',
    none: 'No resets available',
    allow: 'Allow Codex to use resets',
  },
  apps: {
    title: 'Apps using your plan',
    about: 'Apps you signed in to with ChatGPT.',
    share: 'Up to 100% of plan limits',
    credits: 'Other apps may use credits',
    save: 'Save',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    columns: ['Date', 'Surface', 'Usage'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '5%'],
      ['Nov 22, 2026', 'CLI', '2%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
      ['Nov 19, 2026', 'Extension', '3%'],
    ],
  },
  past: {
    title: 'Credit usage history',
    rows: [
      ['Nov 21, 2026', '12.5 credits'],
      ['Nov 19, 2026', '3 credits'],
    ],
  },
  history: {
    title: 'Usage history',
    about:
      'See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included.',
    ranges: ['7d', '30d'],
    groups: ['By feature', 'By model'],
    chart: 'Plan usage by day',
    columns: ['Period', '% of limit used'],
    legend: ['Codex', 'Work', 'ChatGPT for Excel'],
    weekly: [
      ['11/20 – 11/23', '42%'],
      ['11/13 – 11/20', '63.2%'],
      ['11/6 – 11/13', '17.8%'],
    ],
    fiveHour: [
      ['11/23 07:55 – 12:55', '19%'],
      ['11/22 18:10 – 23:10', '88.5%'],
    ],
    chats: 'Top chats',
    compare: 'Compare each chat’s plan and credit usage',
    chatColumns: ['Chat', '% of weekly limit', 'Credits used'],
    chatRows: [
      ['Port the importer to streams', '6%', '0'],
      ['Weekly metrics workbook', '2.5%', '14'],
    ],
  },
};

export type Words = typeof english;

const traditional: Words = {
  skip: '跳至內容',
  settings: '設定',
  back: '返回',
  panels: {
    'general-settings': '一般',
    notifications: '通知',
    personalization: '個人化',
    billing: '帳單',
    usage: '使用量',
    'data-controls': '資料控管',
    account: '帳戶',
  },
  title: '使用量',
  tabs: { overview: '概覽', analytics: '分析' },
  plan: { label: '你的方案', name: 'ChatGPT Pro', price: 'NT$6,600 / 月', action: '升級方案' },
  limits: {
    title: '方案上限',
    about: '由 Codex、Work、工作空間代理程式與 Excel 版 ChatGPT 共用。不包含聊天對話。',
    bar: '剩餘用量',
  },
  left: (percent) => `尚餘 ${percent}%`,
  fiveHour: {
    label: '5 小時上限',
    reset: '3 小時 12 分鐘後重設',
    moment: '2026年11月24日 星期二 上午3:07:41 [GMT+8]',
  },
  weekly: {
    label: '每週上限',
    reset: '4 天 7 小時後重設',
    moment: '2026年11月28日 星期六 上午6:55:27 [GMT+8]',
  },
  credits: {
    title: '點數',
    remaining: (amount) => `剩餘 ${amount} 點`,
    label: '目前餘額',
    add: '新增更多',
  },
  shared: {
    about: '共用的工作空間點數可讓你在用完內含用量後繼續使用 Work 與 Codex。',
    amount: '2,402 點工作空間點數',
    month: '工作空間每月點數上限',
    left: '每月點數尚餘 2,500 / 2,500',
    reset: '26 天 9 小時後重設',
    moment: '2026年12月20日 星期日 上午8:55:27 [GMT+8]',
    increase: '提高每月上限',
  },
  reload: {
    title: '自動加值',
    about: '餘額不足時自動新增點數。',
    offer: '最多 6 折',
    name: '設定自動加值',
  },
  resets: {
    title: '用量上限重設',
    about: '使用重設來恢復你的 5 小時上限、每週上限，或兩者皆恢復',
    available: '可用',
    history: '歷史紀錄',
    full: '完整重設',
    expires: ['12月12日到期', '1月3日到期'],
    moments: ['12/13 上午4:14 [GMT+8] 到期', '1/4 上午1:30 [GMT+8] 到期'],
    use: '使用重設',
    none: '沒有可用的重設',
    allow: '允許 Codex 使用重設',
  },
  apps: {
    title: '使用你方案的應用程式',
    about: '你以 ChatGPT 登入的應用程式。',
    share: '最多方案上限的 100%',
    credits: '其他應用程式可使用點數',
    save: '儲存',
  },
  daily: {
    title: '每日使用量',
    about: '使用資料為近似值，最多可能延遲 6 小時',
    columns: ['日期', '介面', '用量'],
    rows: [
      ['2026年11月22日', '桌面應用程式', '5%'],
      ['2026年11月22日', 'CLI', '2%'],
      ['2026年11月21日', '雲端', '7%'],
      ['2026年11月20日', 'GitHub 程式碼審查', '1%'],
      ['2026年11月19日', '擴充功能', '3%'],
    ],
  },
  past: {
    title: '點數使用紀錄',
    rows: [
      ['2026年11月21日', '12.5 點'],
      ['2026年11月19日', '3 點'],
    ],
  },
  history: {
    title: '使用歷史',
    about: '查看 Work、Codex 與其他代理任務如何消耗方案用量與點數。不包含聊天中的對話。',
    ranges: ['7 天', '30 天'],
    groups: ['依功能', '依模型'],
    chart: '每日方案用量',
    columns: ['期間', '已使用上限百分比'],
    legend: ['Codex', 'Work', 'Excel 版 ChatGPT'],
    weekly: [
      ['11/20 – 11/23', '42%'],
      ['11/13 – 11/20', '63.2%'],
      ['11/6 – 11/13', '17.8%'],
    ],
    fiveHour: [
      ['11/23 23:55 – 11/24 04:55', '19%'],
      ['11/23 10:10 – 15:10', '88.5%'],
    ],
    chats: '用量最高的聊天',
    compare: '比較每個聊天的方案與點數用量',
    chatColumns: ['聊天', '佔每週上限 %', '已使用點數'],
    chatRows: [
      ['將匯入器改為串流', '6%', '0'],
      ['每週指標活頁簿', '2.5%', '14'],
    ],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('traditional') ? traditional : english;
}
