// What the usage page says, in the languages it was seen in. Korean comes from one saved page
// and Chinese from screenshots; lines marked "invented" only fill what nobody reported.

export interface Limit {
  label: string;
  /** Percent left, and the same a moment later. */
  left: [number, number];
  resets: [string, string];
  /** The `title` of the reset text: the exact moment. */
  moment: string;
}

export interface UsageWords {
  skip: string;
  loading: string;
  settings: string;
  panels: { general: string; billing: string; usage: string; other: [string, string][] };
  heading: string;
  tabs: { overview: string; analytics: string };
  plan: { title: string; name: string; price: string; action: string } | undefined;
  limits: { title: string; about: string; fiveHour: Limit; weekly: Limit };
  left: (percent: number) => string;
  barLabel: string;
  credits: {
    title: string;
    remaining: (amount: string) => string;
    amounts: [string, string];
    balance: string;
    add: string;
  };
  reload: { title: string; about: string; offer: string; label: string };
  resets: {
    title: string;
    about: string;
    available: string;
    history: string;
    full: string;
    expires: string;
    moment: string;
    use: string;
    none: string;
  };
  daily: { title: string; about: string; rows: [date: string, surface: string, percent: string][] };
  analytics: {
    title: string;
    about: string;
    windows: { title: string; period: string; used: string; rows: [string, string][] }[];
    features: string[];
    chats: { title: string; about: string; columns: [string, string, string] };
  };
}

