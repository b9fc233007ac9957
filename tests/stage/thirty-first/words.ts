/** The words of the thirty-first set's usage overview and dialog: English, mostly today's, Japanese and Polish. */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  back: 'Back to chats',
  close: 'Close',
  search: 'Search settings',
  breadcrumb: 'Breadcrumb',
  panels: {
    general: 'General',
    notifications: 'Notifications',
    billing: 'Billing',
    usage: 'Usage',
    data: 'Data controls',
    security: 'Security and login',
  },
  title: 'Usage',
  updated: 'Updated 2 minutes ago',
  refresh: 'Refresh',
  views: { label: 'Usage views', overview: 'Overview', analytics: 'Analytics' },
  info: (name: string) => `More about ${name}`,
  loading: 'Loading…',
  plan: { label: 'Your plan', name: 'Pro plan', price: '$200 / month', action: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    reached: 'Limit reached. Use credits or a reset to keep working.',
    unused: 'Starts with your next task',
  },
  left: (percent: number) => `${percent}% left`,
  fiveHour: {
    label: '5-hour limit',
    more: 'A rolling window that opens with your first task.',
    reset: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  },
  weekly: {
    label: 'Weekly limit',
    more: 'Seven days, counted from your first task after the last reset.',
    reset: 'Resets in 4d 7h',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
  },
  alerts: {
    title: 'Usage alerts',
    about: 'Get a notification before you run out.',
    isNew: 'New',
    rows: [
      ['Almost out of 5-hour usage', 'When less than 20% remains'],
      ['Almost out of weekly usage', 'When less than 10% remains'],
    ],
  },
  credits: {
    title: 'Credits',
    about: 'Used automatically after you reach a plan limit.',
    label: 'Current balance',
    amount: (amount: string) => `${amount} credits remaining`,
    amounts: ['93,394.5', '93,391'] as [string, string],
    add: 'Add more',
  },
  reload: {
    label: 'Automatic reload',
    about: 'Buy credits when your balance gets low.',
    offer: 'Up to 40% off',
    state: 'Off',
    name: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    available: (count: number) => `Available ${count}`,
    history: 'History',
    rows: [
      ['Full reset', 'Expires December 12'],
      ['Weekly limit reset', 'Expires January 3'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  features: {
    title: 'Feature limits',
    about: 'These features have their own allowance.',
    rows: [
      ['Code review', '92% left', 92],
      ['Deep research', '18 of 20 left', 90],
      ['GPT-5.5-Codex-Spark', '100% left', 100],
    ] as [string, string, number][],
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    columns: ['Date', 'Where', 'Usage'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '5%'],
      ['Nov 22, 2026', 'CLI', '2%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
    ],
    all: 'Show 30 days',
  },
  apps: { title: 'Connected apps', about: 'Apps you sign in to with ChatGPT can use your plan.' },
};

export type Words = typeof english;

const japanese: Words = {
  settings: '設定',
  back: 'チャットに戻る',
  close: '閉じる',
  search: '設定を検索',
  breadcrumb: 'パンくずリスト',
  panels: {
    general: '一般',
    notifications: '通知',
    billing: 'お支払い',
    usage: '使用状況',
    data: 'データ コントロール',
    security: 'セキュリティとログイン',
  },
  title: '使用状況',
  updated: '2分前に更新',
  refresh: '更新',
  views: { label: '表示の切り替え', overview: '概要', analytics: '分析' },
  info: (name) => `${name}の詳細`,
  loading: '読み込み中…',
  plan: { label: 'ご利用のプラン', name: 'Pro プラン', price: '月額 ¥30,000', action: 'プランを表示' },
  limits: {
    title: 'プランの上限',
    about: 'Codex、Work、ワークスペース エージェント、ChatGPT for Excel で共有されます。チャットの会話は含まれません。',
    reached: '上限に達しました。クレジットまたはリセットを使用して続行できます。',
    unused: '次のタスクから開始します',
  },
  left: (percent) => `残り ${percent}%`,
  fiveHour: {
    label: '5時間の上限',
    more: '最初のタスクから始まる期間です。',
    reset: '3時間12分後にリセット',
    moment: '2026年11月24日火曜日 4:07:41 JST',
  },
  weekly: {
    label: '週間上限',
    more: '前回のリセット後、最初のタスクから7日間です。',
    reset: '4日7時間後にリセット',
    moment: '2026年11月28日土曜日 7:55:27 JST',
  },
  alerts: {
    title: '使用状況の通知',
    about: '使い切る前にお知らせします。',
    isNew: '新機能',
    rows: [
      ['5時間分の残りがわずかなとき', '残り20%を下回ると通知'],
      ['1週間分の残りがわずかなとき', '残り10%を下回ると通知'],
    ],
  },
  credits: {
    title: 'クレジット',
    about: 'プランの上限に達すると自動的に使用されます。',
    label: '現在の残高',
    amount: (amount) => `${amount} クレジット`,
    amounts: ['93,394.5', '93,391'],
    add: '追加する',
  },
  reload: {
    label: '自動チャージ',
    about: '残高が少なくなったらクレジットを購入します。',
    offer: '最大40%オフ',
    state: 'オフ',
    name: '自動チャージを設定',
  },
  resets: {
    title: '利用上限のリセット',
    about: 'リセットを使用すると、5時間の上限、週間上限、またはその両方が元に戻ります。',
    available: (count) => `利用可能 ${count}`,
    history: '履歴',
    rows: [
      ['フルリセット', '12月12日に期限切れ'],
      ['週間上限のリセット', '1月3日に期限切れ'],
    ],
    use: 'リセットを使用',
    none: '現在利用できるリセットはありません。',
  },
  features: {
    title: '機能ごとの上限',
    about: '次の機能には個別の上限があります。',
    rows: [
      ['コードレビュー', '残り 92%', 92],
      ['Deep Research', '20回中 残り18回', 90],
      ['GPT-5.5-Codex-Spark', '残り 100%', 100],
    ],
  },
  daily: {
    title: '1日ごとの使用量',
    about: '使用量データは概算であり、最大6時間遅れることがあります。',
    columns: ['日付', '利用元', '使用量'],
    rows: [
      ['2026年11月22日', 'デスクトップアプリ', '5%'],
      ['2026年11月22日', 'CLI', '2%'],
      ['2026年11月21日', 'クラウド', '7%'],
      ['2026年11月20日', 'GitHub コードレビュー', '1%'],
    ],
    all: '30日分を表示',
  },
  apps: { title: '接続済みアプリ', about: 'ChatGPT でログインしたアプリはプランを使用できます。' },
};

const polish: Words = {
  settings: 'Ustawienia',
  back: 'Wróć do czatów',
  close: 'Zamknij',
  search: 'Szukaj w ustawieniach',
  breadcrumb: 'Ścieżka nawigacji',
  panels: {
    general: 'Ogólne',
    notifications: 'Powiadomienia',
    billing: 'Płatności',
    usage: 'Użycie',
    data: 'Zarządzanie danymi',
    security: 'Bezpieczeństwo i logowanie',
  },
  title: 'Użycie',
  updated: 'Zaktualizowano 2 minuty temu',
  refresh: 'Odśwież',
  views: { label: 'Widoki użycia', overview: 'Przegląd', analytics: 'Analityka' },
  info: (name) => `Więcej informacji: ${name}`,
  loading: 'Wczytywanie…',
  plan: { label: 'Twój plan', name: 'Plan Pro', price: '999 zł / miesiąc', action: 'Zobacz plany' },
  limits: {
    title: 'Limity planu',
    about:
      'Wspólne dla Codex, Work, agentów obszaru roboczego i ChatGPT dla programu Excel. Nie obejmują rozmów na czacie.',
    reached: 'Osiągnięto limit. Użyj kredytów lub resetu, aby pracować dalej.',
    unused: 'Rozpocznie się od następnego zadania',
  },
  left: (percent) => `Pozostało ${percent}%`,
  fiveHour: {
    label: 'Limit 5-godzinny',
    more: 'Okres, który rozpoczyna się od pierwszego zadania.',
    reset: 'Odnowi się za 3 godz. 12 min',
    moment: 'poniedziałek, 23 listopada 2026 20:07:41 CET',
  },
  weekly: {
    label: 'Limit tygodniowy',
    more: 'Siedem dni od pierwszego zadania po ostatnim odnowieniu.',
    reset: 'Odnowi się za 4 dni 7 godz.',
    moment: 'piątek, 27 listopada 2026 23:55:27 CET',
  },
  alerts: {
    title: 'Alerty użycia',
    about: 'Otrzymuj powiadomienia, zanim limit się wyczerpie.',
    isNew: 'Nowość',
    rows: [
      ['Kończy się użycie z 5 godzin', 'Gdy zostanie mniej niż 20%'],
      ['Kończy się użycie z tygodnia', 'Gdy zostanie mniej niż 10%'],
    ],
  },
  credits: {
    title: 'Kredyty',
    about: 'Używane automatycznie po osiągnięciu limitu planu.',
    label: 'Bieżące saldo',
    amount: (amount) => `Pozostałe kredyty: ${amount}`,
    amounts: ['1\u00a0240', '1\u00a0238,5'],
    add: 'Dodaj więcej',
  },
  reload: {
    label: 'Automatyczne doładowanie',
    about: 'Kupuj kredyty, gdy saldo będzie niskie.',
    offer: 'Do 40% taniej',
    state: 'Wył.',
    name: 'Skonfiguruj automatyczne doładowanie',
  },
  resets: {
    title: 'Resety limitów użycia',
    about: 'Użyj resetu, aby przywrócić limit 5-godzinny, limit tygodniowy lub oba.',
    available: (count) => `Dostępne: ${count}`,
    history: 'Historia',
    rows: [
      ['Pełny reset', 'Wygasa 12 grudnia'],
      ['Reset limitu tygodniowego', 'Wygasa 3 stycznia'],
    ],
    use: 'Użyj resetu',
    none: 'Obecnie nie ma dostępnych resetów limitów.',
  },
  features: {
    title: 'Limity funkcji',
    about: 'Te funkcje mają własną pulę.',
    rows: [
      ['Przegląd kodu', 'Pozostało 92%', 92],
      ['Pogłębiona analiza', 'Pozostało 18 z 20', 90],
      ['GPT-5.5-Codex-Spark', 'Pozostało 100%', 100],
    ],
  },
  daily: {
    title: 'Dzienne użycie',
    about: 'Dane o użyciu są przybliżone i mogą być opóźnione nawet o 6 godzin.',
    columns: ['Data', 'Miejsce', 'Użycie'],
    rows: [
      ['22 lis 2026', 'Aplikacja na komputer', '5%'],
      ['22 lis 2026', 'CLI', '2%'],
      ['21 lis 2026', 'Chmura', '7%'],
      ['20 lis 2026', 'Przegląd kodu w GitHubie', '1%'],
    ],
    all: 'Pokaż 30 dni',
  },
  apps: {
    title: 'Połączone aplikacje',
    about: 'Aplikacje, do których logujesz się przez ChatGPT, mogą korzystać z planu.',
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('japanese')) return japanese;
  return flags.has('polish') ? polish : english;
}
