// German: nobody has reported the page in it, so these are translations of ours.

import type { Words } from './words-type.ts';

export const german: Words = {
  settings: 'Einstellungen',
  back: 'Zurück zu ChatGPT',
  groups: { account: 'Konto', agents: 'Agenten und Apps' },
  panels: {
    general: 'Allgemein',
    personalization: 'Personalisierung',
    billing: 'Abrechnung',
    usage: 'Nutzung',
    apps: 'Verbundene Apps',
    data: 'Datenkontrollen',
  },
  title: 'Nutzung',
  plan: 'Pro-Tarif',
  tabs: { label: 'Nutzung', overview: 'Übersicht', analytics: 'Analysen' },
  limits: {
    title: 'Tariflimits',
    about:
      'In deinem Tarif enthalten und für Codex, Work, Agenten und ChatGPT für Excel gemeinsam. Chats zählen nicht dazu.',
  },
  fiveHour: {
    label: '5-Stunden-Limit',
    reset: 'Wird in 3 Std. 12 Min. zurückgesetzt',
    moment: 'Montag, 20. November 2028 um 20:07:41 MEZ',
  },
  weekly: {
    label: 'Wochenlimit',
    reset: 'Wird in 4 Tagen 7 Std. zurückgesetzt',
    moment: 'Freitag, 24. November 2028 um 23:55:27 MEZ',
  },
  left: (percent) => `Noch ${percent}\u00a0%`,
  more: (label) => `Optionen für ${label}`,
  bar: 'Verbleibende Nutzung',
  spentOn: {
    title: 'Wofür genutzt',
    parts: [
      ['Codex', '31\u00a0%'],
      ['Work', '9\u00a0%'],
      ['Agenten', '2\u00a0%'],
    ],
  },
  credits: {
    title: 'Guthaben',
    about: 'Nutze Codex und Work weiter, wenn du ein Limit erreicht hast.',
    unit: 'Credits übrig',
    amounts: ['1.240,5', '1.238'],
    caption: 'Aktueller Stand',
    none: 'Füge Credits hinzu, um über deine Limits hinaus weiterzuarbeiten.',
    expiring: '100 laufen am 31. Dezember ab',
    add: 'Credits hinzufügen',
  },
  reload: {
    title: 'Automatisch aufladen',
    about: 'Kauft Credits, sobald dein Stand unter einen Betrag fällt, den du festlegst.',
    offer: 'Bis zu 40\u00a0% sparen',
    label: 'Automatisches Aufladen einschalten',
  },
  resets: {
    title: 'Limit-Zurücksetzungen',
    about: 'Damit stellst du dein 5-Stunden-Limit, dein Wochenlimit oder beide sofort wieder her.',
    count: (count) => `${count} verfügbar`,
    history: 'Verlauf',
    more: 'Weitere erhalten',
    rows: [
      ['Vollständige Zurücksetzung', 'Läuft am 12. Dezember ab', 'Läuft ab: 12.12., 21:14 MEZ'],
      ['Vollständige Zurücksetzung', 'Läuft am 4. Januar ab', 'Läuft ab: 4.1., 18:30 MEZ'],
    ],
    use: 'Einlösen',
    none: 'Keine Zurücksetzungen verfügbar',
  },
  daily: {
    title: 'Tägliche Nutzung',
    about: 'Die Nutzungsdaten sind ungefähre Angaben und können bis zu 6 Stunden verzögert sein.',
    columns: ['Datum', 'Cloud', 'CLI', 'Desktop-App', 'Code-Review'],
    rows: [
      ['19. Nov. 2028', '–', '1\u00a0%', '4\u00a0%', '–'],
      ['18. Nov. 2028', '7\u00a0%', '–', '–', '2\u00a0%'],
      ['17. Nov. 2028', '–', '3\u00a0%', '6\u00a0%', '–'],
    ],
  },
  promo: {
    title: 'Agenten über Nacht arbeiten lassen',
    about: 'Plane lange Aufgaben für ruhige Stunden.',
    action: 'Zeitpläne testen',
    dismiss: 'Schließen',
  },
  history: {
    title: 'Nutzungsverlauf',
    about: 'Wie Tarifnutzung und Credits in Codex, Work und anderen Agentenaufgaben verbraucht wurden.',
    range: 'Zeitraum',
    ranges: ['4 Wochen', '12 Wochen', '1 Jahr'],
    windows: ['Wochenlimit', '5-Stunden-Limit'],
    used: (share) => `${share} verbraucht`,
    rows: [
      ['17.–24. Nov.', 42, '42\u00a0%', '0 Credits'],
      ['10.–17. Nov.', 63.2, '63,2\u00a0%', '310 Credits'],
      ['3.–10. Nov.', 17.8, '17,8\u00a0%', '0 Credits'],
    ],
    chart: 'Nach Funktion',
    features: ['Codex', 'Work', 'ChatGPT für Excel'],
    chats: {
      title: 'Top-Chats',
      about: 'Vergleiche Tarif- und Creditverbrauch je Chat',
      columns: ['Chat', '% des Wochenlimits', 'Credits'],
      rows: [
        ['Warteschlange auf Worker umstellen', '6\u00a0%', '0'],
        ['Quartalsprognose', '2,5\u00a0%', '14'],
      ],
    },
  },
};
