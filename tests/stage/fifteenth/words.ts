// What the usage page of this set says. English: as reported, in part reworded. German: nobody has reported this page in it, so
// these are translations of ours.

import type { Flag } from '../flags.ts';

export interface Limit {
  label: string;
  about: string;
  more: string;
  reset: string;
  moment: string;
}

const english = {
  settings: 'Settings',
  groups: { personal: 'Personal', plan: 'Plan' },
  panels: {
    general: 'General',
    personalization: 'Personalization',
    apps: 'Apps and connectors',
    usage: 'Usage',
    billing: 'Billing',
    security: 'Security and login',
  },
  title: 'Usage',
  shared:
    'Your plan limits are shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
  tabs: { overview: 'Overview', analytics: 'Analytics' },
  fiveHour: {
    label: '5-hour limit',
    about: 'The window opens with your first task and closes five hours later.',
    more: 'About the 5-hour limit',
    reset: 'Resets in 3h 12m',
    moment: 'Monday, April 12, 2027 at 4:07:41 PM PDT',
  } as Limit,
  weekly: {
    label: 'Weekly limit',
    about: 'Covers everything you run in seven days.',
    more: 'About the weekly limit',
    reset: 'Resets Fri, Apr 16 at 2:55 PM',
    moment: 'Friday, April 16, 2027 at 2:55:27 PM PDT',
  } as Limit,
  share: (percent: number) => `${percent}%`,
  left: 'left',
  meter: 'Usage remaining',
  reached: 'Limit reached',
  menu: 'More options',
  credits: {
    title: 'Credits',
    about: 'Used once you reach a plan limit',
    amounts: ['93,394.5', '93,391'] as [string, string],
    remaining: 'credits remaining',
    buy: 'Buy credits',
    history: 'Credit usage history',
  },
  reload: {
    title: 'Auto-reload',
    about: 'Buy credits automatically when your balance runs low.',
    offer: 'Up to 40% off',
    label: 'Turn on auto-reload',
    state: 'Off',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a banked reset to restore your 5-hour limit, weekly limit, or both.',
    tabs: ['Available', 'History'] as [string, string],
    columns: ['Reset', 'Expires', ''],
    rows: [
      ['Full reset', 'May 9', 'Expires 5/9, 12:14 PM PDT'],
      ['Weekly reset', 'May 22', 'Expires 5/22, 9:30 AM PDT'],
    ] as [string, string, string][],
    use: 'Use reset',
    none: 'You have no banked resets',
    noneAbout: 'Resets you earn or buy appear here.',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    columns: ['Date', 'Surface', 'Share of plan'],
    rows: [
      ['Apr 12, 2027', 'Desktop app', '4%'],
      ['Apr 12, 2027', 'CLI', '1%'],
      ['Apr 11, 2027', 'Cloud', '7%'],
      ['Apr 10, 2027', 'GitHub code review', '2%'],
    ] as [string, string, string][],
    range: 'Last 7 days',
  },
  promo: {
    title: 'Take Codex with you',
    about: 'Start a task at your desk and review it on your phone.',
    action: 'Get the app',
  },
};

type Words = typeof english;

const german: Words = {
  settings: 'Einstellungen',
  groups: { personal: 'Persönlich', plan: 'Abo' },
  panels: {
    general: 'Allgemein',
    personalization: 'Personalisierung',
    apps: 'Apps und Konnektoren',
    usage: 'Nutzung',
    billing: 'Abrechnung',
    security: 'Sicherheit und Anmeldung',
  },
  title: 'Nutzung',
  shared:
    'Deine Limits gelten gemeinsam für Codex, Work, Workspace-Agenten und ChatGPT für Excel. Chat-Unterhaltungen zählen nicht dazu.',
  tabs: { overview: 'Übersicht', analytics: 'Analysen' },
  fiveHour: {
    label: '5-Stunden-Limit',
    about: 'Das Zeitfenster beginnt mit deiner ersten Aufgabe und endet fünf Stunden später.',
    more: 'Mehr zum 5-Stunden-Limit',
    reset: 'Wird in 3 Std. 12 Min. zurückgesetzt',
    moment: 'Montag, 12. April 2027 um 16:07:41 MESZ',
  },
  weekly: {
    label: 'Wochenlimit',
    about: 'Umfasst alles, was du in sieben Tagen ausführst.',
    more: 'Mehr zum Wochenlimit',
    reset: 'Wird am Fr., 16. Apr. um 14:55 zurückgesetzt',
    moment: 'Freitag, 16. April 2027 um 14:55:27 MESZ',
  },
  share: (percent) => `${percent}\u00a0%`,
  left: 'übrig',
  meter: 'Verbleibende Nutzung',
  reached: 'Limit erreicht',
  menu: 'Weitere Optionen',
  credits: {
    title: 'Credits',
    about: 'Werden verwendet, sobald ein Limit deines Abos erreicht ist',
    amounts: ['1.240,5', '1.238'],
    remaining: 'Credits verbleibend',
    buy: 'Credits kaufen',
    history: 'Verlauf der Credit-Nutzung',
  },
  reload: {
    title: 'Automatisches Aufladen',
    about: 'Kauft automatisch Credits, wenn dein Guthaben knapp wird.',
    offer: 'Bis zu 40 % Rabatt',
    label: 'Automatisches Aufladen aktivieren',
    state: 'Aus',
  },
  resets: {
    title: 'Zurücksetzungen',
    about: 'Nutze eine Zurücksetzung, um dein 5-Stunden-Limit, dein Wochenlimit oder beide wiederherzustellen.',
    tabs: ['Verfügbar', 'Verlauf'],
    columns: ['Zurücksetzung', 'Gültig bis', ''],
    rows: [['Vollständig', '9. Mai', 'Gültig bis 9.5., 12:14 MESZ']],
    use: 'Einlösen',
    none: 'Derzeit sind keine Zurücksetzungen verfügbar',
    noneAbout: 'Erhaltene oder gekaufte Zurücksetzungen erscheinen hier.',
  },
  daily: {
    title: 'Tägliche Nutzung',
    about: 'Nutzungsdaten sind Näherungswerte und können sich um bis zu 6 Stunden verzögern',
    columns: ['Datum', 'Oberfläche', 'Anteil am Abo'],
    rows: [
      ['12. Apr. 2027', 'Desktop-App', '4 %'],
      ['12. Apr. 2027', 'CLI', '1 %'],
      ['11. Apr. 2027', 'Cloud', '7 %'],
    ],
    range: 'Letzte 7 Tage',
  },
  promo: {
    title: 'Codex für unterwegs',
    about: 'Starte eine Aufgabe am Schreibtisch und prüfe sie auf dem Handy.',
    action: 'App laden',
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('german') ? german : english;
}
