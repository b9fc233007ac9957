// What the usage page and the dialog of this set say in English, and which language is shown.

import type { Flag } from '../flags.ts';
import { dutch } from './words-dutch.ts';
import { italian } from './words-italian.ts';
import type { Words } from './words-shape.ts';

const english: Words = {
  skip: 'Skip to content',
  settings: 'Settings',
  close: 'Close',
  search: 'Search settings',
  panels: {
    general: 'General',
    personalization: 'Personalization',
    apps: 'Apps',
    billing: 'Billing',
    usage: 'Usage',
    data: 'Data controls',
  },
  title: 'Usage',
  tabs: { overview: 'Overview', analytics: 'Analytics' },
  summary: {
    fine: ['You’re in good shape', 'At your current pace, you won’t run out before your limits reset.'],
    spent: ['You’ve run out of included usage', 'Work and Codex continue with credits for now.'],
  },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and Office add-ins. Chats don’t count.',
    hint: 'Larger tasks use up your limits faster.',
    bar: 'Usage remaining',
  },
  fiveHour: { label: '5-hour limit', reset: 'Resets in 2h 40m', moment: 'Tuesday, March 16, 2027 at 1:20:11 PM PDT' },
  weekly: { label: 'Weekly limit', reset: 'Resets in 3d 5h', moment: 'Friday, March 19, 2027 at 3:48:02 PM PDT' },
  review: { label: 'Code review', reset: 'Resets in 3d 5h', moment: 'Friday, March 19, 2027 at 3:48:02 PM PDT' },
  left: (percent) => `${percent}% left`,
  credits: {
    title: 'Credits',
    about: 'Keep going after you reach a limit.',
    balance: 'Current balance',
    amount: (amount) => `${amount} credits`,
    amounts: ['2,815', '2,812'],
    none: 'Add credits to keep working when you hit a limit',
    buy: 'Buy credits',
  },
  reload: {
    title: 'Auto-reload',
    about: 'Buy 1,000 credits whenever your balance drops below 250',
    label: 'Set up auto-reload',
    offer: 'Save up to 40%',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    history: 'View history',
    available: (count) => `${count} available`,
    full: 'Full reset',
    rows: [
      ['Expires April 2', 'Expires 4/2, 9:15 AM PDT'],
      ['Expires April 20', 'Expires 4/20, 11:40 AM PDT'],
    ],
    use: 'Use reset',
    none: 'You don’t have any resets right now.',
  },
  daily: {
    title: 'Daily usage',
    about: 'Approximate. Recent activity can take up to 6 hours to appear.',
    columns: ['Date', 'Where', 'Usage'],
    rows: [
      ['Mar 15, 2027', 'Desktop app', '6%'],
      ['Mar 15, 2027', 'CLI', '2%'],
      ['Mar 14, 2027', 'Web', '11%'],
      ['Mar 12, 2027', 'GitHub code review', '1%'],
    ],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('italian')) return italian;
  return flags.has('dutch') ? dutch : english;
}
