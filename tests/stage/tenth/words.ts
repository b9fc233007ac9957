// What the usage page of this set says. English: as reported, in part reworded. Polish: nobody has reported the page in it, so
// these are translations of ours.

export interface Limit {
  label: string;
  tip: string;
  reset: string;
  moment: string;
}

const english = {
  settings: 'Settings',
  back: 'Back to chat',
  panels: {
    general: 'General',
    personalization: 'Personalization',
    apps: 'Apps',
    usage: 'Usage',
    billing: 'Billing',
    data: 'Data controls',
  },
  title: 'Usage',
  tabs: { label: 'Usage views', overview: 'Overview', analytics: 'Analytics' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    columns: ['Limit', 'Left', 'Resets'],
    reached: 'Reached',
  },
  fiveHour: {
    label: '5-hour limit',
    tip: 'Starts when you send a message and lasts five hours.',
    reset: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  } as Limit,
  weekly: {
    label: 'Weekly limit',
    tip: 'Everything you do in seven days counts toward it.',
    reset: 'Resets in 4d 7h',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
  } as Limit,
  left: (percent: number) => ['', `${percent}%`, 'left'] as readonly [string, string, string],
  more: (label: string) => `More about ${label}`,
  bar: 'Usage remaining',
  credits: {
    title: 'Credits',
    about: 'Keep using Work and Codex when you’ve reached a limit.',
    caption: 'Current balance',
    unit: 'credits',
    amounts: ['93,394.5', '93,391'] as [string, string],
    none: 'You’re out of credits.',
    add: 'Add more',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Buy credits when your balance gets low.',
    offer: 'Up to 40% off',
    label: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    tabs: ['Available', 'History'] as [string, string],
    columns: ['Reset', 'Expires'],
    rows: [
      ['Full reset', 'Dec 12', 'Expires 12/12, 12:14 PM PST'],
      ['Full reset', 'Jan 4', 'Expires 1/4, 9:30 AM PST'],
    ],
    use: 'Use reset',
    none: 'No resets available',
    noneAbout: 'When you get one, you can use it here.',
  },
  daily: {
    label: 'Activity',
    title: 'Daily usage',
    other: 'Credit usage history',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    columns: ['Date', 'Surface', 'Usage'],
    days: [
      [
        'Nov 22, 2026',
        [
          ['Desktop app', '4%'],
          ['CLI', '1%'],
        ],
      ],
      ['Nov 21, 2026', [['Cloud', '7%']]],
      [
        'Nov 20, 2026',
        [
          ['Extension', '2%'],
          ['GitHub code review', '1%'],
        ],
      ],
    ] as [date: string, surfaces: [name: string, share: string][]][],
  },
  promo: {
    title: 'Codex is now in your browser',
    about: 'Hand over a task from any page.',
    action: 'Get the extension',
    dismiss: 'Dismiss',
  },
};

export type Words = typeof english;

const polish: Words = {
  settings: 'Ustawienia',
  back: 'Wróć do czatu',
  panels: {
    general: 'Ogólne',
    personalization: 'Personalizacja',
    apps: 'Aplikacje',
    usage: 'Użycie',
    billing: 'Rozliczenia',
    data: 'Kontrola danych',
  },
  title: 'Użycie',
  tabs: { label: 'Widoki użycia', overview: 'Przegląd', analytics: 'Analityka' },
  limits: {
    title: 'Limity planu',
    about: 'Wspólne dla Codex, Work, agentów przestrzeni roboczej i ChatGPT dla Excela. Nie obejmują rozmów na czacie.',
    columns: ['Limit', 'Pozostało', 'Reset'],
    reached: 'Osiągnięto',
  },
  fiveHour: {
    label: 'Limit 5-godzinny',
    tip: 'Rozpoczyna się z chwilą wysłania wiadomości i trwa pięć godzin.',
    reset: 'Resetuje się za 3 godz. 12 min',
    moment: 'poniedziałek, 23 listopada 2026 20:07:41 CET',
  },
  weekly: {
    label: 'Limit tygodniowy',
    tip: 'Wlicza się do niego wszystko, co robisz w ciągu siedmiu dni.',
    reset: 'Resetuje się za 4 dni 7 godz.',
    moment: 'piątek, 27 listopada 2026 23:55:27 CET',
  },
  left: (percent) => ['Pozostało', `${percent}%`, ''],
  more: (label) => `Więcej informacji: ${label}`,
  bar: 'Pozostałe użycie',
  credits: {
    title: 'Kredyty',
    about: 'Korzystaj dalej z Work i Codex po osiągnięciu limitu.',
    caption: 'Bieżące saldo',
    unit: 'kredytów',
    amounts: ['1\u00a0240', '1\u00a0238'],
    none: 'Nie masz już kredytów.',
    add: 'Dodaj',
  },
  reload: {
    title: 'Automatyczne doładowanie',
    about: 'Kupuj kredyty, gdy saldo jest niskie.',
    offer: 'Do 40% taniej',
    label: 'Skonfiguruj automatyczne doładowanie',
  },
  resets: {
    title: 'Resety limitów użycia',
    about: 'Użyj resetu, aby przywrócić limit 5-godzinny, limit tygodniowy lub oba.',
    tabs: ['Dostępne', 'Historia'],
    columns: ['Reset', 'Wygasa'],
    rows: [
      ['Pełny reset', '12 grudnia', 'Wygasa 12.12, 21:14 CET'],
      ['Pełny reset', '4 stycznia', 'Wygasa 4.01, 18:30 CET'],
    ],
    use: 'Użyj resetu',
    none: 'Brak dostępnych resetów',
    noneAbout: 'Gdy jakiś otrzymasz, użyjesz go tutaj.',
  },
  daily: {
    label: 'Aktywność',
    title: 'Dzienne użycie',
    other: 'Historia użycia kredytów',
    about: 'Dane o użyciu są przybliżone i mogą być opóźnione o maksymalnie 6 godzin',
    columns: ['Data', 'Miejsce', 'Użycie'],
    days: [
      [
        '22 lis 2026',
        [
          ['Aplikacja komputerowa', '4%'],
          ['CLI', '1%'],
        ],
      ],
      ['21 lis 2026', [['Chmura', '7%']]],
      ['20 lis 2026', [['Rozszerzenie', '2%']]],
    ],
  },
  promo: {
    title: 'Codex jest teraz w Twojej przeglądarce',
    about: 'Przekaż zadanie z dowolnej strony.',
    action: 'Pobierz rozszerzenie',
    dismiss: 'Zamknij',
  },
};

export function wordsOf(flags: ReadonlySet<string>): Words {
  return flags.has('polish') ? polish : english;
}
