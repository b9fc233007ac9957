/** The words of this set's ChatGPT usage pages: English, and our own translations into Polish and Dutch. */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  back: 'Back to ChatGPT',
  close: 'Close',
  panels: { general: 'General', billing: 'Billing', usage: 'Usage', data: 'Data controls' },
  title: 'Usage',
  intro: 'What your plan includes, what is left of it, and what happens once it runs out.',
  used: 'What was used of your plan, and for what.',
  views: { label: 'Usage views', overview: 'Overview', analytics: 'Analytics' },
  onThisPage: 'On this page',
  plan: { label: 'Your plan', name: 'Pro', price: '200.00 USD per month', action: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    columns: ['Limit', 'Left', 'Next reset'],
    out: 'Nothing is left. Work stops until the reset, unless you have credits.',
    untouched: 'Starts with your first task',
  },
  left: (percent: number) => `${percent}% left`,
  fiveHour: {
    label: '5-hour limit',
    about: 'Keeps short bursts of work within bounds.',
    reset: 'In 3 hours 12 minutes',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  },
  weekly: {
    label: 'Weekly limit',
    about: 'Covers seven days, counted from your first task.',
    reset: 'In 4 days 7 hours',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
  },
  others: {
    title: 'Separate allowances',
    rows: [
      ['Code review', 92],
      ['GPT-5.3-Codex-Spark, weekly', 100],
    ] as [string, number][],
  },
  credits: {
    title: 'Credits',
    label: 'Credits remaining',
    about: 'Spent only after you reach a limit. 1,000 credits cost 40.00 USD.',
    none: 'You have no credits. Work stops when you reach a limit.',
    amounts: ['93,394.5', '93,391'] as [string, string],
    add: 'Add more',
    shared: 'Workspace credits',
    sharedAbout: 'Everyone in Northwind draws from these after their included usage.',
    monthly: 'Your monthly allowance',
    monthlyValue: '2,500 of 2,500 credits',
    monthlyAbout: 'Set by your workspace admin. Starts over in 26 days.',
    raise: 'Increase monthly limit',
  },
  reload: {
    label: 'Automatic reload',
    off: 'Off',
    about: 'Buys credits for you when fewer than 500 are left. Up to 40% off.',
    name: 'Set up auto-reload',
  },
  gift: { label: 'Gift credits', about: 'Send 1,000 credits to somebody for 40.00 USD.', action: 'Send a gift' },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    columns: ['Reset', 'Use it before', 'Action'],
    full: 'Full reset',
    dates: ['December 12, 2026', 'January 3, 2027'],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
    invite: 'Invite a colleague to Codex, and both of you get one.',
    inviteAction: 'Copy invitation link',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    columns: ['Day', 'Surface', 'Share of weekly limit'],
    days: [
      {
        date: 'Nov 22, 2026',
        rows: [
          ['Desktop app', '5%'],
          ['CLI', '2%'],
        ],
      },
      { date: 'Nov 21, 2026', rows: [['Cloud', '7%']] },
      {
        date: 'Nov 20, 2026',
        rows: [
          ['GitHub code review', '1%'],
          ['Extension', '3%'],
        ],
      },
    ] as { date: string; rows: [string, string][] }[],
  },
  past: {
    title: 'Credit usage history',
    rows: [
      ['Nov 21, 2026', '12.5 credits'],
      ['Nov 19, 2026', '3 credits'],
    ] as [string, string][],
  },
};

export type Words = typeof english;

