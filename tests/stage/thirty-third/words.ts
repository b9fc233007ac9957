/** The words of the settings pages: English and Simplified Chinese. As reported, the rest translated. */

import type { Flag } from '../flags.ts';

const english = {
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
  overview: 'Overview',
  analytics: 'Analytics',
  plan: { title: 'Your plan', name: 'Pro plan', price: '$200 / month', view: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    fiveHour: '5-hour limit',
    weekly: 'Weekly limit',
    fiveHourResets: 'Resets in 3h 12m',
    weeklyResets: 'Resets in 4d 7h',
    fiveHourMoment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
    weeklyMoment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
    left: (percent: number) => `${percent}% left`,
    progress: 'Usage remaining',
  },
  credits: {
    title: 'Credits',
    sharedAbout: 'Shared workspace credits let you keep using Work and Codex beyond included usage.',
    remaining: (amount: string) => `${amount} credits remaining`,
    workspace: (amount: string) => `${amount} workspace credits`,
    balance: 'Current balance',
    add: 'Add more',
    monthly: '2,500 of 2,500 monthly credits left',
    monthlyResets: 'Resets in 26d 9h',
    monthlyMoment: 'Sunday, December 20, 2026 at 12:00:00 AM PST',
    increase: 'Increase monthly limit',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Buy credits automatically when your balance runs low.',
    off: 'Up to 40% off',
    name: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both',
    available: (count: number) => `Available ${count}`,
    history: 'History',
    full: 'Full reset',
    dates: [
      ['Expires December 12', 'Expires 12/12, 12:14 PM PST'],
      ['Expires January 3', 'Expires 1/3, 9:30 AM PST'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
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
      ['Nov 21, 2026', 'CLI', '12.5'],
      ['Nov 19, 2026', 'Cloud', '3'],
    ],
  },
  history: {
    title: 'Usage history',
    about:
      'See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included.',
    ranges: ['7d', '30d'],
    groups: ['By feature', 'By model'],
    features: ['Codex', 'Work', 'ChatGPT for Excel'],
    period: 'Period',
    used: '% of limit used',
    chats: 'Top chats',
    chatsAbout: 'Compare each chat’s plan and credit usage',
    columns: ['Chat', '% of weekly limit', 'Credits used'],
    titles: ['Port the importer to streams', 'Weekly metrics workbook', 'Quarterly deck'],
  },
};

export type Words = typeof english;

const chinese: Words = {
  settings: '设置',
  back: '返回',
  panels: {
    'general-settings': '常规',
    notifications: '通知',
    personalization: '个性化',
    billing: '账单',
    usage: '用量',
    'data-controls': '数据管理',
    account: '账户',
  },
  title: '用量',
  overview: '概览',
  analytics: '分析',
  plan: { title: '你的套餐', name: 'Pro 套餐', price: '$200 / 月', view: '查看套餐' },
  limits: {
    title: '套餐限额',
    about: '由 Codex、Work、工作空间智能体和 Excel 版 ChatGPT 共享。不包括聊天对话。',
    fiveHour: '5 小时限额',
    weekly: '每周限额',
    fiveHourResets: '4 小时 20 分钟后重置',
    weeklyResets: '4 天 7 小时后重置',
    fiveHourMoment: '2026年11月24日星期二 GMT+8 03:07:41',
    weeklyMoment: '2026年11月28日星期六 GMT+8 06:55:27',
    left: (percent) => `剩余 ${percent}%`,
    progress: '剩余用量',
  },
  credits: {
    title: '额度',
    sharedAbout: '共享的工作空间额度可让你在套餐内用量用完后继续使用 Work 和 Codex。',
    remaining: (amount) => `剩余 ${amount} 额度`,
    workspace: (amount) => `${amount} 工作空间额度`,
    balance: '当前余额',
    add: '添加更多',
    monthly: '本月额度剩余 2,500（共 2,500）',
    monthlyResets: '26 天 9 小时后重置',
    monthlyMoment: '2026年12月20日星期日 GMT+8 16:00:00',
    increase: '提高每月限额',
  },
  reload: {
    title: '自动充值',
    about: '余额不足时自动购买额度。',
    off: '最高可享 40% 优惠',
    name: '设置自动充值',
  },
  resets: {
    title: '用量限额重置',
    about: '使用重置来恢复你的 5 小时限额、每周限额或两者',
    available: (count) => `可用 ${count}`,
    history: '历史记录',
    full: '完全重置',
    dates: [
      ['12 月 12 日到期', '12/12 GMT+8 20:14 到期'],
      ['1 月 3 日到期', '1/3 GMT+8 17:30 到期'],
    ],
    use: '使用重置',
    none: '目前没有可用的用量限额重置。',
  },
  daily: {
    title: '每日用量',
    about: '用量数据为近似值，最多可能延迟 6 小时',
    rows: [
      ['2026年11月22日', '桌面应用', '5%'],
      ['2026年11月22日', 'CLI', '2%'],
      ['2026年11月21日', '云端', '7%'],
      ['2026年11月20日', 'GitHub 代码审查', '1%'],
      ['2026年11月19日', '扩展程序', '3%'],
    ],
  },
  past: {
    title: '额度使用记录',
    rows: [
      ['2026年11月21日', 'CLI', '12.5'],
      ['2026年11月19日', '云端', '3'],
    ],
  },
  history: {
    title: '套餐用量历史',
    about: '查看套餐用量和额度在 Work、Codex 及其他智能体任务中的消耗情况。不包括聊天中的对话。',
    ranges: ['7 天', '30 天'],
    groups: ['按功能', '按模型'],
    features: ['Codex', 'Work', 'Excel 版 ChatGPT'],
    period: '周期',
    used: '已使用限额百分比',
    chats: '热门聊天',
    chatsAbout: '比较每个聊天的套餐和额度用量',
    columns: ['聊天', '占每周限额的百分比', '已用额度'],
    titles: ['把导入器改成流式', '每周指标工作簿', '季度汇报'],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('chinese') ? chinese : english;
}
