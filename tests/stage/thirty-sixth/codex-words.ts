// The words of the legacy analytics page: English of October 2026, and Korean, of which were reported the labels of the
// 5-hour limit and of the credits; the rest is translated.

import type { Flag } from '../flags.ts';

const EN = {
  nav: ['General', 'Environments', 'Connectors', 'Analytics'],
  title: 'Codex and Work Analytics',
  about: 'Codex and Work share the same usage limit.',
  tabs: ['Usage', 'Code review'],
  workspaceTabs: ['Personal usage', 'Team usage'],
  ranges: ['7D', '1M', 'Custom'],
  group: ['Group by:', 'Day'],
  balance: 'Balance',
  remaining: ' remaining',
  fiveHour: '5 hour usage limit',
  weekly: 'Weekly usage limit',
  monthly: 'Workspace monthly credit limit',
  spark: ['GPT-5.3-Codex-Spark 5 hour usage limit', 'GPT-5.3-Codex-Spark Weekly usage limit'],
  review: 'Code review',
  soon: ['Resets', '2:46 PM'],
  later: ['Resets', 'Dec 1, 2026 2:45 PM'],
  credits: { title: 'Credits remaining', about: 'Credits extend usage beyond your plan limits.', add: 'Add more' },
  resets: {
    title: 'Usage limit resets',
    full: 'Full reset (Weekly + 5 hr)',
    expires: 'Expires Dec 20, 4:23 PM',
    use: 'Use reset',
    none: 'No resets available',
  },
  charts: ['Usage breakdown', 'Skills used'],
  legend: ['CLI', 'Cloud', 'Desktop app'],
  history: {
    title: 'Credits usage history',
    columns: ['Date', 'Service', 'Credits'],
    rows: [
      ['Nov 25, 2026', 'Codex CLI', '12.4'],
      ['Nov 19, 2026', 'Codex Cloud', '48'],
    ],
  },
};

const KO: typeof EN = {
  nav: ['일반', '환경', '커넥터', '분석'],
  title: 'Codex 및 Work 분석',
  about: 'Codex와 Work는 동일한 사용 한도를 공유합니다.',
  tabs: ['사용량', '코드 리뷰'],
  workspaceTabs: ['개인 사용량', '팀 사용량'],
  ranges: ['7일', '1개월', '사용자 지정'],
  group: ['그룹화 기준:', '일'],
  balance: '잔액',
  remaining: ' 남음',
  fiveHour: '5시간 사용 한도',
  weekly: '주간 사용 한도',
  monthly: '워크스페이스 월간 크레딧 한도',
  spark: ['GPT-5.3-Codex-Spark 5시간 사용 한도', 'GPT-5.3-Codex-Spark 주간 사용 한도'],
  review: '코드 리뷰',
  soon: ['초기화:', '오후 2:46'],
  later: ['초기화:', '2026년 12월 1일 오후 2:45'],
  credits: { title: '남은 크레딧', about: '크레딧으로 플랜 한도를 넘어 계속 사용할 수 있습니다.', add: '추가' },
  resets: {
    title: '사용 한도 초기화',
    full: '전체 재설정(주간 + 5시간)',
    expires: '12월 20일 오후 4:23 만료',
    use: '초기화 사용',
    none: '사용 가능한 초기화 없음',
  },
  charts: ['사용량 세부 내역', '사용한 스킬'],
  legend: ['CLI', '클라우드', '데스크톱 앱'],
  history: {
    title: '크레딧 사용 내역',
    columns: ['날짜', '서비스', '크레딧'],
    rows: [
      ['2026년 11월 25일', 'Codex CLI', '12.4'],
      ['2026년 11월 19일', 'Codex 클라우드', '48'],
    ],
  },
};

export function codexWordsOf(flags: ReadonlySet<Flag>): typeof EN {
  return flags.has('korean') ? KO : EN;
}
