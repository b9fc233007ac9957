/** The words of the older analytics page: English as reported, Chinese around the two labels that are. */

import type { Flag } from '../flags.ts';

const english = {
  nav: [
    ['general', 'General'],
    ['environments', 'Environments'],
    ['connectors', 'Connectors'],
    ['apireference', 'API reference'],
    ['analytics', 'Analytics'],
  ],
  title: 'Codex and Work Analytics',
  subtitle: 'Codex and Work share the same usage limit.',
  june: { title: 'Codex Analytics', subtitle: 'Codex usage draws from your shared agentic usage limit' },
  tabs: ['Usage', 'Code review'],
  workspaceTabs: ['Personal usage', 'Team usage'],
  custom: 'Custom',
  group: 'Group by: Day',
  balance: 'Balance',
  remaining: 'remaining',
  soon: 'Resets 2:46 PM',
  later: 'Resets Nov 27, 2026 2:55 PM',
  month: 'Resets Dec 1, 2026 12:00 AM',
  labels: {
    fiveHour: '5 hour usage limit',
    weekly: 'Weekly usage limit',
    sparkFiveHour: 'GPT-5.3-Codex-Spark 5 hour usage limit',
    sparkWeekly: 'GPT-5.3-Codex-Spark Weekly usage limit',
    monthly: 'Monthly usage limit',
    monthlyCredits: 'Workspace monthly credit limit',
    review: 'Code review',
  },
  credits: {
    title: 'Credits remaining',
    about: 'Credits extend usage beyond your plan limits.',
    add: 'Add more',
  },
  resets: {
    title: 'Usage limit resets',
    full: 'Full reset (Weekly + 5 hr)',
    expires: 'Expires Dec 12, 4:23 PM',
    use: 'Use reset',
    none: 'No resets available',
  },
  charts: {
    usage: 'Usage breakdown',
    interactions: 'Interactions',
    plugins: 'Plugin calls',
    surfaces: ['Cloud', 'CLI', 'Extension', 'Desktop app'],
  },
  past: {
    title: 'Credits usage history',
    columns: ['Date', 'Service', 'Credits'],
    rows: [
      ['Nov 21, 2026', 'Cloud', '12.5 credits'],
      ['Nov 19, 2026', 'CLI', '3 credits'],
      ['Nov 14, 2026', 'Code review', '41.2 credits'],
    ],
  },
};

type Words = typeof english;

const chinese: Words = {
  nav: [
    ['general', '常规'],
    ['environments', '环境'],
    ['connectors', '连接器'],
    ['apireference', 'API 参考'],
    ['analytics', '分析'],
  ],
  title: 'Codex 和 Work 分析',
  subtitle: 'Codex 和 Work 共用同一使用限额。',
  june: { title: 'Codex 分析', subtitle: 'Codex 用量计入你的共享智能体使用限额' },
  tabs: ['用量', '代码审查'],
  workspaceTabs: ['个人用量', '团队用量'],
  custom: '自定义',
  group: '分组方式：天',
  balance: '余额',
  remaining: '剩余',
  soon: '重置时间：14:46',
  later: '重置时间：2026年11月27日 14:55',
  month: '重置时间：2026年12月1日 00:00',
  labels: {
    fiveHour: '5 小时使用限额',
    weekly: '每周使用限额',
    sparkFiveHour: 'GPT-5.3-Codex-Spark 5 小时使用限额',
    sparkWeekly: 'GPT-5.3-Codex-Spark 每周使用限额',
    monthly: '每月使用限额',
    monthlyCredits: '工作空间每月额度上限',
    review: '代码审查',
  },
  credits: {
    title: '剩余额度',
    about: '超出套餐限额后，可使用额度继续。',
    add: '添加更多',
  },
  resets: {
    title: '使用限额重置',
    full: '完全重置（每周 + 5 小时）',
    expires: '12月12日 16:23 到期',
    use: '使用重置',
    none: '没有可用的重置',
  },
  charts: {
    usage: '用量明细',
    interactions: '交互次数',
    plugins: '插件调用',
    surfaces: ['云端', 'CLI', '扩展', '桌面应用'],
  },
  past: {
    title: '额度使用记录',
    columns: ['日期', '服务', '额度'],
    rows: [
      ['2026年11月21日', '云端', '12.5 额度'],
      ['2026年11月19日', 'CLI', '3 额度'],
      ['2026年11月14日', '代码审查', '41.2 额度'],
    ],
  },
};

export function legacyWordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('chinese') ? chinese : english;
}