const english: UsageWords = {
  skip: 'Skip to content',
  loading: 'Loading settings…',
  settings: 'Settings',
  panels: {
    general: 'General',
    billing: 'Billing',
    usage: 'Usage',
    other: [
      ['personalization', 'Personalization'],
      ['data-controls', 'Data controls'],
      ['security', 'Security and login'],
      ['account', 'Account'],
    ],
  },
  heading: 'Usage',
  tabs: { overview: 'Overview', analytics: 'Analytics' },
  plan: { title: 'Your plan', name: 'Pro plan', price: '$200 / month', action: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    fiveHour: {
      label: '5-hour limit',
      left: [81, 80],
      resets: ['Resets in 3h 12m', 'Resets in 3h 11m'],
      moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
    },
    weekly: {
      label: 'Weekly limit',
      left: [58, 57],
      resets: ['Resets in 4d 7h', 'Resets in 4d 6h'],
      moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
    },
  },
  left: (percent) => `${percent}% left`,
  barLabel: 'Usage remaining',
  credits: {
    title: 'Credits',
    remaining: (amount) => `${amount} credits remaining`,
    amounts: ['93,394.5', '93,391'],
    balance: 'Current balance',
    add: 'Add more',
  },
  reload: {
    title: 'Automatic reload',
    // Invented
    about: 'Buy credits automatically when your balance runs low.',
    offer: 'Up to 40% off',
    label: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both',
    available: 'Available 2',
    history: 'History',
    full: 'Full reset',
    expires: 'Expires December 12',
    moment: 'Expires 12/12, 12:14 PM PST',
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    rows: [
      ['Nov 22, 2026', 'Desktop app', '4%'],
      ['Nov 22, 2026', 'CLI', '1%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'Extension', '2%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
    ],
  },
  analytics: {
    title: 'Usage history',
    about:
      'See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included.',
    // Invented wording for tables that were seen in Chinese
    windows: [
      {
        title: 'Weekly limit',
        period: 'Period',
        used: 'Percent of limit used',
        rows: [
          ['11/20 – 11/27', '42%'],
          ['11/13 – 11/20', '17.8%'],
          ['11/6 – 11/13', '63.1%'],
        ],
      },
    ],
    features: ['By feature', 'By model'],
    chats: {
      title: 'Top chats',
      about: 'Compare each chat’s plan and credit usage',
      columns: ['Chat', '% of weekly limit', 'Credits used'],
    },
  },
};

const korean: UsageWords = {
  skip: '콘텐츠로 건너뛰기',
  loading: '설정 로드 중…', // invented
  settings: '설정',
  // Invented, but for 설정 and 사용량
  panels: {
    general: '일반',
    billing: '결제',
    usage: '사용량',
    other: [
      ['personalization', '개인 맞춤 설정'],
      ['data-controls', '데이터 제어'],
      ['account', '계정'],
    ],
  },
  heading: '사용 내역',
  tabs: { overview: '개요', analytics: '분석' }, // 개요 invented
  plan: undefined,
  limits: {
    title: '플랜 사용 한도',
    about: 'Codex, Work, Workspace Agents, ChatGPT for Excel에서 공유됩니다. 채팅 대화는 포함되지 않습니다.', // invented
    fiveHour: {
      label: '5시간 사용 한도', // seen on the older page only
      left: [88, 87],
      resets: ['초기화까지 3시간 12분 남았습니다', '초기화까지 3시간 11분 남았습니다'],
      moment: '2026년 11월 24일 화요일 오전 4시 7분 41초 GMT+9',
    },
    weekly: {
      label: '주간 사용 한도',
      left: [71, 70],
      resets: ['초기화까지 5일 12시간 남았습니다', '초기화까지 5일 11시간 남았습니다'],
      moment: '2026년 11월 29일 일요일 오전 7시 40분 4초 GMT+9',
    },
  },
  left: (percent) => `${percent}% 남음`,
  barLabel: '남은 사용량',
  credits: {
    title: '크레딧',
    remaining: (amount) => `${amount}크레딧 남음`,
    amounts: ['62,462', '62,460'],
    balance: '현재 잔액',
    add: '추가',
  },
  // Invented
  reload: {
    title: '자동 충전',
    about: '잔액이 부족해지면 크레딧을 자동으로 구매합니다.',
    offer: '최대 40% 할인',
    label: '자동 충전 설정',
  },
  resets: {
    title: '사용 한도 초기화',
    about: '초기화를 사용하여 5시간 한도, 주간 한도 또는 둘 다 복원하세요', // invented
    available: '사용 가능 2', // invented
    history: '기록', // invented
    full: '전체 재설정',
    expires: '12월 12일 만료',
    moment: '12/12 오후 12:14 GMT+9 만료', // invented
    use: '초기화 사용',
    none: '현재 사용할 수 있는 사용 한도 초기화가 없습니다.', // invented
  },
  daily: {
    title: '일일 사용량',
    about: '사용량 데이터는 대략적인 값이며 최대 6시간까지 지연될 수 있습니다', // invented
    rows: [
      ['2026년 11월 22일', '데스크톱 앱', '4%'],
      ['2026년 11월 21일', '클라우드', '7%'],
      ['2026년 11월 20일', 'CLI', '1%'],
    ],
  },
  // Invented
  analytics: {
    title: '사용 기록',
    about: 'Work, Codex 및 기타 에이전트 작업에서 플랜 사용량과 크레딧이 어떻게 소비되었는지 확인하세요.',
    windows: [
      {
        title: '주간 사용 한도',
        period: '기간',
        used: '사용한 한도 비율',
        rows: [
          ['11/20 – 11/27', '29%'],
          ['11/13 – 11/20', '17.8%'],
        ],
      },
    ],
    features: ['기능별', '모델별'],
    chats: {
      title: '주요 채팅',
      about: '채팅별 플랜 및 크레딧 사용량 비교',
      columns: ['채팅', '주간 한도 비율', '사용한 크레딧'],
    },
  },
};

const chinese: UsageWords = {
  skip: '跳至内容',
  loading: '正在加载设置…', // invented
  settings: '设置',
  // Invented
  panels: {
    general: '常规',
    billing: '账单',
    usage: '用量',
    other: [
      ['personalization', '个性化'],
      ['data-controls', '数据管理'],
      ['account', '账户'],
    ],
  },
  heading: '用量', // invented
  tabs: { overview: '概览', analytics: '分析' }, // invented
  plan: undefined,
  limits: {
    title: '套餐限额', // invented
    about: '由 Codex、Work、Workspace Agents 和 ChatGPT for Excel 共享。不包括聊天对话。', // invented
    fiveHour: {
      label: '5 小时限额',
      left: [87, 86],
      resets: ['4 小时 20 分钟后重置', '4 小时 19 分钟后重置'],
      moment: '2026年11月24日星期二 GMT+8 04:15:41', // form invented
    },
    weekly: {
      label: '每周限额',
      left: [64, 63],
      resets: ['4 天 7 小时后重置', '4 天 6 小时后重置'],
      moment: '2026年11月28日星期六 GMT+8 06:55:27', // form invented
    },
  },
  left: (percent) => `剩余 ${percent}%`,
  barLabel: '剩余用量', // invented
  credits: {
    title: '额度',
    remaining: (amount) => `剩余 ${amount} 额度`, // invented
    amounts: ['1,240', '1,238'],
    balance: '当前余额', // invented
    add: '添加更多', // invented
  },
  // Invented
  reload: {
    title: '自动充值',
    about: '余额不足时自动购买额度。',
    offer: '最高优惠 40%',
    label: '设置自动充值',
  },
  // Invented
  resets: {
    title: '用量限额重置',
    about: '使用重置来恢复你的 5 小时限额、每周限额或两者',
    available: '可用 2',
    history: '历史记录',
    full: '完全重置',
    expires: '12月12日到期',
    moment: '12/12 12:14 GMT+8 到期',
    use: '使用重置',
    none: '目前没有可用的用量限额重置。',
  },
  daily: {
    title: '每日用量',
    about: '用量数据为近似值，最多可能延迟 6 小时', // invented
    rows: [
      ['2026年11月22日', '桌面应用', '4%'],
      ['2026年11月21日', '云端', '7%'],
      ['2026年11月20日', 'CLI', '1%'],
    ],
  },
  analytics: {
    title: '套餐用量历史',
    about: '查看 Work、Codex 和其他智能体任务如何消耗套餐用量和额度。', // invented
    windows: [
      {
        title: '5 小时限额',
        period: '周期',
        used: '已使用限额百分比',
        rows: [
          ['11/23 08:15 – 13:15', '13%'],
          ['11/22 20:02 – 11/23 01:02', '41.5%'],
        ],
      },
      {
        title: '每周限额',
        period: '周期',
        used: '已使用限额百分比',
        rows: [
          ['11/20 – 11/27', '36%'],
          ['11/13 – 11/20', '17.8%'],
        ],
      },
    ],
    features: ['按功能', '按模型'], // invented
    chats: {
      // Invented
      title: '热门聊天',
      about: '比较每个聊天的套餐和额度用量',
      columns: ['聊天', '每周限额占比', '已用额度'],
    },
  },
};

/** From one tool's table of words: 每週上限, 剩餘, 後重設, 使用歷史, 分析, 期間, 每日使用量. The rest is invented. */
const traditional: UsageWords = {
  skip: '跳至內容',
  loading: '正在載入設定…',
  settings: '設定',
  panels: {
    general: '一般',
    billing: '帳單',
    usage: '使用量',
    other: [
      ['personalization', '個人化'],
      ['data-controls', '資料控管'],
      ['account', '帳戶'],
    ],
  },
  heading: '使用量',
  tabs: { overview: '總覽', analytics: '分析' },
  plan: undefined,
  limits: {
    title: '方案上限',
    about: '由 Codex、Work、Workspace Agents 和 ChatGPT for Excel 共用。不包含聊天對話。',
    fiveHour: {
      label: '5 小時上限',
      left: [76, 75],
      resets: ['3 小時 12 分鐘後重設', '3 小時 11 分鐘後重設'],
      moment: '2026年11月24日 星期二 GMT+8 上午3:07:41',
    },
    weekly: {
      label: '每週上限',
      left: [52, 51],
      resets: ['4 天 7 小時後重設', '4 天 6 小時後重設'],
      moment: '2026年11月28日 星期六 GMT+8 上午6:55:27',
    },
  },
  left: (percent) => `尚餘 ${percent}%`,
  barLabel: '剩餘使用量',
  credits: {
    title: '點數',
    remaining: (amount) => `剩餘 ${amount} 點數`,
    amounts: ['860', '858'],
    balance: '目前餘額',
    add: '新增',
  },
  reload: {
    title: '自動儲值',
    about: '餘額不足時自動購買點數。',
    offer: '最高 40% 折扣',
    label: '設定自動儲值',
  },
  resets: {
    title: '使用量上限重設',
    about: '使用重設來恢復你的 5 小時上限、每週上限或兩者',
    available: '可用 2',
    history: '記錄',
    full: '完整重設',
    expires: '12月12日到期',
    moment: '12/12 12:14 GMT+8 到期',
    use: '使用重設',
    none: '目前沒有可用的使用量上限重設。',
  },
  daily: {
    title: '每日使用量',
    about: '使用量資料為近似值，最多可能延遲 6 小時',
    rows: [
      ['2026年11月22日', '桌面應用程式', '4%'],
      ['2026年11月21日', '雲端', '7%'],
      ['2026年11月20日', 'CLI', '1%'],
    ],
  },
  analytics: {
    title: '使用歷史',
    about: '查看 Work、Codex 和其他代理任務如何消耗方案使用量和點數。',
    windows: [
      {
        title: '每週上限',
        period: '期間',
        used: '已使用上限百分比',
        rows: [
          ['11/20 – 11/27', '48%'],
          ['11/13 – 11/20', '17.8%'],
        ],
      },
    ],
    features: ['依功能', '依模型'],
    chats: {
      title: '熱門聊天',
      about: '比較每個聊天的方案和點數使用量',
      columns: ['聊天', '每週上限占比', '已用點數'],
    },
  },
};

export function usageWords(flags: ReadonlySet<string>): UsageWords {
  if (flags.has('korean')) return korean;
  if (flags.has('traditional')) return traditional;
  return flags.has('chinese') ? chinese : english;
}
