// What the usage page of this set says, in English and Dutch. Labels are mostly today's; data is invented.

import type { Flag } from '../flags.ts';
import type { Words } from './vocabulary.ts';
import { dutch } from './words-nl.ts';

const english: Words = {
  skip: 'Skip to content',
  settings: 'Settings',
  groups: [
    {
      title: 'You',
      items: [
        ['general-settings', 'General'],
        ['personalization', 'Personalization'],
        ['account', 'Account'],
      ],
    },
    {
      title: 'Plan',
      items: [
        ['billing', 'Billing'],
        ['usage', 'Usage'],
      ],
    },
    {
      title: 'Privacy',
      items: [
        ['data-controls', 'Data controls'],
        ['security', 'Security and login'],
      ],
    },
  ],
  views: { overview: 'Overview', analytics: 'Analytics' },
  heading: 'Usage',
  plan: { name: 'Pro plan, $200 / month', action: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    fiveHour: {
      label: '5-hour limit',
      left: [74, 73],
      resets: ['Resets in 2h 41m', 'Resets in 2h 40m'],
      moment: 'Monday, November 23, 2026 at 1:36:09 PM PST',
    },
    weekly: {
      label: 'Weekly limit',
      left: [46, 45],
      resets: ['Resets in 3d 19h', 'Resets in 3d 18h'],
      moment: 'Friday, November 27, 2026 at 6:12:50 AM PST',
    },
  },
  left: (percent) => `${percent}% left`,
  meterLabel: 'Usage remaining',
  reached: 'Limit reached',
  promo: {
    title: 'Working on something big?',
    about: 'Pro 20x includes four times the usage of Pro 5x.',
    action: 'Compare plans',
  },
  credits: {
    title: 'Credits',
    about: 'Keep working after you reach a plan limit.',
    balance: 'Current balance',
    remaining: (amount) => `${amount} credits remaining`,
    amounts: ['18,206.5', '18,204'],
    add: 'Add more',
    purchase: { label: 'Last purchase', value: 'November 2, 2026' },
  },
  reload: {
    title: 'Automatic reload',
    about: 'Buy credits automatically when your balance runs low.',
    offer: 'Up to 40% off',
    label: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    available: (count) => `Available (${count})`,
    history: 'History',
    name: 'Full reset',
    expiries: [
      ['Expires December 9', 'Expires 12/9, 9:30 AM PST'],
      ['Expires January 4', 'Expires 1/4, 5:05 PM PST'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    columns: ['Date', 'Surface', 'Usage'],
    rows: [
      ['Nov 23, 2026', 'Desktop app', '3%'],
      ['Nov 22, 2026', 'CLI', '6%'],
      ['Nov 22, 2026', 'Cloud', '2%'],
      ['Nov 21, 2026', 'Extension', '8%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
    ],
  },
  analytics: {
    heading: 'Analytics',
    figures: {
      used: 'Used this week',
      usedValue: '54% of weekly limit',
      credits: 'Credits used this month',
      busiest: 'Busiest day',
      busiestDay: 'Saturday, November 21',
    },
    title: 'Usage history',
    about:
      'See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included.',
    tables: [
      {
        title: 'Weekly limit',
        columns: ['Period', 'Percent of limit used'],
        rows: [
          ['11/20 – 11/27', '54%'],
          ['11/13 – 11/20', '88.4%'],
          ['11/6 – 11/13', '31%'],
        ],
      },
    ],
    chart: { title: 'Usage by feature', ranges: ['7d', '30d'], legend: ['Codex', 'Work'] },
    chats: {
      title: 'Top chats',
      about: 'Compare each chat’s plan and credit usage.',
      columns: ['Chat', '% of weekly limit', 'Credits used'],
    },
  },
};

export function wordsFor(flags: ReadonlySet<Flag>): Words {
  return flags.has('dutch') ? dutch : english;
}
