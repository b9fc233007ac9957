// The usage page in Dutch. All of it invented.

import type { Words } from './vocabulary.ts';

export const dutch: Words = {
  skip: 'Naar inhoud',
  settings: 'Instellingen',
  groups: [
    {
      title: 'Jij',
      items: [
        ['general-settings', 'Algemeen'],
        ['personalization', 'Personalisatie'],
        ['account', 'Account'],
      ],
    },
    {
      title: 'Abonnement',
      items: [
        ['billing', 'Facturering'],
        ['usage', 'Gebruik'],
      ],
    },
    {
      title: 'Privacy',
      items: [
        ['data-controls', 'Gegevensbeheer'],
        ['security', 'Beveiliging en inloggen'],
      ],
    },
  ],
  views: { overview: 'Overzicht', analytics: 'Analyse' },
  heading: 'Gebruik',
  plan: { name: 'Plus-abonnement, € 23 per maand', action: 'Abonnementen bekijken' },
  limits: {
    title: 'Abonnementslimieten',
    about: 'Gedeeld door Codex, Work, Workspace Agents en ChatGPT voor Excel. Chatgesprekken tellen niet mee.',
    fiveHour: {
      label: '5-uurslimiet',
      left: [92, 91],
      resets: ['Wordt over 4 u 8 min gereset', 'Wordt over 4 u 7 min gereset'],
      moment: 'maandag 23 november 2026 om 23:08:14 CET',
    },
    weekly: {
      label: 'Weeklimiet',
      left: [37, 36],
      resets: ['Wordt over 2 d 11 u gereset', 'Wordt over 2 d 10 u gereset'],
      moment: 'donderdag 26 november 2026 om 06:24:51 CET',
    },
  },
  left: (percent) => `${percent}% over`,
  meterLabel: 'Resterend gebruik',
  reached: 'Limiet bereikt',
  promo: {
    title: 'Iets groots op de planning?',
    about: 'Pro 5x bevat vijf keer zoveel gebruik als Plus.',
    action: 'Abonnementen vergelijken',
  },
  credits: {
    title: 'Credits',
    about: 'Werk door nadat je een abonnementslimiet hebt bereikt.',
    balance: 'Huidig saldo',
    remaining: (amount) => `Nog ${amount} credits`,
    amounts: ['2.318,5', '2.316'],
    add: 'Meer toevoegen',
    purchase: { label: 'Laatste aankoop', value: '2 november 2026' },
  },
  reload: {
    title: 'Automatisch opwaarderen',
    about: 'Koop automatisch credits wanneer je saldo laag wordt.',
    offer: 'Tot 40% korting',
    label: 'Automatisch opwaarderen instellen',
  },
  resets: {
    title: 'Resets van gebruikslimieten',
    about: 'Gebruik een reset om je 5-uurslimiet, je weeklimiet of beide te herstellen.',
    available: (count) => `Beschikbaar (${count})`,
    history: 'Geschiedenis',
    name: 'Volledige reset',
    expiries: [['Verloopt op 9 december', 'Verloopt op 9-12, 18:30 CET']],
    use: 'Reset gebruiken',
    none: 'Er zijn op dit moment geen resets beschikbaar.',
  },
  daily: {
    title: 'Dagelijks gebruik',
    about: 'Gebruiksgegevens zijn een schatting en kunnen tot 6 uur vertraagd zijn.',
    columns: ['Datum', 'Waar', 'Gebruik'],
    rows: [
      ['23 nov 2026', 'Desktopapp', '4%'],
      ['22 nov 2026', 'CLI', '9%'],
      ['21 nov 2026', 'Cloud', '2%'],
    ],
  },
  analytics: {
    heading: 'Analyse',
    figures: {
      used: 'Deze week gebruikt',
      usedValue: '63% van weeklimiet',
      credits: 'Credits gebruikt deze maand',
      busiest: 'Drukste dag',
      busiestDay: 'zondag 22 november',
    },
    title: 'Gebruiksgeschiedenis',
    about:
      'Bekijk hoe het gebruik van je abonnement en je credits zijn verbruikt in Work, Codex en andere agenttaken. Chatgesprekken tellen niet mee.',
    tables: [
      {
        title: 'Weeklimiet',
        columns: ['Periode', 'Gebruikt deel van limiet'],
        rows: [
          ['19-11 – 26-11', '63%'],
          ['12-11 – 19-11', '71,2%'],
          ['5-11 – 12-11', '40%'],
        ],
      },
      {
        title: '5-uurslimiet',
        columns: ['Periode', 'Gebruikt deel van limiet'],
        rows: [
          ['23-11 18:08 – 23:08', '8%'],
          ['22-11 20:15 – 23-11 01:15', '55%'],
        ],
      },
    ],
    chart: { title: 'Gebruik per functie', ranges: ['7 d', '30 d'], legend: ['Codex', 'Work'] },
    chats: {
      title: 'Meest gebruikte chats',
      about: 'Vergelijk per chat hoeveel gebruik en credits die kostte.',
      columns: ['Chat', '% van weeklimiet', 'Gebruikte credits'],
    },
  },
};