const polish: Words = {
  settings: 'Ustawienia',
  back: 'Wróć do ChatGPT',
  close: 'Zamknij',
  panels: { general: 'Ogólne', billing: 'Rozliczenia', usage: 'Użycie', data: 'Kontrola danych' },
  title: 'Użycie',
  intro: 'Co obejmuje Twój plan, ile z niego zostało i co się stanie, gdy się wyczerpie.',
  used: 'Ile z planu zostało wykorzystane i na co.',
  views: { label: 'Widoki użycia', overview: 'Przegląd', analytics: 'Analityka' },
  onThisPage: 'Na tej stronie',
  plan: { label: 'Twój plan', name: 'Pro', price: '999,00 PLN miesięcznie', action: 'Zobacz plany' },
  limits: {
    title: 'Limity planu',
    about: 'Wspólne dla Codex, Work, agentów przestrzeni roboczej i ChatGPT dla Excela. Nie obejmują rozmów na czacie.',
    columns: ['Limit', 'Pozostało', 'Następne odnowienie'],
    out: 'Nic nie zostało. Praca zatrzyma się do odnowienia, chyba że masz kredyty.',
    untouched: 'Zacznie się od pierwszego zadania',
  },
  left: (percent) => `Pozostało ${percent}\u00a0%`,
  fiveHour: {
    label: 'Limit 5-godzinny',
    about: 'Ogranicza krótkie okresy intensywnej pracy.',
    reset: 'Za 3 godz. 12 min',
    moment: 'poniedziałek, 23 listopada 2026 o 20:07:41 CET',
  },
  weekly: {
    label: 'Limit tygodniowy',
    about: 'Obejmuje siedem dni, licząc od pierwszego zadania.',
    reset: 'Za 4 dni 7 godz.',
    moment: 'piątek, 27 listopada 2026 o 23:55:27 CET',
  },
  others: {
    title: 'Osobne limity',
    rows: [
      ['Przegląd kodu', 92],
      ['GPT-5.3-Codex-Spark, tygodniowo', 100],
    ],
  },
  credits: {
    title: 'Kredyty',
    label: 'Pozostałe kredyty',
    about: 'Używane dopiero po osiągnięciu limitu. 1000 kredytów kosztuje 160,00 PLN.',
    none: 'Nie masz kredytów. Praca zatrzyma się po osiągnięciu limitu.',
    amounts: ['93\u00a0394,5', '93\u00a0391'],
    add: 'Dodaj więcej',
    shared: 'Kredyty przestrzeni roboczej',
    sharedAbout: 'Korzystają z nich wszyscy w Northwind po wyczerpaniu użycia z planu.',
    monthly: 'Twój przydział miesięczny',
    monthlyValue: '2500 z 2500 kredytów',
    monthlyAbout: 'Ustala go administrator. Odnowi się za 26 dni.',
    raise: 'Zwiększ limit miesięczny',
  },
  reload: {
    label: 'Automatyczne doładowanie',
    off: 'Wyłączone',
    about: 'Kupuje kredyty za Ciebie, gdy zostanie ich mniej niż 500. Do 40\u00a0% taniej.',
    name: 'Skonfiguruj automatyczne doładowanie',
  },
  gift: { label: 'Podaruj kredyty', about: 'Wyślij komuś 1000 kredytów za 160,00 PLN.', action: 'Wyślij prezent' },
  resets: {
    title: 'Resety limitów użycia',
    about: 'Użyj resetu, aby przywrócić limit 5-godzinny, tygodniowy lub oba.',
    columns: ['Reset', 'Ważny do', 'Działanie'],
    full: 'Pełny reset',
    dates: ['12 grudnia 2026', '3 stycznia 2027'],
    use: 'Użyj resetu',
    none: 'Obecnie nie masz dostępnych resetów limitów.',
    invite: 'Zaproś współpracownika do Codex, a oboje otrzymacie po jednym.',
    inviteAction: 'Skopiuj link z zaproszeniem',
  },
  daily: {
    title: 'Użycie dzienne',
    about: 'Dane są przybliżone i mogą być opóźnione nawet o 6 godzin.',
    columns: ['Dzień', 'Miejsce', 'Część limitu tygodniowego'],
    days: [
      {
        date: '22 lis 2026',
        rows: [
          ['Aplikacja na komputer', '5\u00a0%'],
          ['CLI', '2\u00a0%'],
        ],
      },
      { date: '21 lis 2026', rows: [['Chmura', '7\u00a0%']] },
      {
        date: '20 lis 2026',
        rows: [
          ['Przegląd kodu w GitHub', '1\u00a0%'],
          ['Rozszerzenie', '3\u00a0%'],
        ],
      },
    ],
  },
  past: {
    title: 'Historia użycia kredytów',
    rows: [
      ['21 lis 2026', '12,5 kredytu'],
      ['19 lis 2026', '3 kredyty'],
    ],
  },
};

