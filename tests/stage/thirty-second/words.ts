/**
 * The words of this set's ChatGPT usage settings: English and Korean as reported, German, which nobody
 * reported of this page, as OpenAI might translate it.
 */

import type { Flag } from '../flags.ts';

const english = {
  back: 'Back',
  settings: 'Settings',
  panels: { general: 'General', billing: 'Billing', usage: 'Usage', data: 'Data controls', security: 'Security' },
  title: 'Usage',
  overview: 'Overview',
  analytics: 'Analytics',
  plan: { label: 'Your plan', name: 'Pro plan', price: '$200 / month', action: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    remaining: 'Usage remaining',
    left: (percent: number) => `${percent}% left`,
  },
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  },
  weekly: {
    label: 'Weekly limit',
    reset: 'Resets in 4d 7h',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
  },
  credits: {
    title: 'Credits',
    amount: '93,394.5',
    later: '93,391',
    remaining: (amount: string) => `${amount} credits remaining`,
    current: 'Current balance',
    add: 'Add more',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Add credits automatically when your balance runs low.',
    offer: 'Up to 40% off',
    action: 'Set up auto-reload',
  },
  workspace: {
    about: 'Shared workspace credits let you keep using Work and Codex beyond included usage.',
    balance: '2,402 workspace credits',
    none: '0 workspace credits',
    monthly: 'Monthly limit',
    left: '2,500 of 2,500 monthly credits left',
    reset: 'Resets in 26d 9h',
    moment: 'Saturday, December 19, 2026 at 4:00:00 PM PST',
    increase: 'Increase monthly limit',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both',
    available: 'Available',
    history: 'History',
    full: 'Full reset',
    expiries: [
      ['Expires December 2', 'Expires 12/2, 12:14 PM PST'],
      ['Expires December 12', 'Expires 12/12, 4:23 PM PST'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
    allow: 'Allow Codex to use resets',
  },
  apps: {
    title: 'Apps using your plan',
    about: 'Apps you sign in to with ChatGPT can use your plan.',
    share: 'Up to 100% of plan limits',
    off: 'Not allowed',
    credits: 'Other apps may use credits',
    save: 'Save',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    rows: [
      ['Nov 22, 2026', 'Desktop app', '5%'],
      ['Nov 22, 2026', 'CLI', '2%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
      ['Nov 20, 2026', 'Extension', '3%'],
    ],
  },
  history: {
    title: 'Credit usage history',
    rows: [
      ['Nov 21, 2026', 'Cloud', '12.5 credits'],
      ['Nov 19, 2026', 'CLI', '3 credits'],
    ],
  },
  dialog: {
    close: 'Close',
    search: 'Search settings',
    left: (amount: string) => `${amount} credits left`,
    add: 'Add credits',
    about: 'Buy credits or turn on automatic reload to continue using Work when you reach usage limits.',
    more: 'Learn more',
  },
};

export type Words = typeof english;

const korean: Words = {
  back: '뒤로',
  settings: '설정',
  panels: { general: '일반', billing: '결제', usage: '사용 내역', data: '데이터 제어', security: '보안' },
  title: '사용 내역',
  overview: '개요',
  analytics: '분석',
  plan: { label: '내 플랜', name: 'Pro 플랜', price: '월 ₩299,000', action: '플랜 보기' },
  limits: {
    title: '플랜 사용 한도',
    about: 'Codex, Work, 워크스페이스 에이전트 및 Excel용 ChatGPT에서 공유됩니다. 채팅 대화는 포함되지 않습니다.',
    remaining: '남은 사용량',
    left: (percent) => `${percent}% 남음`,
  },
  fiveHour: {
    label: '5시간 사용 한도',
    reset: '초기화까지 3시간 12분 남았습니다',
    moment: '2026년 11월 24일 화요일 오전 4시 7분 41초 GMT+9',
  },
  weekly: {
    label: '주간 사용 한도',
    reset: '초기화까지 4일 7시간 남았습니다',
    moment: '2026년 11월 28일 토요일 오전 7시 55분 27초 GMT+9',
  },
  credits: {
    title: '크레딧',
    amount: '62,462',
    later: '62,460',
    remaining: (amount) => `${amount}크레딧 남음`,
    current: '현재 잔액',
    add: '추가',
  },
  reload: {
    title: '자동 충전',
    about: '잔액이 부족해지면 크레딧을 자동으로 추가합니다.',
    offer: '최대 40% 할인',
    action: '자동 충전 설정',
  },
  workspace: {
    about: '공유 워크스페이스 크레딧으로 포함된 사용량을 넘어 Work와 Codex를 계속 사용할 수 있습니다.',
    balance: '워크스페이스 크레딧 2,402',
    none: '워크스페이스 크레딧 0',
    monthly: '월간 한도',
    left: '월간 크레딧 2,500 중 2,500 남음',
    reset: '초기화까지 26일 9시간 남았습니다',
    moment: '2026년 12월 20일 일요일 오전 9시 0분 0초 GMT+9',
    increase: '월간 한도 늘리기',
  },
  resets: {
    title: '사용 한도 초기화',
    about: '초기화를 사용하여 5시간 한도, 주간 한도 또는 둘 다 복원하세요',
    available: '사용 가능',
    history: '기록',
    full: '전체 재설정',
    expiries: [
      ['12월 3일 만료', '12월 3일 오전 5:14 GMT+9 만료'],
      ['12월 13일 만료', '12월 13일 오전 9:23 GMT+9 만료'],
    ],
    use: '초기화 사용',
    none: '지금은 사용할 수 있는 사용 한도 초기화가 없습니다.',
    allow: 'Codex의 초기화 사용 허용',
  },
  apps: {
    title: '플랜을 사용하는 앱',
    about: 'ChatGPT로 로그인한 앱이 플랜을 사용할 수 있습니다.',
    share: '플랜 한도의 최대 100%',
    off: '허용 안 함',
    credits: '다른 앱의 크레딧 사용 허용',
    save: '저장',
  },
  daily: {
    title: '일일 사용량',
    about: '사용량 데이터는 대략적이며 최대 6시간 지연될 수 있습니다',
    rows: [
      ['2026년 11월 22일', '데스크톱 앱', '5%'],
      ['2026년 11월 22일', 'CLI', '2%'],
      ['2026년 11월 21일', '클라우드', '7%'],
      ['2026년 11월 20일', 'GitHub 코드 리뷰', '1%'],
      ['2026년 11월 20일', '확장 프로그램', '3%'],
    ],
  },
  history: {
    title: '크레딧 사용 기록',
    rows: [
      ['2026년 11월 21일', '클라우드', '12.5크레딧'],
      ['2026년 11월 19일', 'CLI', '3크레딧'],
    ],
  },
  dialog: {
    close: '닫기',
    search: '설정 검색',
    left: (amount) => `${amount}크레딧 남음`,
    add: '크레딧 추가',
    about: '사용 한도에 도달했을 때 Work를 계속 사용하려면 크레딧을 구매하거나 자동 충전을 켜세요.',
    more: '자세히 알아보기',
  },
};

const german: Words = {
  back: 'Zurück',
  settings: 'Einstellungen',
  panels: {
    general: 'Allgemein',
    billing: 'Abrechnung',
    usage: 'Nutzung',
    data: 'Datenkontrollen',
    security: 'Sicherheit',
  },
  title: 'Nutzung',
  overview: 'Übersicht',
  analytics: 'Analysen',
  plan: { label: 'Dein Plan', name: 'Pro-Plan', price: '229 € / Monat', action: 'Pläne ansehen' },
  limits: {
    title: 'Plan-Limits',
    about:
      'Gemeinsam genutzt von Codex, Work, Workspace-Agenten und ChatGPT für Excel. Chat-Unterhaltungen sind nicht enthalten.',
    remaining: 'Verbleibende Nutzung',
    left: (percent) => `${percent}\u00a0% übrig`,
  },
  fiveHour: {
    label: '5-Stunden-Limit',
    reset: 'Wird in 3 Std. 12 Min. zurückgesetzt',
    moment: 'Montag, 23. November 2026 um 20:07:41 MEZ',
  },
  weekly: {
    label: 'Wöchentliches Limit',
    reset: 'Wird in 4 Tg. 7 Std. zurückgesetzt',
    moment: 'Freitag, 27. November 2026 um 23:55:27 MEZ',
  },
  credits: {
    title: 'Credits',
    amount: '33.564',
    later: '33.561',
    remaining: (amount) => `${amount} Credits verbleibend`,
    current: 'Aktuelles Guthaben',
    add: 'Mehr hinzufügen',
  },
  reload: {
    title: 'Automatische Aufladung',
    about: 'Füge automatisch Credits hinzu, wenn dein Guthaben zur Neige geht.',
    offer: 'Bis zu 40\u00a0% Rabatt',
    action: 'Automatische Aufladung einrichten',
  },
  workspace: {
    about: 'Mit gemeinsamen Workspace-Credits kannst du Work und Codex über die enthaltene Nutzung hinaus verwenden.',
    balance: '2.402 Workspace-Credits',
    none: '0 Workspace-Credits',
    monthly: 'Monatliches Limit',
    left: '2.500 von 2.500 monatlichen Credits übrig',
    reset: 'Wird in 26 Tg. 9 Std. zurückgesetzt',
    moment: 'Sonntag, 20. Dezember 2026 um 01:00:00 MEZ',
    increase: 'Monatliches Limit erhöhen',
  },
  resets: {
    title: 'Zurücksetzungen von Nutzungslimits',
    about:
      'Verwende eine Zurücksetzung, um dein 5-Stunden-Limit, dein wöchentliches Limit oder beide wiederherzustellen',
    available: 'Verfügbar',
    history: 'Verlauf',
    full: 'Vollständige Zurücksetzung',
    expiries: [
      ['Läuft am 2. Dezember ab', 'Läuft am 2.12., 21:14 MEZ ab'],
      ['Läuft am 13. Dezember ab', 'Läuft am 13.12., 01:23 MEZ ab'],
    ],
    use: 'Zurücksetzung verwenden',
    none: 'Derzeit sind keine Zurücksetzungen von Nutzungslimits verfügbar.',
    allow: 'Codex erlauben, Zurücksetzungen zu verwenden',
  },
  apps: {
    title: 'Apps, die deinen Plan verwenden',
    about: 'Apps, bei denen du dich mit ChatGPT anmeldest, können deinen Plan verwenden.',
    share: 'Bis zu 100\u00a0% der Plan-Limits',
    off: 'Nicht erlaubt',
    credits: 'Andere Apps dürfen Credits verwenden',
    save: 'Speichern',
  },
  daily: {
    title: 'Tägliche Nutzung',
    about: 'Nutzungsdaten sind Näherungswerte und können bis zu 6 Stunden verzögert sein',
    rows: [
      ['22. Nov. 2026', 'Desktop-App', '5\u00a0%'],
      ['21. Nov. 2026', 'Cloud', '7\u00a0%'],
      ['20. Nov. 2026', 'CLI', '1\u00a0%'],
    ],
  },
  history: {
    title: 'Verlauf der Credit-Nutzung',
    rows: [
      ['21. Nov. 2026', 'Cloud', '12,5 Credits'],
      ['19. Nov. 2026', 'CLI', '3 Credits'],
    ],
  },
  dialog: {
    close: 'Schließen',
    search: 'Einstellungen durchsuchen',
    left: (amount) => `${amount} Credits übrig`,
    add: 'Credits hinzufügen',
    about:
      'Kaufe Credits oder aktiviere die automatische Aufladung, um Work weiter zu verwenden, wenn du Nutzungslimits erreichst.',
    more: 'Mehr erfahren',
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('korean')) return korean;
  return flags.has('german') ? german : english;
}
