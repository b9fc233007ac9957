// The words in English, and with them what has to be said in each language.

export interface Limit {
  label: string;
  reset: string;
  moment: string;
}

export const english = {
  skip: 'Skip to content',
  settings: 'Settings',
  panels: {
    general: 'General',
    personalization: 'Personalization',
    apps: 'Apps & connectors',
    billing: 'Billing',
    usage: 'Usage',
    data: 'Data controls',
  },
  title: 'Usage',
  tabs: { overview: 'Overview', analytics: 'Analytics' },
  promo: {
    title: 'Work is on your phone',
    about: 'Start a task at your desk and follow it anywhere. It counts toward the same plan limits.',
    action: 'Get the app',
    close: 'Dismiss',
  },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    reached: 'Limit reached',
  },
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets in 2h 48m',
    moment: 'Monday, November 23, 2026 at 1:12:09 PM PST',
  } as Limit,
  weekly: {
    label: 'Weekly limit',
    reset: 'Resets in 5d 3h',
    moment: 'Saturday, November 28, 2026 at 2:05:44 PM PST',
  } as Limit,
  left: (percent: number) => `${percent}% left`,
  credits: {
    title: 'Credits',
    remaining: (amount: string) => `${amount} credits remaining`,
    amounts: ['4,118.5', '4,116'] as [string, string],
    balance: 'Current balance',
    none: 'Buy credits to keep working after you reach a limit.',
    add: 'Add credits',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Buy credits automatically when your balance runs low.',
    offer: 'Save up to 40%',
    label: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    views: ['Available 2', 'History'],
    noViews: ['Available 0', 'History'],
    full: 'Full reset',
    rows: [
      ['Expires December 9', 'Expires 12/9, 9:30 AM PST'],
      ['Expires January 3', 'Expires 1/3, 6:02 PM PST'],
    ] as [expires: string, moment: string][],
    use: 'Use reset',
    more: 'More about this reset',
    none: 'No usage limit resets available at this time.',
  },
  apps: {
    title: 'Connected apps',
    about: 'Apps you signed in to with ChatGPT draw from your plan.',
    rows: [['Inkwell Notes', 'Up to 25% of your plan usage']] as [name: string, share: string][],
    credits: 'Let apps use credits',
    manage: 'Manage',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    columns: ['Date', 'Surface', 'Usage'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '6%'],
      ['Nov 22, 2026', 'CLI', '2%'],
      ['Nov 21, 2026', 'Cloud', '9%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
    ] as [date: string, surface: string, share: string][],
    more: 'Show more',
  },
};

export type Words = typeof english;
