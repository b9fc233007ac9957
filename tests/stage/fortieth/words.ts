/** The words of this set's settings pages of ChatGPT: English, and Korean as far as it is reported. */

import type { Flag } from '../flags.ts';

const english = {
  skip: 'Skip to content',
  settings: 'Settings',
  back: 'Back to ChatGPT',
  panels: {
    general: 'General',
    notifications: 'Notifications',
    personalization: 'Personalization',
    billing: 'Billing',
    usage: 'Usage',
    data: 'Data controls',
    account: 'Account',
  },
  title: 'Usage',
  overview: 'Overview',
  analytics: 'Analytics',
  plan: {
    label: 'Your plan',
    name: 'Pro plan',
    workspace: 'Business plan',
    price: '$200 / month',
    action: 'View plans',
  },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    more: 'Learn more',
  },
  left: (percent: number) => `${percent}% left`,
  bar: 'Usage remaining',
  fiveHour: {
    label: '5-hour limit',
    resets: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  },
  weekly: { label: 'Weekly limit', resets: 'Resets in 4d 7h', moment: 'Friday, November 27, 2026 at 2:55:27 PM PST' },
  credits: {
    title: 'Credits',
    shared: 'Shared workspace credits let you keep using Work and Codex beyond included usage.',
    remaining: '93,394.5 credits remaining',
    later: '93,391 credits remaining',
    none: '0 credits remaining',
    workspace: '2,402 workspace credits',
    balance: 'Current balance',
    add: 'Add more',
    month: '2,500 of 2,500 monthly credits left',
    monthResets: 'Resets in 26d 9h',
    increase: 'Increase monthly limit',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Add credits automatically when your balance runs low.',
    offer: 'Up to 40% off',
    name: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both',
    available: 'Available',
    history: 'History',
    full: 'Full reset',
    expires: [
      ['Expires December 12', 'Expires 12/12, 12:14 PM PST'],
      ['Expires January 3', 'Expires 1/3, 9:40 AM PST'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  apps: {
    title: 'Connected apps',
    about: 'Apps you signed in to with ChatGPT can draw on your plan.',
    rows: [
      ['Cursor', 'Allowed · up to 100% of plan limits'],
      ['Zed', 'Not allowed'],
    ],
    credits: 'Let other apps use credits',
    save: 'Save',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    columns: ['Date', 'Surface', 'Usage'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '5%'],
      ['Nov 22, 2026', 'CLI', '2%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
      ['Nov 20, 2026', 'Extension', '3%'],
    ],
  },
  past: {
    title: 'Credit usage history',
    rows: [
      ['Nov 21, 2026', 'Cloud', '12.5 credits'],
      ['Nov 19, 2026', 'CLI', '3 credits'],
    ],
  },
  failed: {
    title: 'Something went wrong',
    about: 'We couldn’t load your settings. Try again in a moment.',
    retry: 'Try again',
  },
};

export type Words = typeof english;

const korean: Words = {
  skip: '콘텐츠로 건너뛰기',
  settings: '설정',
  back: 'ChatGPT로 돌아가기',
  panels: {
    general: '일반',
    notifications: '알림',
    personalization: '개인 맞춤 설정',
    billing: '결제',
    usage: '사용 내역',
    data: '데이터 제어',
    account: '계정',
  },
  title: '사용 내역',
  overview: '개요',
  analytics: '분석',
  plan: { label: '내 플랜', name: 'Pro 플랜', workspace: 'Business 플랜', price: '월 ₩299,000', action: '플랜 보기' },
  limits: {
    title: '플랜 사용 한도',
    about: 'Codex, Work, 워크스페이스 에이전트, Excel용 ChatGPT에서 공유됩니다. 채팅 대화는 포함되지 않습니다.',
    more: '자세히 알아보기',
  },
  left: (percent) => `${percent}% 남음`,
  bar: '남은 사용량',
  fiveHour: {
    label: '5시간 사용 한도',
    resets: '초기화까지 3시간 12분 남았습니다',
    moment: '2026년 11월 24일 화요일 오전 4시 7분 41초 GMT+9',
  },
  weekly: {
    label: '주간 사용 한도',
    resets: '초기화까지 5일 12시간 남았습니다',
    moment: '2026년 11월 29일 일요일 오전 7시 40분 4초 GMT+9',
  },
  credits: {
    title: '크레딧',
    shared: '공유 워크스페이스 크레딧으로 포함된 사용량을 초과해도 Work와 Codex를 계속 사용할 수 있습니다.',
    remaining: '62,462크레딧 남음',
    later: '62,459크레딧 남음',
    none: '0크레딧 남음',
    workspace: '워크스페이스 크레딧 2,402',
    balance: '현재 잔액',
    add: '추가',
    month: '월간 크레딧 2,500 중 2,500 남음',
    monthResets: '초기화까지 26일 9시간 남았습니다',
    increase: '월간 한도 늘리기',
  },
  reload: {
    title: '자동 충전',
    about: '잔액이 부족해지면 크레딧을 자동으로 추가합니다.',
    offer: '최대 40% 할인',
    name: '자동 충전 설정',
  },
  resets: {
    title: '사용 한도 초기화',
    about: '초기화를 사용해 5시간 한도, 주간 한도 또는 둘 다 복원하세요',
    available: '사용 가능',
    history: '기록',
    full: '전체 재설정',
    expires: [
      ['12월 12일 만료', '12. 12. 오후 12:14 GMT+9 만료'],
      ['1월 3일 만료', '1. 3. 오전 9:40 GMT+9 만료'],
    ],
    use: '초기화 사용',
    none: '현재 사용할 수 있는 사용 한도 초기화가 없습니다.',
  },
  apps: {
    title: '연결된 앱',
    about: 'ChatGPT로 로그인한 앱이 플랜 사용량을 쓸 수 있습니다.',
    rows: [
      ['Cursor', '허용됨 · 플랜 한도의 최대 100%'],
      ['Zed', '허용 안 됨'],
    ],
    credits: '다른 앱이 크레딧을 사용하도록 허용',
    save: '저장',
  },
  daily: {
    title: '일일 사용량',
    about: '사용량 데이터는 대략적인 값이며 최대 6시간 지연될 수 있습니다',
    columns: ['날짜', '사용처', '사용량'],
    rows: [
      ['2026년 11월 22일', '데스크톱 앱', '5%'],
      ['2026년 11월 22일', 'CLI', '2%'],
      ['2026년 11월 21일', '클라우드', '7%'],
      ['2026년 11월 20일', 'GitHub 코드 리뷰', '1%'],
    ],
  },
  past: {
    title: '크레딧 사용 기록',
    rows: [
      ['2026년 11월 21일', '클라우드', '12.5크레딧'],
      ['2026년 11월 19일', 'CLI', '3크레딧'],
    ],
  },
  failed: {
    title: '문제가 발생했습니다',
    about: '설정을 불러오지 못했습니다. 잠시 후 다시 시도하세요.',
    retry: '다시 시도',
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('korean') ? korean : english;
}
