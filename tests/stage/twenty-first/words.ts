// The words of the personal usage page, in English and Dutch.

import type { Flag } from '../flags.ts';

type Pairs = [name: string, value: string][];

const ENGLISH = {
  heading: 'Usage',
  tabs: { overview: 'Overview', analytics: 'Analytics' },
  plan: { price: '$20', per: 'a month', name: 'Plus', action: 'See plans' },
  limits: {
    title: 'Limits',
    note: 'One allowance for Codex, Work, Workspace Agents and ChatGPT for Excel. Chats don’t count toward it.',
    fiveHour: '5-hour',
    weekly: 'Weekly',
    left: 'left',
    bar: 'Usage remaining',
    soon: 'Resets in 2h 51m',
    later: 'Resets in 4d 7h',
    soonAt: 'Monday, November 23, 2026 at 5:40:10 PM PST',
    laterAt: 'Friday, November 27, 2026 at 9:55:27 PM PST',
  },
  widget: { title: 'Keep an eye on it', about: 'Put your limits on your lock screen.', action: 'Get the widget' },
  credits: {
    title: 'Credits',
    amount: '1,240',
    next: '1,238',
    left: 'Credits left',
    about: 'Used once you run out of included usage.',
    add: 'Add',
    reload: 'Auto-reload',
    reloadAbout: 'Buy more when your balance gets low',
    reloadSwitch: 'Set up auto-reload',
    offer: 'Up to 40% off',
  },
  resets: {
    title: 'Limit resets',
    note: 'A reset refills your 5-hour limit, your weekly limit, or both.',
    ready: (count: number) => `Available ${count}`,
    history: 'History',
    full: 'Full reset',
    expires: ['Expires December 12', 'Expires January 4'],
    use: 'Use',
    none: 'No resets available',
  },
  daily: {
    title: 'Daily usage',
    note: 'Approximate. New activity can take up to 6 hours to show.',
    days: [
      {
        day: 'Today',
        rows: [
          ['CLI', '4%'],
          ['Web', '1%'],
        ] as Pairs,
      },
      { day: 'Yesterday', rows: [['Desktop app', '7%']] as Pairs },
      {
        day: 'Sat, Nov 21',
        rows: [
          ['CLI', '2%'],
          ['Extension', '2.5%'],
        ] as Pairs,
      },
    ],
  },
  help: {
    title: 'Why did my limit change?',
    text: 'Longer tasks and larger models take a bigger share of what your plan includes.',
  },
  history: {
    title: 'Usage history',
    note: 'What Codex, Work and other agents took from your plan. Chats are not part of it.',
    range: ['7 days', '30 days'],
    split: ['Feature', 'Model'],
    weekly: 'Weekly limit',
    fiveHour: '5-hour limit',
    used: 'used',
    weeks: [
      ['Nov 16 – 22', '82%'],
      ['Nov 9 – 15', '47.5%'],
      ['Nov 2 – 8', '100%'],
    ] as Pairs,
    windows: [
      ['Today, 9:12 AM', '36%'],
      ['Yesterday, 4:30 PM', '18%'],
    ] as Pairs,
    chats: 'Top chats',
    chatRow: '6% of weekly limit · 0 credits',
  },
};

export type StackWords = typeof ENGLISH;

const DUTCH: StackWords = {
  heading: 'Gebruik',
  tabs: { overview: 'Overzicht', analytics: 'Analyse' },
  plan: { price: '€ 23', per: 'per maand', name: 'Plus', action: 'Abonnementen bekijken' },
  limits: {
    title: 'Limieten',
    note: 'Gedeeld door Codex, Work, Workspace Agents en ChatGPT voor Excel. Gewone chats tellen niet mee.',
    fiveHour: '5-uurslimiet',
    weekly: 'Weeklimiet',
    left: 'over',
    bar: 'Resterend gebruik',
    soon: 'Wordt over 2 u 51 min gereset',
    later: 'Wordt over 4 d 7 u gereset',
    soonAt: 'maandag 23 november 2026 om 17:40:10 CET',
    laterAt: 'vrijdag 27 november 2026 om 21:55:27 CET',
  },
  widget: { title: 'Altijd in beeld', about: 'Zet je limieten op je vergrendelscherm.', action: 'Widget toevoegen' },
  credits: {
    title: 'Credits',
    amount: '1.240',
    next: '1.238',
    left: 'Resterende credits',
    about: 'Worden gebruikt zodra je inbegrepen gebruik op is.',
    add: 'Bijkopen',
    reload: 'Automatisch opwaarderen',
    reloadAbout: 'Koop credits bij als je saldo laag is',
    reloadSwitch: 'Automatisch opwaarderen instellen',
    offer: 'Tot 40% korting',
  },
  resets: {
    title: 'Limietresets',
    note: 'Met een reset vul je je 5-uurslimiet, je weeklimiet of beide weer aan.',
    ready: (count) => `Beschikbaar ${count}`,
    history: 'Geschiedenis',
    full: 'Volledige reset',
    expires: ['Verloopt op 12 december', 'Verloopt op 4 januari'],
    use: 'Gebruiken',
    none: 'Geen resets beschikbaar',
  },
  daily: {
    title: 'Dagelijks gebruik',
    note: 'Bij benadering. Gegevens kunnen tot 6 uur achterlopen.',
    days: [
      {
        day: 'Vandaag',
        rows: [
          ['CLI', '4%'],
          ['Web', '1%'],
        ],
      },
      { day: 'Gisteren', rows: [['Desktop-app', '7%']] },
      {
        day: 'za 21 nov',
        rows: [
          ['CLI', '2%'],
          ['Extensie', '2,5%'],
        ],
      },
    ],
  },
  help: {
    title: 'Waarom is mijn limiet veranderd?',
    text: 'Langere taken en grotere modellen gebruiken meer van wat bij je abonnement hoort.',
  },
  history: {
    title: 'Gebruiksgeschiedenis',
    note: 'Wat Codex, Work en andere agents van je abonnement hebben gebruikt. Gewone chats tellen niet mee.',
    range: ['7 dagen', '30 dagen'],
    split: ['Functie', 'Model'],
    weekly: 'Weeklimiet',
    fiveHour: '5-uurslimiet',
    used: 'gebruikt',
    weeks: [
      ['16 – 22 nov', '82%'],
      ['9 – 15 nov', '47,5%'],
      ['2 – 8 nov', '100%'],
    ],
    windows: [
      ['Vandaag 09:12', '36%'],
      ['Gisteren 16:30', '18%'],
    ],
    chats: 'Meeste gebruik per chat',
    chatRow: '6% van weeklimiet · 0 credits',
  },
};

export function stackWords(flags: ReadonlySet<Flag>): StackWords {
  return flags.has('dutch') ? DUTCH : ENGLISH;
}
