/** The words of the fifth set's usage overview: English, in part reworded, and Korean, in part as reported. */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  back: 'Back to ChatGPT',
  panels: { general: 'General', billing: 'Billing', usage: 'Usage', data: 'Data controls' },
  footer: ['Help center', 'Terms', 'Privacy'],
  title: 'Usage',
  help: 'How usage works',
  views: { label: 'Usage views', overview: 'Overview', analytics: 'Analytics' },
  plan: { label: 'Your plan', name: 'Pro plan', price: '$200 / month', action: 'View plans' },
  limits: {
    title: 'Plan usage',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    more: 'What counts toward plan usage',
    reached: 'Limit reached',
    out: 'You’re out of plan usage for this week. Buy credits or use a reset to keep going.',
  },
  left: (percent: number) => `${percent}% remaining`,
  fiveHour: {
    label: '5-hour limit',
    reset: 'Reset in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  },
  weekly: {
    label: 'Weekly limit',
    reset: 'Reset in 4d 7h',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
  },
  credits: {
    title: 'Credits',
    about: 'Keep working in Codex and Work after you reach a limit.',
    label: 'Credits remaining',
    amount: (amount: string) => amount,
    buy: 'Buy credits',
  },
  reload: {
    title: 'Auto-reload',
    state: 'Off',
    about: 'Add credits automatically before you run out.',
    offer: 'Save up to 40%',
    action: 'Set up',
    name: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    available: (count: number) => `Available (${count})`,
    history: 'History',
    columns: ['Reset', 'Expires', 'Action'],
    full: 'Full reset',
    dates: ['December 12', 'January 3'],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
    allow: 'Allow Codex to use resets',
  },
  apps: {
    title: 'Connected apps',
    about: 'Apps you sign in to with ChatGPT can use your plan.',
    share: (name: string) => `Plan usage of ${name}`,
    shares: ['Up to 100%', 'Up to 50%', 'Not allowed'],
    credits: 'Let apps use credits',
    save: 'Save',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
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
    ],
  },
  past: {
    title: 'Credit usage history',
    rows: [
      ['Nov 21, 2026', '12.5 credits'],
      ['Nov 19, 2026', '3 credits'],
    ],
    all: 'See all',
  },
};

export type Words = typeof english;

const korean: Words = {
  settings: '설정',
  back: 'ChatGPT로 돌아가기',
  panels: { general: '일반', billing: '결제', usage: '사용 내역', data: '데이터 제어' },
  footer: ['도움말 센터', '이용 약관', '개인정보'],
  title: '사용 내역',
  help: '사용량 계산 방식',
  views: { label: '사용 내역 보기', overview: '개요', analytics: '분석' },
  plan: { label: '내 플랜', name: 'Pro 플랜', price: '월 ₩299,000', action: '플랜 보기' },
  limits: {
    title: '플랜 사용 한도',
    about: 'Codex, Work, 워크스페이스 에이전트, Excel용 ChatGPT가 함께 사용합니다. 채팅 대화는 포함되지 않습니다.',
    more: '플랜 사용량에 포함되는 항목',
    reached: '한도 도달',
    out: '이번 주 플랜 사용량을 모두 썼습니다. 크레딧을 구매하거나 초기화를 사용하세요.',
  },
  left: (percent) => `${percent}% 남음`,
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
    about: '한도에 도달한 뒤에도 Codex와 Work에서 계속 작업할 수 있습니다.',
    label: '현재 잔액',
    amount: (amount) => `${amount}크레딧 남음`,
    buy: '크레딧 구매',
  },
  reload: {
    title: '자동 충전',
    state: '꺼짐',
    about: '크레딧이 떨어지기 전에 자동으로 추가합니다.',
    offer: '최대 40% 할인',
    action: '설정하기',
    name: '자동 충전 설정하기',
  },
  resets: {
    title: '사용 한도 초기화',
    about: '초기화를 사용하면 5시간 한도, 주간 한도 또는 둘 다 복원됩니다.',
    available: (count) => `사용 가능 (${count})`,
    history: '기록',
    columns: ['초기화', '만료', '작업'],
    full: '전체 재설정',
    dates: ['12월 12일', '1월 3일'],
    use: '초기화 사용',
    none: '지금은 사용할 수 있는 초기화가 없습니다.',
    allow: 'Codex가 초기화를 사용하도록 허용',
  },
  apps: {
    title: '연결된 앱',
    about: 'ChatGPT로 로그인한 앱이 플랜을 사용할 수 있습니다.',
    share: (name) => `${name}의 플랜 사용량`,
    shares: ['최대 100%', '최대 50%', '허용 안 함'],
    credits: '앱이 크레딧을 사용하도록 허용',
    save: '저장',
  },
  daily: {
    title: '일일 사용량',
    about: '사용량 데이터는 대략적인 값이며 최대 6시간까지 지연될 수 있습니다.',
    days: [
      {
        date: '2026년 11월 22일',
        rows: [
          ['데스크톱 앱', '5%'],
          ['CLI', '2%'],
        ],
      },
      { date: '2026년 11월 21일', rows: [['클라우드', '7%']] },
      {
        date: '2026년 11월 20일',
        rows: [
          ['GitHub 코드 리뷰', '1%'],
          ['확장 프로그램', '3%'],
        ],
      },
    ],
  },
  past: {
    title: '크레딧 사용 기록',
    rows: [
      ['2026년 11월 21일', '12.5크레딧'],
      ['2026년 11월 19일', '3크레딧'],
    ],
    all: '모두 보기',
  },
};

const portuguese = {
  ...english,
  settings: 'Configurações',
  back: 'Voltar ao ChatGPT',
  panels: { general: 'Geral', billing: 'Cobrança', usage: 'Uso', data: 'Controles de dados' },
  footer: ['Central de ajuda', 'Termos', 'Privacidade'],
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('korean')) return korean;
  return flags.has('portuguese') ? portuguese : english;
}
