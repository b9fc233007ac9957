// The words of this set's usage page: English, and Swedish, which nobody has reported, so the words are ours.

import type { Flag } from '../flags.ts';

export interface LimitWords {
  label: string;
  /** When it resets, to be read; the same moment for machines; how long it takes until then. */
  reset: string;
  moment: string;
  until: string;
}

const ENGLISH = {
  settings: 'Settings',
  panels: {
    general: 'General',
    notifications: 'Notifications',
    apps: 'Apps',
    billing: 'Billing',
    usage: 'Usage',
    data: 'Data controls',
    account: 'Account',
  },
  title: 'Usage',
  tabs: { label: 'View', overview: 'Overview', analytics: 'Analytics' },
  plan: { name: 'ChatGPT Pro 20x', about: 'Renews December 4', action: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    reached: 'You’re out of included usage until Friday.',
  },
  left: (percent: number) => `${percent}% left`,
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets today at 4:07 PM',
    moment: '2026-11-23T16:07:41-08:00',
    until: 'In 3h 12m',
  },
  weekly: {
    label: 'Weekly limit',
    reset: 'Resets Fri, Nov 27 at 7:55 PM',
    moment: '2026-11-27T19:55:27-08:00',
    until: 'In 4d 7h',
  },
  resets: {
    title: 'Usage limit resets',
    available: (count: number) => `${count} available`,
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    history: 'History',
    rows: [
      ['Full reset', 'Expires December 12'],
      ['Full reset', 'Expires January 4'],
    ],
    use: 'Use reset',
    none: 'No resets available right now.',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    days: [
      ['Sun, Nov 22', 5, 'Desktop app 4% · CLI 1%'],
      ['Sat, Nov 21', 9, 'Cloud 7% · Web 2%'],
      ['Fri, Nov 20', 3, 'GitHub code review 3%'],
      ['Thu, Nov 19', 12, 'Desktop app 8% · Extension 4%'],
    ],
    share: (percent: number) => `${percent}%`,
    more: 'Show more days',
  },
  credits: {
    title: 'Credits',
    about: 'Keep using Codex and Work after you reach a limit.',
    remaining: (amount: string) => `${amount} credits remaining`,
    amounts: ['1,240', '1,238'],
    balance: 'Current balance',
    add: 'Add more',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Buys credits when your balance runs low',
    offer: 'Up to 40% off',
    label: 'Set up auto-reload',
  },
  promo: {
    title: 'Invite a teammate to Codex',
    about: 'You each get 500 credits when they finish their first task.',
    action: 'Copy link',
  },
} as const;

type Words = Widened<typeof ENGLISH>;
type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends (...args: infer A) => string
      ? (...args: A) => string
      : { readonly [K in keyof T]: Widened<T[K]> };

const SWEDISH: Words = {
  settings: 'Inställningar',
  panels: {
    general: 'Allmänt',
    notifications: 'Aviseringar',
    apps: 'Appar',
    billing: 'Fakturering',
    usage: 'Användning',
    data: 'Datakontroller',
    account: 'Konto',
  },
  title: 'Användning',
  tabs: { label: 'Vy', overview: 'Översikt', analytics: 'Analys' },
  plan: { name: 'ChatGPT Pro 20x', about: 'Förnyas 4 december', action: 'Visa abonnemang' },
  limits: {
    title: 'Abonnemangets gränser',
    about: 'Delas mellan Codex, Work, arbetsyteagenter och ChatGPT för Excel. Chattkonversationer räknas inte.',
    reached: 'Den användning som ingår är slut till fredag.',
  },
  left: (percent) => `${percent} % kvar`,
  fiveHour: {
    label: '5-timmarsgräns',
    reset: 'Återställs i dag kl. 16:07',
    moment: '2026-11-23T16:07:41+01:00',
    until: 'Om 3 tim 12 min',
  },
  weekly: {
    label: 'Veckogräns',
    reset: 'Återställs fre 27 nov. kl. 19:55',
    moment: '2026-11-27T19:55:27+01:00',
    until: 'Om 4 d 7 tim',
  },
  resets: {
    title: 'Återställningar av användningsgräns',
    available: (count) => `${count} tillgängliga`,
    about: 'Använd en återställning för att fylla på 5-timmarsgränsen, veckogränsen eller båda.',
    history: 'Historik',
    rows: [
      ['Fullständig återställning', 'Upphör 12 december'],
      ['Fullständig återställning', 'Upphör 4 januari'],
    ],
    use: 'Använd återställning',
    none: 'Inga återställningar är tillgängliga just nu.',
  },
  daily: {
    title: 'Daglig användning',
    about: 'Användningsdata är ungefärliga och kan vara upp till 6 timmar försenade',
    days: [
      ['sön 22 nov.', 5, 'Datorapp 4 % · CLI 1 %'],
      ['lör 21 nov.', 9, 'Moln 7 % · Webb 2 %'],
      ['fre 20 nov.', 3, 'Kodgranskning i GitHub 3 %'],
      ['tors 19 nov.', 12, 'Datorapp 8 % · Tillägg 4 %'],
    ],
    share: (percent) => `${percent} %`,
    more: 'Visa fler dagar',
  },
  credits: {
    title: 'Krediter',
    about: 'Fortsätt använda Codex och Work när du har nått en gräns.',
    remaining: (amount) => `${amount} krediter kvar`,
    amounts: ['1 240', '1 238'],
    balance: 'Aktuellt saldo',
    add: 'Lägg till fler',
  },
  reload: {
    title: 'Automatisk påfyllning',
    about: 'Köper krediter när saldot börjar ta slut',
    offer: 'Upp till 40 % rabatt',
    label: 'Ställ in automatisk påfyllning',
  },
  promo: {
    title: 'Bjud in en kollega till Codex',
    about: 'Ni får 500 krediter var när kollegan är klar med sin första uppgift.',
    action: 'Kopiera länk',
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('swedish') ? SWEDISH : ENGLISH;
}
