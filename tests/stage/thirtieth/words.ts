/** The words of this set's ChatGPT usage: English, partly reworded, and German, which nobody has reported. */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  back: 'Back to chat',
  panels: { general: 'General', billing: 'Billing', usage: 'Usage', data: 'Data controls', account: 'Account' },
  title: 'Usage',
  hello: 'Plenty left in the glass. Here’s where you stand today.',
  dry: 'The glass is empty, but not for long.',
  views: { label: 'Views', overview: 'Overview', analytics: 'Analytics' },
  plan: { name: 'Pro', price: '$200 a month', action: 'Compare plans' },
  limits: {
    title: 'Plan limits',
    about: 'One allowance for Codex, Work, Workspace Agents, and ChatGPT for Excel. Chats don’t count.',
    out: 'That’s a wrap for this week. Add credits or use a reset to keep building.',
    left: 'left',
    meter: 'Usage remaining',
  },
  fiveHour: {
    label: '5-hour limit',
    caption: 'For your bursts of focus',
    reset: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
    when: 'Today, 11:07 AM',
    next: '5-hour limit is full again',
  },
  weekly: {
    label: 'Weekly limit',
    caption: 'For the long haul',
    reset: 'Resets in 4d 7h',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
    when: 'Fri, Nov 27',
    next: 'Weekly limit is full again',
  },
  review: { label: 'Code review', value: '76%', caption: 'GitHub reviews have a pool of their own' },
  ahead: { title: 'Coming up', when: 'Dec 4', what: 'Pro renews for $200' },
  credits: {
    title: 'Credits',
    about: 'Your extra fuel for Codex and Work, whenever a limit gets in the way.',
    amounts: ['93,394.5', '93,391'] as [string, string],
    unit: 'credits left',
    add: 'Add credits',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Never run dry. We’ll buy more credits when you’re running low.',
    offer: 'Up to 40% off',
    name: 'Set up automatic reload',
  },
  mails: { title: 'Low balance email', about: 'A friendly nudge at 100 credits.' },
  apps: { title: 'Connected apps', about: 'Let apps you signed in to with ChatGPT use your plan.' },
  resets: {
    title: 'Usage limit resets',
    about: 'A fresh start in your pocket: restore your 5-hour limit, weekly limit, or both.',
    ready: (count: number) => `${count} ready`,
    past: 'History',
    full: 'Full reset',
    steps: [
      ['Received', 'Nov 12'],
      ['Ready to use', 'Now'],
      ['Expires', 'December 12'],
    ] as [string, string][],
    use: 'Use reset',
    none: 'No resets right now',
    noneAbout: 'When you get one, you’ll find it here.',
  },
  daily: {
    title: 'Daily usage',
    about: 'A rough picture of your week. It can run up to 6 hours late.',
    days: [
      ['Nov 22, 2026', '5%', ['Desktop app 4%', 'CLI 1%']],
      ['Nov 21, 2026', '7%', ['Cloud 7%']],
      ['Nov 20, 2026', '3%', ['Extension 2%', 'GitHub code review 1%']],
    ] as [string, string, string[]][],
  },
  promo: {
    title: 'Want even more room?',
    about: 'Step up to Pro 20x for a weekly limit 20 times as big as Plus.',
    action: 'See what’s included',
  },
};

export type Words = typeof english;

