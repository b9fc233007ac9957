// The settings dialog in Dutch.

import type { Words } from './words-shape.ts';

export const dutch: Words = {
  skip: 'Naar inhoud',
  settings: 'Instellingen',
  close: 'Sluiten',
  search: 'Instellingen zoeken',
  panels: {
    general: 'Algemeen',
    personalization: 'Personalisatie',
    apps: 'Apps',
    billing: 'Facturering',
    usage: 'Gebruik',
    data: 'Gegevensbeheer',
  },
  title: 'Gebruik',
  tabs: { overview: 'Overzicht', analytics: 'Analyse' },
  summary: {
    fine: ['Je zit goed', 'In dit tempo heb je genoeg tot je limieten worden vernieuwd.'],
    spent: ['Je inbegrepen gebruik is op', 'Work en Codex gaan voorlopig door met tegoeden.'],
  },
  limits: {
    title: 'Limieten van je abonnement',
    about: 'Gedeeld door Codex, Work, werkruimteagents en Office-invoegtoepassingen. Chats tellen niet mee.',
    hint: 'Grotere taken gebruiken meer van je limieten.',
    bar: 'Resterend gebruik',
  },
  fiveHour: {
    label: 'Limiet per 5 uur',
    reset: 'Vernieuwt over 2 u 40 min',
    moment: 'dinsdag 16 maart 2027 om 21:20:11 CET',
  },
  weekly: {
    label: 'Weeklimiet',
    reset: 'Vernieuwt over 3 d 5 u',
    moment: 'vrijdag 19 maart 2027 om 23:48:02 CET',
  },
  review: {
    label: 'Codereview',
    reset: 'Vernieuwt over 3 d 5 u',
    moment: 'vrijdag 19 maart 2027 om 23:48:02 CET',
  },
  left: (percent) => `Nog ${percent}%`,
  credits: {
    title: 'Tegoeden',
    about: 'Om door te gaan als je een limiet bereikt.',
    balance: 'Huidig saldo',
    amount: (amount) => `${amount} tegoeden`,
    amounts: ['2.815', '2.812'],
    none: 'Voeg tegoeden toe om door te werken als je een limiet bereikt',
    buy: 'Tegoeden kopen',
  },
  reload: {
    title: 'Automatisch opwaarderen',
    about: 'Koop 1.000 tegoeden zodra je saldo onder 250 komt',
    label: 'Automatisch opwaarderen instellen',
    offer: 'Tot 40% korting',
  },
  resets: {
    title: 'Resets van gebruikslimieten',
    about: 'Gebruik een reset om je limiet per 5 uur, je weeklimiet of beide te herstellen.',
    history: 'Geschiedenis bekijken',
    available: (count) => `${count} beschikbaar`,
    full: 'Volledige reset',
    rows: [
      ['Verloopt op 2 april', 'Verloopt op 02-04, 18:15 CEST'],
      ['Verloopt op 20 april', 'Verloopt op 20-04, 20:40 CEST'],
    ],
    use: 'Reset gebruiken',
    none: 'Je hebt nu geen resets.',
  },
  daily: {
    title: 'Dagelijks gebruik',
    about: 'Bij benadering. Recente activiteit verschijnt soms pas na 6 uur.',
    columns: ['Datum', 'Waar', 'Gebruik'],
    rows: [
      ['15 mrt 2027', 'Desktop-app', '6%'],
      ['15 mrt 2027', 'CLI', '2%'],
      ['14 mrt 2027', 'Web', '11%'],
      ['12 mrt 2027', 'Codereview op GitHub', '1%'],
    ],
  },
};
