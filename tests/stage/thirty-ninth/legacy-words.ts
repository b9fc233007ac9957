// The words of the Codex analytics page: English as reported, Simplified Chinese with its two reported labels.

import type { Flag } from '../flags.ts';

const english = {
  nav: ['General', 'Environments', 'Connectors', 'Analytics'],
  title: 'Codex and Work Analytics',
  about: 'Codex and Work share the same usage limit.',
  tabs: ['Usage', 'Code review'],
  ranges: ['7D', '1M', 'Custom'],
  group: 'Group by: Day',
  balance: 'Balance',
  fiveHour: '5 hour usage limit',
  weekly: 'Weekly usage limit',
  spark: (label: string) => `GPT-5.3-Codex-Spark ${label}`,
  review: 'Code review',
  before: '',
  after: ' remaining',
  soon: 'Resets 2:46 PM',
  later: 'Resets Nov 27, 2026 2:55 PM',
  credits: 'Credits remaining',
  creditsAbout: 'Credits extend usage beyond your plan limits.',
  addMore: 'Add more',
  resets: 'Usage limit resets',
  reset: 'Full reset (Weekly + 5 hr)',
  expires: 'Expires Dec 12, 4:23 PM',
  useReset: 'Use reset',
  noResets: 'No resets available',
  breakdown: 'Usage breakdown',
  surfaces: ['CLI', 'Cloud', 'Extension', 'GitHub code review'],
  others: [
    ['Interactions', '1,204'],
    ['Plugin calls', '214'],
    ['Skills used', '9'],
  ],
  history: 'Credits usage history',
  columns: ['Date', 'Service', 'Credits'],
  rows: [
    ['Nov 21, 2026', 'Cloud', '12.5'],
    ['Nov 19, 2026', 'CLI', '3'],
    ['Nov 18, 2026', 'Code review', '25'],
  ],
};

type LegacyWords = typeof english;

const chinese: LegacyWords = {
  nav: ['常规', '环境', '连接器', '分析'],
  title: 'Codex 和 Work 分析',
  about: 'Codex 和 Work 共享同一使用限额。',
  tabs: ['用量', '代码审查'],
  ranges: ['7 天', '1 个月', '自定义'],
  group: '分组依据：天',
  balance: '余额',
  fiveHour: '5 小时使用限额',
  weekly: '每周使用限额',
  spark: (label) => `GPT-5.3-Codex-Spark ${label}`,
  review: '代码审查',
  before: '剩余 ',
  after: '',
  soon: '14:46 重置',
  later: '2026年11月27日 14:55 重置',
  credits: '剩余额度',
  creditsAbout: '额度可在套餐限额之外延长使用。',
  addMore: '添加更多',
  resets: '使用限额重置',
  reset: '完全重置（每周 + 5 小时）',
  expires: '12月12日 16:23 到期',
  useReset: '使用重置',
  noResets: '没有可用的重置',
  breakdown: '用量明细',
  surfaces: ['CLI', '云端', '扩展', 'GitHub 代码审查'],
  others: [
    ['交互次数', '1,204'],
    ['插件调用', '214'],
    ['已使用的技能', '9'],
  ],
  history: '额度使用历史',
  columns: ['日期', '服务', '额度'],
  rows: [
    ['2026年11月21日', '云端', '12.5'],
    ['2026年11月19日', 'CLI', '3'],
    ['2026年11月18日', '代码审查', '25'],
  ],
};

export function legacyWordsOf(flags: ReadonlySet<Flag>): LegacyWords {
  return flags.has('chinese') ? chinese : english;
}