const dutch: Words = {
  settings: 'Instellingen',
  back: 'Terug naar ChatGPT',
  close: 'Sluiten',
  panels: { general: 'Algemeen', billing: 'Facturering', usage: 'Gebruik', data: 'Gegevensbeheer' },
  title: 'Gebruik',
  intro: 'Wat je abonnement omvat, wat er nog over is en wat er daarna gebeurt.',
  used: 'Wat er van je abonnement is gebruikt, en waarvoor.',
  views: { label: 'Weergaven', overview: 'Overzicht', analytics: 'Analyse' },
  onThisPage: 'Op deze pagina',
  plan: { label: 'Je abonnement', name: 'Pro', price: '229,00 EUR per maand', action: 'Abonnementen bekijken' },
  limits: {
    title: 'Limieten van je abonnement',
    about: 'Gedeeld door Codex, Work, werkruimteagents en ChatGPT voor Excel. Chatgesprekken tellen niet mee.',
    columns: ['Limiet', 'Over', 'Volgende reset'],
    out: 'Er is niets meer over. Het werk stopt tot de reset, tenzij je credits hebt.',
    untouched: 'Begint bij je eerste taak',
  },
  left: (percent) => `${percent}% over`,
  fiveHour: {
    label: '5-uurslimiet',
    about: 'Houdt korte pieken in het werk binnen de perken.',
    reset: 'Reset over 3 uur en 12 minuten',
    moment: 'maandag 23 november 2026 om 20:07:41 CET',
  },
  weekly: {
    label: 'Wekelijkse limiet',
    about: 'Geldt zeven dagen, vanaf je eerste taak.',
    reset: 'Reset over 4 dagen en 7 uur',
    moment: 'vrijdag 27 november 2026 om 23:55:27 CET',
  },
  others: {
    title: 'Aparte limieten',
    rows: [
      ['Codereview', 92],
      ['GPT-5.3-Codex-Spark, per week', 100],
    ],
  },
  credits: {
    title: 'Credits',
    label: 'Resterende credits',
    about: 'Worden pas gebruikt nadat je een limiet bereikt. 1.000 credits kosten 38,00 EUR.',
    none: 'Je hebt geen credits. Het werk stopt zodra je een limiet bereikt.',
    amounts: ['93.394,5', '93.391'],
    add: 'Meer toevoegen',
    shared: 'Credits van de werkruimte',
    sharedAbout: 'Iedereen in Northwind gebruikt deze na het inbegrepen gebruik.',
    monthly: 'Je maandelijkse tegoed',
    monthlyValue: '2.500 van 2.500 credits',
    monthlyAbout: 'Ingesteld door je beheerder. Begint over 26 dagen opnieuw.',
    raise: 'Maandlimiet verhogen',
  },
  reload: {
    label: 'Automatisch opwaarderen',
    off: 'Uit',
    about: 'Koopt credits voor je wanneer er minder dan 500 over zijn. Tot 40% korting.',
    name: 'Automatisch opwaarderen instellen',
  },
  gift: { label: 'Credits cadeau geven', about: 'Stuur iemand 1.000 credits voor 38,00 EUR.', action: 'Cadeau sturen' },
  resets: {
    title: 'Resets van gebruikslimieten',
    about: 'Gebruik een reset om je 5-uurslimiet, je wekelijkse limiet of allebei te herstellen.',
    columns: ['Reset', 'Te gebruiken tot', 'Actie'],
    full: 'Volledige reset',
    dates: ['12 december 2026', '3 januari 2027'],
    use: 'Reset gebruiken',
    none: 'Er zijn op dit moment geen resets beschikbaar.',
    invite: 'Nodig een collega uit voor Codex en jullie krijgen er allebei een.',
    inviteAction: 'Uitnodigingslink kopiëren',
  },
  daily: {
    title: 'Dagelijks gebruik',
    about: 'De gegevens zijn bij benadering en kunnen tot 6 uur achterlopen.',
    columns: ['Dag', 'Waar', 'Deel van de wekelijkse limiet'],
    days: [
      {
        date: '22 nov 2026',
        rows: [
          ['Desktop-app', '5%'],
          ['CLI', '2%'],
        ],
      },
      { date: '21 nov 2026', rows: [['Cloud', '7%']] },
      {
        date: '20 nov 2026',
        rows: [
          ['GitHub-codereview', '1%'],
          ['Extensie', '3%'],
        ],
      },
    ],
  },
  past: {
    title: 'Geschiedenis van credits',
    rows: [
      ['21 nov 2026', '12,5 credits'],
      ['19 nov 2026', '3 credits'],
    ],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('polish')) return polish;
  return flags.has('dutch') ? dutch : english;
}
