// What the usage page of this set says in English: as reported, in part reworded into short sentences.

export interface Limit {
  label: string;
  reset: string;
  moment: string;
}

export interface Period {
  title: string;
  rows: readonly (readonly [period: string, used: string])[];
}

export interface Words {
  settings: string;
  back: string;
  panels: { general: string; notifications: string; apps: string; usage: string; billing: string; data: string };
  title: string;
  lead: string;
  views: { label: string; overview: string; analytics: string };
  limits: { title: string; lead: string };
  fiveHour: Limit;
  weekly: Limit;
  left: (percent: number) => string;
  bar: string;
  credits: {
    title: string;
    lead: string;
    have: (amount: string) => string;
    amounts: [string, string];
    none: string;
    balance: string;
    add: string;
  };
  reload: { title: string; text: string; offer: string; label: string };
  resets: {
    title: string;
    lead: string;
    name: string;
    rows: readonly (readonly [expires: string, moment: string])[];
    use: string;
    none: string;
    history: string;
  };
  daily: { title: string; lead: string; days: readonly (readonly [date: string, shares: string])[] };
  news: { title: string; text: string; action: string };
  history: {
    title: string;
    lead: string;
    range: string;
    ranges: readonly string[];
    periods: readonly Period[];
    features: { title: string; lead: string; names: readonly string[] };
    chats: {
      title: string;
      lead: string;
      columns: readonly [string, string, string];
      rows: readonly (readonly [chat: string, share: string, credits: string])[];
    };
  };
}

export const english: Words = {
  settings: 'Settings',
  back: 'Back to ChatGPT',
  panels: {
    general: 'General',
    notifications: 'Notifications',
    apps: 'Apps',
    usage: 'Usage',
    billing: 'Billing',
    data: 'Data controls',
  },
  title: 'Usage',
  lead: 'You’re on the Pro plan.',
  views: { label: 'Usage', overview: 'Overview', analytics: 'Analytics' },
  limits: {
    title: 'Plan limits',
    lead: 'Codex, Work, Workspace Agents, and ChatGPT for Excel share these. Chat conversations don’t count.',
  },
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets in 3h 12m',
    moment: 'Thursday, July 22, 2027 at 11:07:41 AM PDT',
  },
  weekly: {
    label: 'Weekly limit',
    reset: 'Resets in 4d 7h',
    moment: 'Monday, July 26, 2027 at 2:55:27 PM PDT',
  },
  left: (percent) => `${percent}% left`,
  bar: 'Usage remaining',
  credits: {
    title: 'Credits',
    lead: 'Credits keep Work and Codex going after you reach a limit.',
    have: (amount) => `${amount} credits remaining`,
    amounts: ['93,394.5', '93,391'],
    none: 'Add some to keep going when you reach a limit.',
    balance: 'This is your current balance.',
    add: 'Add credits',
  },
  reload: {
    title: 'Automatic reload',
    text: 'Buy more when your balance runs low.',
    offer: 'Save up to 40%.',
    label: 'Set up automatic reload',
  },
  resets: {
    title: 'Usage limit resets',
    lead: 'A reset restores your 5-hour limit, your weekly limit, or both.',
    name: 'Full reset',
    rows: [
      ['Expires August 12', 'Expires 8/12, 12:14 PM PDT'],
      ['Expires September 4', 'Expires 9/4, 9:30 AM PDT'],
    ],
    use: 'Use reset',
    none: 'You have no resets right now.',
    history: 'See past resets',
  },
  daily: {
    title: 'Daily usage',
    lead: 'These numbers are approximate. They can be up to 6 hours late.',
    days: [
      ['July 21', '4% in the desktop app, 1% in the CLI'],
      ['July 20', '7% in the cloud'],
      ['July 19', '2% in the extension, 1% in code review'],
    ],
  },
  news: {
    title: 'Codex for teams of agents',
    text: 'Run several tasks side by side and review them in one place.',
    action: 'Try it',
  },
  history: {
    title: 'Usage history',
    lead: 'See how much of each limit you used, and when. Chat conversations aren’t included.',
    range: 'Range',
    ranges: ['Last 30 days', 'Last 90 days'],
    periods: [
      {
        title: 'Weekly limit',
        rows: [
          ['Jul 19 – Jul 26', '42% used'],
          ['Jul 12 – Jul 19', '63.2% used'],
          ['Jul 5 – Jul 12', '17.8% used'],
        ],
      },
      {
        title: '5-hour limit',
        rows: [
          ['Jul 22, 6 AM – 11 AM', '19% used'],
          ['Jul 21, 1 PM – 6 PM', '88% used'],
        ],
      },
    ],
    features: {
      title: 'By feature',
      lead: 'Most of your usage comes from Codex.',
      names: ['Codex', 'Work', 'ChatGPT for Excel'],
    },
    chats: {
      title: 'Top chats',
      lead: 'Compare what each chat took from your plan and your credits.',
      columns: ['Chat', '% of weekly limit', 'Credits used'],
      rows: [
        ['Port the importer to streams', '6%', '0'],
        ['Weekly metrics workbook', '2.5%', '14'],
      ],
    },
  },
};
