// The same in Korean. Some of these words were seen on the page of October 2026, the rest are translations of ours.

import type { Words } from './words-english.ts';

export const korean: Words = {
  settings: '설정',
  back: 'ChatGPT로 돌아가기',
  panels: {
    general: '일반',
    notifications: '알림',
    apps: '앱',
    billing: '청구',
    usage: '사용량',
    data: '데이터 제어',
    security: '보안',
  },
  title: '사용량',
  views: { label: '보기', overview: '개요', analytics: '분석' },
  limits: {
    title: '플랜 사용 한도',
    about: 'Codex, Work, 워크스페이스 에이전트, Excel용 ChatGPT에서 함께 사용됩니다. 채팅은 포함되지 않습니다.',
  },
  fiveHour: {
    label: '5시간 한도',
    reset: '오후 4:07에 초기화',
    moment: '2028년 2월 16일 수요일 오후 4시 7분 41초 GMT+9',
  },
  weekly: {
    label: '주간 한도',
    reset: '일요일 오후 7:55에 초기화',
    moment: '2028년 2월 20일 일요일 오후 7시 55분 27초 GMT+9',
  },
  left: (percent) => `${percent}% 남음`,
  meter: '남은 사용량',
  features: {
    title: '기타 기능',
    rows: [
      ['심층 리서치', '25회 중 18회 남음', '3월 1일에 갱신'],
      ['이미지 생성', '무제한', '공정 사용 정책이 적용됩니다'],
    ],
  },
  credits: {
    title: '크레딧',
    about: '플랜 한도에 도달한 후에도 Codex와 Work를 계속 사용하세요.',
    balance: '현재 잔액',
    amount: (credits) => `${credits}크레딧`,
    amounts: ['62,462', '62,458'],
    none: '크레딧이 없습니다.',
    add: '크레딧 추가',
    reload: '자동 충전',
    reloadAbout: '잔액이 부족해지면 크레딧을 구매합니다. 최대 40% 할인.',
    off: '꺼짐',
    history: '크레딧 사용 내역',
  },
  resets: {
    title: '사용 한도 초기화',
    about: '초기화를 사용하면 5시간 한도, 주간 한도 또는 둘 다 복원됩니다.',
    available: (count) => `사용 가능 ${count}`,
    history: '기록',
    rows: [
      ['전체 초기화', '3월 12일 만료', '3월 12일 오후 9:14 GMT+9 만료'],
      ['전체 초기화', '4월 3일 만료', '4월 3일 오후 6:30 GMT+9 만료'],
    ],
    use: '초기화 사용',
    none: '사용 가능한 초기화가 없습니다',
    noneAbout: '받거나 구매한 초기화가 여기에 표시됩니다.',
  },
  daily: {
    title: '일일 사용량',
    about: '사용량 데이터는 대략적인 값이며 최대 6시간 지연될 수 있습니다.',
    show: '모든 날짜 보기',
    days: [
      [
        '2028년 2월 15일',
        '5%',
        [
          ['데스크톱 앱', '4%'],
          ['CLI', '1%'],
        ],
      ],
      ['2028년 2월 14일', '7%', [['클라우드', '7%']]],
      [
        '2028년 2월 12일',
        '3%',
        [
          ['확장 프로그램', '2%'],
          ['GitHub 코드 리뷰', '1%'],
        ],
      ],
    ],
  },
  more: {
    title: '더 보기',
    rows: [
      ['플랜을 사용하는 앱', '앱 2개'],
      ['사용 한도 알아보기', ''],
    ],
  },
  promo: {
    title: '긴 작업을 Codex에 맡겨 보세요',
    about: '작업을 예약하고 완료되면 요약을 받아 보세요.',
    action: '사용해 보기',
    dismiss: '닫기',
  },
  history: {
    title: '사용 기록',
    about: 'Work, Codex 및 기타 에이전트 작업에서 플랜과 크레딧을 어떻게 사용했는지 확인하세요.',
    range: '기간',
    ranges: ['7일', '30일', '90일'],
    used: ['이번 주 사용량', '42%'],
    tiles: [
      ['사용한 크레딧', '1,514'],
      ['작업', '214'],
    ],
    columns: ['주', '주간 한도 사용률', '사용한 크레딧'],
    rows: [
      ['2월 13일 ~ 2월 20일', '42%', '0'],
      ['2월 6일 ~ 2월 13일', '63.2%', '310'],
      ['1월 30일 ~ 2월 6일', '17.8%', '0'],
      ['1월 23일 ~ 1월 30일', '100%', '1,204'],
    ],
    breakdown: '세부 내역',
    groups: ['기능별', '모델별'],
    legend: ['Codex', 'Work', 'Excel용 ChatGPT'],
    chats: {
      title: '사용량이 많은 채팅',
      about: '채팅별 플랜 및 크레딧 사용량을 비교해 보세요',
      rows: [
        ['임포터를 스트림으로 이전', '주간 한도의 6%'],
        ['주간 지표 워크북', '주간 한도의 2.5%, 14크레딧'],
      ],
    },
  },
};
