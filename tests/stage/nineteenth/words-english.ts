// English: the words of today, a few of them reworded.

import type { Words } from './words-type.ts';

export const english: Words = {
  settings: 'Settings',
  back: 'Back to ChatGPT',
  groups: { account: 'Account', agents: 'Agents and apps' },
  panels: {
    general: 'General',
    personalization: 'Personalization',
    billing: 'Billing',
    usage: 'Usage',
    apps: 'Connected apps',
    data: 'Data controls',
  },
  title: 'Usage',
  plan: 'Pro plan',
  tabs: { label: 'Usage', overview: 'Overview', analytics: 'Analytics' },
  limits: {
    title: 'Plan limits',
    about: 'Included with your plan and shared across Codex, Work, Agents, and ChatGPT for Excel. Chats don’t count.',
  },
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets in 3h 12m',
    moment: 'Monday, November 20, 2028 at 11:07:41 AM PST',
  },
  weekly: {
    label: 'Weekly limit',
    reset: 'Resets in 4d 7h',
    moment: 'Friday, November 24, 2028 at 2:55:27 PM PST',
  },
  left: (percent) => `${percent}% left`,
  more: (label) => `Options for ${label}`,
  bar: 'Usage remaining',
  spentOn: {
    title: 'Where it went',
    parts: [
      ['Codex', '31%'],
      ['Work', '9%'],
      ['Agents', '2%'],
    ],
  },
  credits: {
    title: 'Credits',
    about: 'Keep Codex and Work running after you reach a limit.',
    unit: 'credits left',
    amounts: ['93,394.5', '93,391'],
    caption: 'Current balance',
    none: 'Add credits to continue past your limits.',
    expiring: '1,000 expire on December 31',
    add: 'Add credits',
  },
  reload: {
    title: 'Auto-reload',
    about: 'Buy credits when your balance falls below an amount you choose.',
    offer: 'Save up to 40%',
    label: 'Turn on auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'A reset restores your 5-hour limit, weekly limit, or both right away.',
    count: (count) => `${count} available`,
    history: 'History',
    more: 'Get more resets',
    rows: [
      ['Full reset', 'Expires December 12', 'Expires 12/12, 12:14 PM PST'],
      ['Full reset', 'Expires January 4', 'Expires 1/4, 9:30 AM PST'],
    ],
    use: 'Use reset',
    none: 'No resets available',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    columns: ['Date', 'Cloud', 'CLI', 'Desktop app', 'Code review'],
    rows: [
      ['Nov 19, 2028', '–', '1%', '4%', '–'],
      ['Nov 18, 2028', '7%', '–', '–', '2%'],
      ['Nov 17, 2028', '–', '3%', '6%', '–'],
      ['Nov 16, 2028', '5%', '–', '1%', '1%'],
    ],
  },
  promo: {
    title: 'Run agents overnight',
    about: 'Schedule long tasks for quiet hours.',
    action: 'Try schedules',
    dismiss: 'Dismiss',
  },
  history: {
    title: 'Usage history',
    about: 'How plan usage and credits were consumed in Codex, Work, and other agentic tasks.',
    range: 'Range',
    ranges: ['4 weeks', '12 weeks', '1 year'],
    windows: ['Weekly limit', '5-hour limit'],
    used: (share) => `${share} used`,
    rows: [
      ['Nov 17 – Nov 24', 42, '42%', '0 credits'],
      ['Nov 10 – Nov 17', 63.2, '63.2%', '310 credits'],
      ['Nov 3 – Nov 10', 17.8, '17.8%', '0 credits'],
      ['Oct 27 – Nov 3', 100, '100%', '1,204 credits'],
    ],
    chart: 'By feature',
    features: ['Codex', 'Work', 'ChatGPT for Excel'],
    chats: {
      title: 'Top chats',
      about: 'Compare each chat’s plan and credit usage',
      columns: ['Chat', '% of weekly limit', 'Credits'],
      rows: [
        ['Migrate the queue to workers', '6%', '0'],
        ['Quarterly forecast workbook', '2.5%', '14'],
      ],
    },
  },
};
