// What the usage page of this set says in English: mostly as reported, in part reworded.

export interface Limit {
  label: string;
  reset: string;
  moment: string;
}

export const english = {
  settings: 'Settings',
  back: 'Back to ChatGPT',
  panels: {
    general: 'General',
    notifications: 'Notifications',
    apps: 'Apps',
    billing: 'Billing',
    usage: 'Usage',
    data: 'Data controls',
    security: 'Security',
  },
  title: 'Usage',
  views: { label: 'View', overview: 'Overview', analytics: 'Analytics' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chats don’t count toward these.',
  },
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets at 11:07 AM',
    moment: 'Wednesday, February 16, 2028 at 11:07:41 AM PST',
  } as Limit,
  weekly: {
    label: 'Weekly limit',
    reset: 'Resets Sunday at 2:55 PM',
    moment: 'Sunday, February 20, 2028 at 2:55:27 PM PST',
  } as Limit,
  left: (percent: number) => `${percent}% left`,
  meter: 'Usage left',
  features: {
    title: 'Other features',
    rows: [
      ['Deep research', '18 of 25 left', 'Renews on March 1'],
      ['Image generation', 'Unlimited', 'Subject to fair use'],
    ] as [string, string, string][],
  },
  credits: {
    title: 'Credits',
    about: 'Keep using Codex and Work after you reach a plan limit.',
    balance: 'Current balance',
    amount: (credits: string) => `${credits} credits`,
    amounts: ['1,240', '1,238'] as [string, string],
    none: 'You don’t have any credits.',
    add: 'Add credits',
    reload: 'Automatic reload',
    reloadAbout: 'Buy credits when your balance runs low. Save up to 40%.',
    off: 'Off',
    history: 'Credit usage history',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    available: (count: number) => `Available ${count}`,
    history: 'History',
    rows: [
      ['Full reset', 'Expires March 12', 'Expires 3/12, 12:14 PM PST'],
      ['Full reset', 'Expires April 3', 'Expires 4/3, 9:30 AM PDT'],
    ] as [string, string, string][],
    use: 'Use reset',
    none: 'No usage limit resets available',
    noneAbout: 'Resets you earn or buy show up here.',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    show: 'Show all days',
    days: [
      [
        'Feb 15, 2028',
        '5%',
        [
          ['Desktop app', '4%'],
          ['CLI', '1%'],
        ],
      ],
      ['Feb 14, 2028', '7%', [['Cloud', '7%']]],
      [
        'Feb 12, 2028',
        '3%',
        [
          ['Extension', '2%'],
          ['GitHub code review', '1%'],
        ],
      ],
    ] as [date: string, total: string, surfaces: [name: string, share: string][]][],
  },
  more: {
    title: 'More',
    rows: [
      ['Apps using your plan', '2 apps'],
      ['How usage limits work', ''],
    ] as [string, string][],
  },
  promo: {
    title: 'Hand off longer work to Codex',
    about: 'Schedule tasks and get a summary when they’re done.',
    action: 'Try it',
    dismiss: 'Dismiss',
  },
  history: {
    title: 'Usage history',
    about: 'See how you used your plan and credits in Work, Codex, and other agentic tasks.',
    range: 'Range',
    ranges: ['7 days', '30 days', '90 days'],
    used: ['Used this week', '42%'] as [string, string],
    tiles: [
      ['Credits used', '1,514'],
      ['Tasks', '214'],
    ] as [string, string][],
    columns: ['Week', 'Weekly limit used', 'Credits used'],
    rows: [
      ['Feb 13 – Feb 20', '42%', '0'],
      ['Feb 6 – Feb 13', '63.2%', '310'],
      ['Jan 30 – Feb 6', '17.8%', '0'],
      ['Jan 23 – Jan 30', '100%', '1,204'],
    ] as [string, string, string][],
    breakdown: 'Breakdown',
    groups: ['By feature', 'By model'] as [string, string],
    legend: ['Codex', 'Work', 'ChatGPT for Excel'],
    chats: {
      title: 'Top chats',
      about: 'Compare what each chat took from your plan and credits',
      rows: [
        ['Port the importer to streams', '6% of weekly limit'],
        ['Weekly metrics workbook', '2.5% of weekly limit, 14 credits'],
      ] as [string, string][],
    },
  },
};

export type Words = typeof english;
