// The words of this set's usage pages: English for all of them, Brazilian Portuguese for the overview, Korean for the dialog
// over a chat. Korean takes what was seen on the real page where it was; the rest is invented.

import type { Flag } from '../flags.ts';

export interface Window {
  label: string;
  resets: string;
  moment: string;
}

export interface Words {
  settings: string;
  search: string;
  close: string;
  panels: [slug: string, dialogSlug: string, label: string][];
  heading: string;
  tabs: { label: string; overview: string; analytics: string };
  plan: { name: string; price: string; action: string };
  limits: {
    title: string;
    about: string;
    columns: { limit: string; left: string; resets: string; more: string };
    fiveHour: Window;
    weekly: Window;
    review: Window;
    spark: Window;
    reached: string;
    menu: string[];
  };
  left: (percent: number) => string;
  /** What stands where no column says that something is reset. */
  resetsLine: (resets: string) => string;
  panel: string;
  resize: string;
  credits: { title: string; unit: string; amounts: [string, string]; balance: string; add: string };
  workspace: { about: string; monthly: string; monthlyResets: string; increase: string; unit: string };
  reload: { title: string; about: string; offer: string; label: string };
  resets: {
    title: string;
    about: string;
    available: string;
    history: string;
    rows: [name: string, expires: string, moment: string][];
    use: string;
    none: string;
  };
  invite: { title: string; about: string; action: string };
  daily: {
    title: string;
    about: string;
    filter: string;
    columns: [string, string, string];
    rows: [date: string, surface: string, share: string][];
  };
  apps: { title: string; columns: [string, string, string]; rows: [string, string, string][] };
}

