/** The words of this set's usage dashboard: English, in part reworded, and Korean, in part as reported. */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  back: 'Back to chat',
  groups: { account: 'Account', app: 'App' },
  panels: { usage: 'Usage', billing: 'Billing', general: 'General', data: 'Data controls' },
  title: 'Usage',
  about: 'What your plan includes, what’s left of it, and how you’ve used it.',
  views: { label: 'View', overview: 'Overview', analytics: 'Analytics' },
  strip: {
    label: 'Summary',
    plan: 'Plan',
    personal: 'Pro 20x',
    workspace: 'Business',
    most: 'Used most this week',
    feature: 'Codex · 61%',
    tasks: 'Agent tasks this week',
    count: '48',
  },
  tiles: {
    label: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    learn: 'Learn about limits',
    left: 'left',
    bar: 'Usage remaining',
    options: 'Tile options',
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
    unit: 'credits remaining',
    about: 'Used once a limit is reached',
    add: 'Add more',
  },
  reload: {
    title: 'Automatic reload',
    state: 'Off',
    about: 'Buy credits automatically when your balance drops below an amount you choose.',
    offer: 'Up to 40% off',
    switch: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    count: (count: number) => `${count} available`,
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    columns: ['Reset', 'Received', 'Expires'],
    rows: [
      ['Full reset', 'Nov 12', 'Dec 12'],
      ['Full reset', 'Nov 20', 'Jan 3'],
    ],
    use: 'Use reset',
    history: 'View history',
    none: 'No usage limit resets available at this time.',
  },
  apps: {
    title: 'Connected apps',
    count: '2 apps',
  },
  daily: {
    title: 'Daily usage',
    range: 'Last 7 days',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    columns: ['Date', 'Surface', 'Usage'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '5%'],
      ['Nov 22, 2026', 'CLI', '2%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'Extension', '3%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
    ],
  },
  promo: {
    title: 'Give a month of Plus',
    about: 'Invite up to 3 friends to try Codex. Each gets a month on us.',
    action: 'Send an invite',
  },
};

export type Words = typeof english;

const korean: Words = {
  settings: '설정',
  back: '채팅으로 돌아가기',
  groups: { account: '계정', app: '앱' },
  panels: { usage: '사용 내역', billing: '결제', general: '일반', data: '데이터 제어' },
  title: '사용 내역',
  about: '플랜에 포함된 사용량과 남은 사용량, 사용 방식을 확인하세요.',
  views: { label: '보기', overview: '개요', analytics: '분석' },
  strip: {
    label: '요약',
    plan: '플랜',
    personal: 'Pro 20x',
    workspace: 'Business',
    most: '이번 주 가장 많이 사용',
    feature: 'Codex · 61%',
    tasks: '이번 주 에이전트 작업',
    count: '48건',
  },
  tiles: {
    label: '플랜 사용 한도',
    about: 'Codex, Work, 워크스페이스 에이전트, Excel용 ChatGPT에서 함께 사용합니다. 채팅 대화는 포함되지 않습니다.',
    learn: '한도 자세히 알아보기',
    left: '남음',
    bar: '남은 사용량',
    options: '타일 옵션',
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
    unit: '크레딧 남음',
    about: '한도에 도달하면 사용됩니다',
    add: '추가',
  },
  reload: {
    title: '자동 충전',
    state: '꺼짐',
    about: '잔액이 설정한 금액보다 적어지면 크레딧을 자동으로 구매합니다.',
    offer: '최대 40% 할인',
    switch: '자동 충전 설정',
  },
  resets: {
    title: '사용 한도 초기화',
    count: (count) => `${count}개 사용 가능`,
    about: '초기화를 사용하면 5시간 한도, 주간 한도 또는 둘 다 복원할 수 있습니다.',
    columns: ['초기화', '받은 날짜', '만료'],
    rows: [
      ['전체 재설정', '11월 12일', '12월 12일'],
      ['전체 재설정', '11월 20일', '1월 3일'],
    ],
    use: '초기화 사용',
    history: '기록 보기',
    none: '현재 사용할 수 있는 초기화가 없습니다.',
  },
  apps: {
    title: '연결된 앱',
    count: '앱 2개',
  },
  daily: {
    title: '일일 사용량',
    range: '최근 7일',
    about: '사용량 데이터는 대략적인 값이며 최대 6시간까지 지연될 수 있습니다.',
    columns: ['날짜', '사용 위치', '사용량'],
    rows: [
      ['2026년 11월 22일', '데스크톱 앱', '5%'],
      ['2026년 11월 21일', '클라우드', '7%'],
      ['2026년 11월 20일', '확장 프로그램', '3%'],
    ],
  },
  promo: {
    title: 'Plus 1개월을 선물하세요',
    about: '친구를 최대 3명까지 초대해 Codex를 사용해 보게 하세요.',
    action: '초대 보내기',
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('korean') ? korean : english;
}