const german: Words = {
  settings: 'Einstellungen',
  back: 'Zurück zum Chat',
  panels: {
    general: 'Allgemein',
    billing: 'Abrechnung',
    usage: 'Nutzung',
    data: 'Datenkontrollen',
    account: 'Konto',
  },
  title: 'Nutzung',
  hello: 'Noch ordentlich was im Glas. So sieht es heute bei dir aus.',
  dry: 'Das Glas ist leer, aber nicht für lange.',
  views: { label: 'Ansichten', overview: 'Überblick', analytics: 'Analysen' },
  plan: { name: 'Pro', price: '229 € im Monat', action: 'Pläne vergleichen' },
  limits: {
    title: 'Planlimits',
    about: 'Ein Kontingent für Codex, Work, Workspace-Agenten und ChatGPT für Excel. Chats zählen nicht dazu.',
    out: 'Das war’s für diese Woche. Mit Credits oder einer Zurücksetzung geht es weiter.',
    left: 'übrig',
    meter: 'Verbleibende Nutzung',
  },
  fiveHour: {
    label: '5-Stunden-Limit',
    caption: 'Für deine produktiven Phasen',
    reset: 'Wird in 3 Std. 12 Min. zurückgesetzt',
    moment: 'Montag, 23. November 2026 um 20:07:41 MEZ',
    when: 'Heute, 20:07 Uhr',
    next: '5-Stunden-Limit ist wieder voll',
  },
  weekly: {
    label: 'Wochenlimit',
    caption: 'Für die lange Strecke',
    reset: 'Wird in 4 Tg. 7 Std. zurückgesetzt',
    moment: 'Freitag, 27. November 2026 um 23:55:27 MEZ',
    when: 'Fr., 27. Nov.',
    next: 'Wochenlimit ist wieder voll',
  },
  review: { label: 'Code-Review', value: '76\u00a0%', caption: 'Reviews auf GitHub haben ihren eigenen Topf' },
  ahead: { title: 'Was als Nächstes kommt', when: '4. Dez.', what: 'Pro verlängert sich für 229 €' },
  credits: {
    title: 'Credits',
    about: 'Dein Extra-Treibstoff für Codex und Work, wenn dir ein Limit in die Quere kommt.',
    amounts: ['93.394,5', '93.391'],
    unit: 'Credits übrig',
    add: 'Credits hinzufügen',
  },
  reload: {
    title: 'Automatisches Aufladen',
    about: 'Nie wieder leer: Wir kaufen Credits nach, wenn sie knapp werden.',
    offer: 'Bis zu 40\u00a0% Rabatt',
    name: 'Automatisches Aufladen einrichten',
  },
  mails: { title: 'E-Mail bei niedrigem Stand', about: 'Ein freundlicher Hinweis bei 100 Credits.' },
  apps: {
    title: 'Verbundene Apps',
    about: 'Apps, bei denen du dich mit ChatGPT anmeldest, dürfen deinen Plan nutzen.',
  },
  resets: {
    title: 'Limit-Zurücksetzungen',
    about: 'Ein Neustart für die Hosentasche: stell dein 5-Stunden-Limit, dein Wochenlimit oder beide wieder her.',
    ready: (count) => `${count} bereit`,
    past: 'Verlauf',
    full: 'Vollständige Zurücksetzung',
    steps: [
      ['Erhalten', '12. Nov.'],
      ['Einsatzbereit', 'Jetzt'],
      ['Läuft ab', '12. Dezember'],
    ],
    use: 'Zurücksetzung einlösen',
    none: 'Gerade keine Zurücksetzungen',
    noneAbout: 'Sobald du eine bekommst, findest du sie hier.',
  },
  daily: {
    title: 'Tägliche Nutzung',
    about: 'Ein ungefähres Bild deiner Woche. Es kann bis zu 6 Stunden hinterherhinken.',
    days: [
      ['22. Nov. 2026', '5\u00a0%', ['Desktop-App 4\u00a0%', 'CLI 1\u00a0%']],
      ['21. Nov. 2026', '7\u00a0%', ['Cloud 7\u00a0%']],
      ['20. Nov. 2026', '3\u00a0%', ['Erweiterung 2\u00a0%', 'Code-Review auf GitHub 1\u00a0%']],
    ],
  },
  promo: {
    title: 'Lust auf mehr Platz?',
    about: 'Mit Pro 20x ist dein Wochenlimit 20-mal so groß wie mit Plus.',
    action: 'Das ist drin',
  },
};

const swedish = {
  ...english,
  settings: 'Inställningar',
  back: 'Tillbaka till chatten',
  panels: { general: 'Allmänt', billing: 'Fakturering', usage: 'Användning', data: 'Datakontroller', account: 'Konto' },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('german')) return german;
  return flags.has('swedish') ? swedish : english;
}
