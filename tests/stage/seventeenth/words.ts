// What the usage page of this set says. English: as reported, in part reworded.

import { spanish } from './words-spanish.ts';
import type { Words } from './words-type.ts';

const english: Words = {
  settings: 'Settings',
  back: 'Back to chat',
  panels: {
    general: 'General',
    personalization: 'Personalization',
    apps: 'Apps',
    usage: 'Usage',
    billing: 'Billing',
    data: 'Data controls',
  },
  title: 'Usage',
  tabs: { label: 'Usage views', overview: 'Overview', analytics: 'Analytics' },
  updated: 'Updated 2 min ago',
  refresh: 'Refresh',
  promo: {
    text: 'ChatGPT for Slides is here. It draws on the same plan limits as Codex and Work.',
    action: 'Try it',
    dismiss: 'Dismiss',
  },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel and Slides. Chats don’t count.',
    columns: ['Limit', 'Available', 'Resets'],
  },
  fiveHour: { label: '5-hour limit', reset: 'in 3h 12m', moment: 'Monday, October 25, 2027 at 12:07:41 PM PDT' },
  weekly: { label: 'Weekly limit', reset: 'in 4d 7h', moment: 'Friday, October 29, 2027 at 3:55:27 PM PDT' },
  left: (percent) => `${percent}% left`,
  bar: 'Usage remaining',
  details: (label) => `Details: ${label}`,
  credits: {
    title: 'Credits',
    about: 'Used once you reach a plan limit.',
    balance: 'Current balance',
    amount: (amount) => `${amount} credits`,
    amounts: ['93,394.5', '93,391'],
    none: 'Add credits or wait for your limit to reset.',
    add: 'Add credits',
    month: 'Spent in October',
    spent: '1,204 credits',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Tops up when your balance runs low',
    offer: 'Up to 40% off',
    label: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Restore your 5-hour limit, weekly limit, or both.',
    tabs: ['Available', 'History'],
    columns: ['Reset', 'Expires'],
    rows: [
      ['Full reset', 'Nov 12', 'Expires 11/12, 12:14 PM PST'],
      ['5-hour reset', 'Dec 4', 'Expires 12/4, 9:30 AM PST'],
    ],
    use: 'Use reset',
    none: 'No resets available',
  },
  daily: {
    title: 'Daily usage',
    about: 'Share of your weekly limit. Approximate, and may be delayed by up to 6 hours.',
    all: 'View all days',
    close: 'Close',
    columns: ['Date', 'Desktop app', 'CLI', 'Cloud', 'Extension', 'Total'],
    rows: [
      ['Oct 24, 2027', '4%', '1%', '–', '–', '5%'],
      ['Oct 23, 2027', '–', '–', '7%', '2%', '9%'],
      ['Oct 22, 2027', '2%', '3%', '–', '1%', '6%'],
    ],
    older: [
      ['Oct 21, 2027', '–', '–', '–', '–', '0%'],
      ['Oct 20, 2027', '8%', '–', '2%', '–', '10%'],
    ],
  },
  history: {
    title: 'Usage history',
    about: 'How plan usage and credits were consumed in Work, Codex, and other agentic tasks.',
    windows: ['Weekly', '5-hour'],
    columns: ['Period', 'Limit used', 'Credits'],
    used: (percent) => `${percent} used`,
    ring: 'Limit used',
    now: 'Current',
    rows: [
      ['Oct 22 – Oct 29', 42, '42%', '0'],
      ['Oct 15 – Oct 22', 63, '63.2%', '310'],
      ['Oct 8 – Oct 15', 18, '17.8%', '0'],
      ['Oct 1 – Oct 8', 100, '100%', '1,204'],
    ],
    features: 'By feature',
    names: ['Codex', 'Work', 'Slides'],
    chats: 'Top chats',
    chatsAbout: 'Compare each chat’s plan and credit usage',
    chatColumns: ['Chat', '% of weekly limit', 'Credits'],
    chatRows: [
      ['Port the importer to streams', '6%', '0'],
      ['Weekly metrics workbook', '2.5%', '14'],
      ['Flaky test in the scheduler', '1.1%', '0'],
    ],
  },
};

export function wordsOf(flags: ReadonlySet<string>): Words {
  return flags.has('spanish') ? spanish : english;
}
