// The words of the usage page. The same term names the same thing on every page: limit, remaining, resets, credits.
// Invented, but for the terms that are today's.

import type { Words } from './vocabulary.ts';
import { portuguese } from './words-portuguese.ts';

const english: Words = {
  trail: 'Breadcrumbs',
  settings: 'Settings',
  skip: 'Skip to content',
  panels: [
    ['general-settings', 'General'],
    ['personalization', 'Personalization'],
    ['data-controls', 'Data controls'],
    ['security', 'Security and login'],
    ['account', 'Account'],
    ['usage', 'Usage'],
    ['billing', 'Billing'],
  ],
  heading: 'Usage',
  about: 'Limits and credits for your account. Last updated 2 minutes ago.',
  refresh: 'Refresh',
  tabs: { overview: 'Overview', analytics: 'Analytics' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat is not included.',
    columns: ['Limit', 'Status', 'Remaining', 'Resets'],
    fiveHour: {
      name: '5-hour limit',
      help: 'Starts with your first task and ends five hours later.',
      date: 'Today, 11:07 AM',
      countdown: ['in 3h 12m', 'in 3h 11m'],
      moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
    },
    weekly: {
      name: 'Weekly limit',
      help: 'Starts with your first task and ends seven days later.',
      date: 'Nov 27, 2:55 PM',
      countdown: ['in 4d 7h', 'in 4d 6h'],
      moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
    },
    within: 'Within limit',
    reached: 'Limit reached',
    bar: (name) => `${name} remaining`,
  },
  percent: (value) => `${value}%`,
  credits: {
    title: 'Credits',
    name: 'Credits remaining',
    help: 'Credits are used once a plan limit is reached.',
    amounts: ['93,394.5', '93,391'],
    buy: 'Buy credits',
    none: 'You have no credits remaining. Tasks pause when you reach a plan limit.',
    reload: 'Auto-reload',
    reloadHelp: 'Buys credits when your balance falls below an amount you choose.',
    off: 'Off',
    turnOn: 'Set up auto-reload',
    offer: 'Up to 40% off',
    method: ['Payment method', 'Visa ending in 4242'],
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    views: ['Available', 'Used'],
    columns: ['Reset', 'Restores', 'Expires', ''],
    rows: [
      ['Full reset', '5-hour limit, weekly limit', 'Dec 12, 2026'],
      ['Weekly reset', 'Weekly limit', 'Dec 30, 2026'],
    ],
    use: 'Use reset',
    none: 'No resets available',
  },
  daily: {
    title: 'Daily usage',
    about: 'Approximate. Usage can take up to 6 hours to appear.',
    find: 'Find a product',
    columns: ['Date', 'Product', 'Share of weekly limit'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '4%'],
      ['Nov 22, 2026', 'CLI', '1%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'Extension', '2%'],
      ['Nov 20, 2026', 'Code review', '1%'],
    ],
    pages: 'Page 1 of 4',
  },
  analytics: {
    title: 'Usage history',
    about: 'Plan usage and credits used by Work, Codex, and other agentic tasks. Chat is not included.',
    ranges: ['Last 7 days', 'Last 30 days'],
    group: ['Group by', 'Product'],
    chart: 'Usage by day',
    periods: {
      title: 'Limit periods',
      columns: ['Period', 'Limit', 'Used', 'Credits used'],
      rows: [
        ['Nov 20 – Nov 27', 'Weekly limit', '42%', '0'],
        ['Nov 13 – Nov 20', 'Weekly limit', '100%', '318.5'],
        ['Nov 6 – Nov 13', 'Weekly limit', '63.1%', '0'],
      ],
    },
    chats: {
      title: 'Top tasks',
      about: 'Tasks with the highest usage in this date range.',
      columns: ['Task', 'Product', 'Usage'],
      rows: [
        ['Move the scheduler to queues', 'Codex', '6%'],
        ['Quarterly forecast workbook', 'Work', '2.5%'],
      ],
    },
  },
};

export function wordsOf(flags: ReadonlySet<string>): Words {
  return flags.has('portuguese') ? portuguese : english;
}
