// The words of the dialog in Simplified Chinese. The names of the limits, what is left, credits and daily usage are as reported;
// the rest are translations of ours.

import type { Words } from './words-english.ts';

export const chinese: Words = {
  skip: '跳至内容',
  settings: '设置',
  panels: {
    general: '常规',
    personalization: '个性化',
    apps: '应用与连接器',
    billing: '账单',
    usage: '用量',
    data: '数据管理',
  },
  title: '用量',
  tabs: { overview: '概览', analytics: '分析' },
  promo: {
    title: '在手机上使用 Work',
    about: '在电脑上开始任务，随时随地查看进展。用量计入同一套餐限额。',
    action: '获取应用',
    close: '关闭提示',
  },
  limits: {
    title: '套餐用量限额',
    about: '由 Codex、Work、工作区智能体和 ChatGPT for Excel 共享，不包括聊天对话。',
    reached: '已达限额',
  },
  fiveHour: {
    label: '5 小时限额',
    reset: '2 小时 48 分钟后重置',
    moment: '2026年11月24日星期二 GMT+8 05:12:09',
  },
  weekly: {
    label: '每周限额',
    reset: '5 天 3 小时后重置',
    moment: '2026年11月29日星期日 GMT+8 06:05:44',
  },
  left: (percent) => `剩余 ${percent}%`,
  credits: {
    title: '额度',
    remaining: (amount) => `剩余 ${amount} 额度`,
    amounts: ['4,118.5', '4,116'],
    balance: '当前余额',
    none: '购买额度，即可在达到限额后继续使用。',
    add: '添加额度',
  },
  reload: {
    title: '自动充值',
    about: '余额不足时自动购买额度。',
    offer: '最多可省 40%',
    label: '设置自动充值',
  },
  resets: {
    title: '用量限额重置',
    about: '使用重置可恢复 5 小时限额、每周限额或两者。',
    views: ['可用 2', '历史记录'],
    noViews: ['可用 0', '历史记录'],
    full: '完全重置',
    rows: [
      ['12月9日到期', '12/10 01:30 GMT+8 到期'],
      ['1月3日到期', '1/4 10:02 GMT+8 到期'],
    ],
    use: '使用重置',
    more: '关于此重置的更多信息',
    none: '目前没有可用的用量限额重置。',
  },
  apps: {
    title: '已连接的应用',
    about: '你使用 ChatGPT 账户登录的应用会消耗你的套餐用量。',
    rows: [['Inkwell Notes', '最多使用套餐用量的 25%']],
    credits: '允许应用使用额度',
    manage: '管理',
  },
  daily: {
    title: '每日用量',
    about: '用量数据为近似值，最多可能延迟 6 小时。',
    columns: ['日期', '使用端', '用量'],
    rows: [
      ['2026年11月22日', '桌面应用', '6%'],
      ['2026年11月22日', 'CLI', '2%'],
      ['2026年11月21日', '云端', '9%'],
      ['2026年11月20日', 'GitHub 代码审查', '1%'],
    ],
    more: '显示更多',
  },
};