const english: Words = {
  settings: 'Settings',
  search: 'Search settings',
  close: 'Close',
  panels: [
    ['general-settings', 'General', 'General'],
    ['personalization', 'Personalization', 'Personalization'],
    ['billing', 'Billing', 'Billing'],
    ['usage', 'Usage', 'Usage'],
    ['data-controls', 'DataControls', 'Data controls'],
    ['security', 'Security', 'Security and login'],
    ['account', 'Account', 'Account'],
  ],
  heading: 'Usage',
  tabs: { label: 'Usage views', overview: 'Overview', analytics: 'Analytics' },
  plan: { name: 'Pro', price: '$200 / month', action: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    columns: { limit: 'Limit', left: 'Left', resets: 'Resets', more: 'Actions' },
    fiveHour: { label: '5-hour limit', resets: 'in 3h 12m', moment: 'Monday, November 23, 2026 at 11:07:41 AM PST' },
    weekly: { label: 'Weekly limit', resets: 'in 4d 7h', moment: 'Friday, November 27, 2026 at 2:55:27 PM PST' },
    review: { label: 'Code review', resets: 'in 4d 7h', moment: 'Friday, November 27, 2026 at 2:55:27 PM PST' },
    spark: {
      label: 'GPT-5.3-Codex-Spark weekly limit',
      resets: 'in 6d 2h',
      moment: 'Sunday, November 29, 2026 at 9:10:02 AM PST',
    },
    reached: 'Reached',
    menu: ['Copy reset time', 'Notify me at 20%', 'View history'],
  },
  left: (percent) => `${percent}% left`,
  resetsLine: (resets) => `Resets ${resets}`,
  panel: 'Balance',
  resize: 'Resize panel',
  credits: {
    title: 'Credits',
    unit: 'credits remaining',
    amounts: ['93,394.5', '93,391'],
    balance: 'Current balance',
    add: 'Add more',
  },
  workspace: {
    about: 'Shared workspace credits let you keep using Work and Codex beyond included usage.',
    monthly: '2,500 of 2,500 monthly credits left',
    monthlyResets: 'Resets in 26d 9h',
    increase: 'Increase monthly limit',
    unit: 'workspace credits',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Buy credits when your balance drops below a minimum.',
    offer: 'Up to 40% off',
    label: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    available: 'Available',
    history: 'History',
    rows: [
      ['Full reset', 'Expires Dec 12', 'Expires 12/12, 12:14 PM PST'],
      ['Full reset', 'Expires Dec 20', 'Expires 12/20, 9:40 AM PST'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  invite: {
    title: 'Invite a teammate',
    about: 'You both get 500 credits once they run their first weekly task.',
    action: 'Copy link',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    filter: 'All surfaces',
    columns: ['Date', 'Surface', 'Share'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '4%'],
      ['Nov 22, 2026', 'CLI', '1%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'Extension', '2%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
      ['Nov 19, 2026', 'Web', '3%'],
      ['Nov 18, 2026', 'Cloud', '5%'],
    ],
  },
  apps: {
    title: 'Connected apps',
    columns: ['App', 'May use', 'Credits'],
    rows: [
      ['Figma', '25% of plan limits', 'Allowed'],
      ['Linear', '10% of plan limits', 'Not allowed'],
    ],
  },
};

const portuguese: Words = {
  settings: 'Configurações',
  search: 'Pesquisar configurações',
  close: 'Fechar',
  panels: [
    ['general-settings', 'General', 'Geral'],
    ['personalization', 'Personalization', 'Personalização'],
    ['billing', 'Billing', 'Cobrança'],
    ['usage', 'Usage', 'Uso'],
    ['data-controls', 'DataControls', 'Controles de dados'],
    ['security', 'Security', 'Segurança e login'],
    ['account', 'Account', 'Conta'],
  ],
  heading: 'Uso',
  tabs: { label: 'Visualizações de uso', overview: 'Visão geral', analytics: 'Análises' },
  plan: { name: 'Pro', price: 'R$\u00a01.100,00 por mês', action: 'Ver planos' },
  limits: {
    title: 'Limites do plano',
    about:
      'Compartilhados entre Codex, Work, Workspace Agents e ChatGPT para Excel. As conversas do chat não estão incluídas.',
    columns: { limit: 'Limite', left: 'Restante', resets: 'Redefinição', more: 'Ações' },
    fiveHour: {
      label: 'Limite de 5 horas',
      resets: 'em 3 h 12 min',
      moment: 'segunda-feira, 23 de novembro de 2026 às 16:07:41 GMT-3',
    },
    weekly: {
      label: 'Limite semanal',
      resets: 'em 4 d 7 h',
      moment: 'sexta-feira, 27 de novembro de 2026 às 19:55:27 GMT-3',
    },
    review: {
      label: 'Revisão de código',
      resets: 'em 4 d 7 h',
      moment: 'sexta-feira, 27 de novembro de 2026 às 19:55:27 GMT-3',
    },
    spark: {
      label: 'Limite semanal do GPT-5.3-Codex-Spark',
      resets: 'em 6 d 2 h',
      moment: 'domingo, 29 de novembro de 2026 às 14:10:02 GMT-3',
    },
    reached: 'Atingido',
    menu: ['Copiar horário da redefinição', 'Avisar ao chegar a 20%', 'Ver histórico'],
  },
  left: (percent) => `${percent}% restantes`,
  resetsLine: (resets) => `Redefinição ${resets}`,
  panel: 'Saldo',
  resize: 'Redimensionar painel',
  credits: {
    title: 'Créditos',
    unit: 'créditos restantes',
    amounts: ['93.394,5', '93.391'],
    balance: 'Saldo atual',
    add: 'Adicionar',
  },
  workspace: {
    about: 'Os créditos compartilhados permitem continuar usando o Work e o Codex além do uso incluído.',
    monthly: '2.500 de 2.500 créditos mensais restantes',
    monthlyResets: 'Redefinição em 26 d 9 h',
    increase: 'Aumentar limite mensal',
    unit: 'créditos do espaço de trabalho',
  },
  reload: {
    title: 'Recarga automática',
    about: 'Compra créditos quando o saldo fica abaixo de um mínimo.',
    offer: 'Até 40% de desconto',
    label: 'Configurar recarga automática',
  },
  resets: {
    title: 'Redefinições do limite de uso',
    about: 'Use uma redefinição para restaurar o limite de 5 horas, o limite semanal ou ambos.',
    available: 'Disponíveis',
    history: 'Histórico',
    rows: [
      ['Redefinição completa', 'Expira em 12 de dez.', 'Expira em 12/12 às 17:14 GMT-3'],
      ['Redefinição completa', 'Expira em 20 de dez.', 'Expira em 20/12 às 14:40 GMT-3'],
    ],
    use: 'Usar',
    none: 'Nenhuma redefinição do limite de uso disponível no momento.',
  },
  invite: {
    title: 'Convide um colega',
    about: 'Vocês dois ganham 500 créditos na primeira tarefa semanal dele.',
    action: 'Copiar link',
  },
  daily: {
    title: 'Uso diário',
    about: 'Os dados de uso são aproximados e podem atrasar até 6 horas.',
    filter: 'Todas as superfícies',
    columns: ['Data', 'Superfície', 'Parcela'],
    rows: [
      ['22 de nov. de 2026', 'App para desktop', '4%'],
      ['22 de nov. de 2026', 'CLI', '1%'],
      ['21 de nov. de 2026', 'Nuvem', '7%'],
      ['20 de nov. de 2026', 'Extensão', '2%'],
      ['20 de nov. de 2026', 'Revisão de código no GitHub', '1%'],
    ],
  },
  apps: {
    title: 'Apps conectados',
    columns: ['App', 'Pode usar', 'Créditos'],
    rows: [
      ['Figma', '25% dos limites do plano', 'Permitido'],
      ['Linear', '10% dos limites do plano', 'Não permitido'],
    ],
  },
};

const korean: Words = {
  settings: '설정',
  search: '설정 검색',
  close: '닫기',
  panels: [
    ['general-settings', 'General', '일반'],
    ['personalization', 'Personalization', '개인 맞춤 설정'],
    ['billing', 'Billing', '결제'],
    ['usage', 'Usage', '사용량'],
    ['data-controls', 'DataControls', '데이터 제어'],
    ['security', 'Security', '보안 및 로그인'],
    ['account', 'Account', '계정'],
  ],
  heading: '사용량',
  tabs: { label: '사용량 보기', overview: '개요', analytics: '분석' },
  plan: { name: 'Pro', price: '월 ₩299,000', action: '플랜 보기' },
  limits: {
    title: '플랜 사용 한도',
    about: 'Codex, Work, Workspace Agents, Excel용 ChatGPT에서 함께 사용합니다. 채팅 대화는 포함되지 않습니다.',
    columns: { limit: '한도', left: '남음', resets: '초기화', more: '작업' },
    fiveHour: {
      label: '5시간 사용 한도',
      resets: '3시간 12분',
      moment: '2026년 11월 24일 화요일 오전 4시 7분 41초 GMT+9',
    },
    weekly: {
      label: '주간 사용 한도',
      resets: '5일 12시간',
      moment: '2026년 11월 29일 일요일 오전 7시 40분 4초 GMT+9',
    },
    review: { label: '코드 리뷰', resets: '5일 12시간', moment: '2026년 11월 29일 일요일 오전 7시 40분 4초 GMT+9' },
    spark: {
      label: 'GPT-5.3-Codex-Spark 주간 한도',
      resets: '6일 2시간',
      moment: '2026년 11월 30일 월요일 오전 2시 10분 2초 GMT+9',
    },
    reached: '한도 도달',
    menu: ['초기화 시각 복사', '20%에서 알림', '기록 보기'],
  },
  left: (percent) => `${percent}% 남음`,
  resetsLine: (resets) => `초기화까지 ${resets} 남았습니다`,
  panel: '잔액',
  resize: '패널 크기 조절',
  credits: { title: '크레딧', unit: '크레딧 남음', amounts: ['62,462', '62,460'], balance: '현재 잔액', add: '추가' },
  workspace: {
    about: '공유 워크스페이스 크레딧으로 포함된 사용량 이후에도 Work와 Codex를 계속 사용할 수 있습니다.',
    monthly: '월간 크레딧 2,500 중 2,500 남음',
    monthlyResets: '초기화까지 26일 9시간 남았습니다',
    increase: '월간 한도 늘리기',
    unit: '워크스페이스 크레딧',
  },
  reload: {
    title: '자동 충전',
    about: '잔액이 최소 금액 아래로 내려가면 크레딧을 구매합니다.',
    offer: '최대 40% 할인',
    label: '자동 충전 설정',
  },
  resets: {
    title: '사용 한도 초기화',
    about: '초기화를 사용하면 5시간 한도, 주간 한도 또는 둘 다 복원됩니다.',
    available: '사용 가능',
    history: '기록',
    rows: [['전체 재설정', '12월 12일 만료', '12월 13일 오전 5시 14분 GMT+9 만료']],
    use: '초기화 사용',
    none: '현재 사용할 수 있는 사용 한도 초기화가 없습니다.',
  },
  invite: {
    title: '동료 초대',
    about: '동료가 첫 주간 작업을 실행하면 두 분 모두 500크레딧을 받습니다.',
    action: '링크 복사',
  },
  daily: {
    title: '일일 사용량',
    about: '사용량 데이터는 대략적인 값이며 최대 6시간 지연될 수 있습니다.',
    filter: '모든 환경',
    columns: ['날짜', '환경', '비율'],
    rows: [
      ['2026년 11월 22일', '데스크톱 앱', '4%'],
      ['2026년 11월 21일', '클라우드', '7%'],
      ['2026년 11월 20일', 'CLI', '1%'],
    ],
  },
  apps: {
    title: '연결된 앱',
    columns: ['앱', '사용 범위', '크레딧'],
    rows: [['Figma', '플랜 한도의 25%', '허용됨']],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('korean')) return korean;
  return flags.has('portuguese') ? portuguese : english;
}
