// The words of the usage page in this set. The Polish ones are ours: nobody has reported the page in that language.

export interface Limit {
  label: string;
  reset: string;
  moment: string;
  at: string;
}

const english = {
  settings: 'Settings',
  back: 'Back to chat',
  panels: {
    general: 'General',
    notifications: 'Notifications',
    personalization: 'Personalization',
    usage: 'Usage',
    billing: 'Billing',
    data: 'Data controls',
    security: 'Security and login',
  },
  title: 'Usage',
  views: { label: 'Usage views', overview: 'Overview', analytics: 'Analytics' },
  plan: { term: 'Your plan', name: 'ChatGPT Pro 20x', hint: 'Renews on February 4', action: 'Manage' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chats don’t count.',
    reached: 'Limit reached',
    left: (percent: number) => `${percent}% left`,
    meter: (label: string) => `${label}, usage remaining`,
  },
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets in 3 hr 12 min',
    moment: 'Tuesday, January 26, 2027 at 2:46:09 PM PST',
    at: '2027-01-26T14:46:09-08:00',
  } as Limit,
  weekly: {
    label: 'Weekly limit',
    reset: 'Resets in 4 days 7 hr',
    moment: 'Saturday, January 30, 2027 at 6:55:27 PM PST',
    at: '2027-01-30T18:55:27-08:00',
  } as Limit,
  apps: {
    term: 'Connected apps',
    hint: 'Apps where you sign in with ChatGPT draw on the same limits.',
    value: '2 apps',
    action: 'Manage',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Bring your 5-hour limit, weekly limit, or both back to full.',
    history: 'History',
    name: 'Full reset',
    rows: [
      ['Expires February 12', 'Expires 2/12, 12:14 PM PST'],
      ['Expires March 4', 'Expires 3/4, 9:30 AM PST'],
    ] as [text: string, moment: string][],
    use: 'Use reset',
    none: 'No resets available',
    noneHint: 'When you get one, it appears here.',
  },
  credits: {
    title: 'Credits',
    about: 'Keep going in Work and Codex after you reach a limit.',
    term: 'Current balance',
    amounts: ['1,240', '1,238'] as [string, string],
    value: (amount: string) => `${amount} credits`,
    add: 'Add more',
    history: 'Credit usage history',
    view: 'View',
  },
  reload: {
    term: 'Automatic reload',
    hint: 'Buys credits for you when the balance runs low.',
    off: 'Off',
    offer: 'Up to 40% off',
    action: 'Set up',
  },
  daily: {
    title: 'Daily usage',
    about: 'Approximate, and up to 6 hours behind.',
    days: [
      ['Jan 25, 2027', 'Desktop app 4%, CLI 1%', '5%'],
      ['Jan 24, 2027', 'Cloud 7%', '7%'],
      ['Jan 22, 2027', 'Extension 2%, GitHub code review 1%', '3%'],
    ] as [date: string, surfaces: string, total: string][],
  },
  promo: {
    title: 'Take Codex along',
    about: 'Start a task at your desk and review it on your phone.',
    action: 'Get the app',
    dismiss: 'Dismiss',
  },
};

export type Words = typeof english;

const polish: Words = {
  settings: 'Ustawienia',
  back: 'Powrót do czatu',
  panels: {
    general: 'Ogólne',
    notifications: 'Powiadomienia',
    personalization: 'Personalizacja',
    usage: 'Wykorzystanie',
    billing: 'Płatności',
    data: 'Zarządzanie danymi',
    security: 'Bezpieczeństwo i logowanie',
  },
  title: 'Wykorzystanie',
  views: { label: 'Widoki', overview: 'Przegląd', analytics: 'Analizy' },
  plan: { term: 'Twój plan', name: 'ChatGPT Pro 20x', hint: 'Odnowi się 4 lutego', action: 'Zarządzaj' },
  limits: {
    title: 'Limity planu',
    about: 'Obejmują łącznie Codex, Work, agentów przestrzeni roboczej i ChatGPT dla Excela. Czaty się nie wliczają.',
    reached: 'Limit wyczerpany',
    left: (percent) => `Pozostało ${percent}%`,
    meter: (label) => `${label}: ile pozostało`,
  },
  fiveHour: {
    label: 'Limit 5-godzinny',
    reset: 'Odnowi się za 3 godz. 12 min',
    moment: 'wtorek, 26 stycznia 2027 23:46:09 CET',
    at: '2027-01-26T23:46:09+01:00',
  },
  weekly: {
    label: 'Limit tygodniowy',
    reset: 'Odnowi się za 4 dni 7 godz.',
    moment: 'niedziela, 31 stycznia 2027 03:55:27 CET',
    at: '2027-01-31T03:55:27+01:00',
  },
  apps: {
    term: 'Połączone aplikacje',
    hint: 'Aplikacje, w których logujesz się przez ChatGPT, korzystają z tych samych limitów.',
    value: '2 aplikacje',
    action: 'Zarządzaj',
  },
  resets: {
    title: 'Resetowanie limitów',
    about: 'Przywróć do pełna limit 5-godzinny, tygodniowy lub oba naraz.',
    history: 'Historia',
    name: 'Pełne zresetowanie',
    rows: [
      ['Wygasa 12 lutego', 'Wygasa 12.02, 21:14 CET'],
      ['Wygasa 4 marca', 'Wygasa 4.03, 18:30 CET'],
    ],
    use: 'Wykorzystaj',
    none: 'Brak dostępnych resetów',
    noneHint: 'Gdy jakiś otrzymasz, pojawi się tutaj.',
  },
  credits: {
    title: 'Kredyty',
    about: 'Pracuj dalej w Work i Codex po wyczerpaniu limitu.',
    term: 'Aktualne saldo',
    amounts: ['1240', '1238'],
    value: (amount) => `${amount} kredytów`,
    add: 'Dokup',
    history: 'Historia zużycia kredytów',
    view: 'Pokaż',
  },
  reload: {
    term: 'Automatyczne doładowywanie',
    hint: 'Dokupuje kredyty, gdy saldo jest niskie.',
    off: 'Wyłączone',
    offer: 'Nawet 40% taniej',
    action: 'Skonfiguruj',
  },
  daily: {
    title: 'Wykorzystanie dzienne',
    about: 'Dane przybliżone, opóźnione nawet o 6 godzin.',
    days: [
      ['25 sty 2027', 'Aplikacja na komputer 4%, CLI 1%', '5%'],
      ['24 sty 2027', 'Chmura 7%', '7%'],
      ['22 sty 2027', 'Rozszerzenie 2%, przegląd kodu w GitHub 1%', '3%'],
    ],
  },
  promo: {
    title: 'Zabierz Codex ze sobą',
    about: 'Zacznij zadanie przy biurku, a sprawdź je w telefonie.',
    action: 'Pobierz aplikację',
    dismiss: 'Zamknij',
  },
};

export function wordsOf(flags: ReadonlySet<string>): Words {
  return flags.has('polish') ? polish : english;
}
