// The words of the usage page in this set. English as reported; Brazilian Portuguese was not reported but for
// "Alterar plano" and the decimal comma: translated as OpenAI would.

import type { Flag } from '../flags.ts';

const EN = {
  settings: 'Settings',
  panels: {
    'general-settings': 'General',
    notifications: 'Notifications',
    personalization: 'Personalization',
    billing: 'Billing',
    usage: 'Usage',
    'data-controls': 'Data controls',
    security: 'Security and login',
    account: 'Account',
  },
  back: 'Back to chat',
  title: 'Usage',
  tabs: { overview: 'Overview', analytics: 'Analytics' },
  plan: { title: 'Your plan', name: 'Pro plan', price: ['$200', ' / month'], action: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    fiveHour: '5-hour limit',
    weekly: 'Weekly limit',
    fiveHourReset: 'Resets in 3h 12m',
    fiveHourMoment: 'Friday, November 27, 2026 at 2:07:41 PM PST',
    weeklyReset: 'Resets in 4d 7h',
    weeklyMoment: 'Tuesday, December 1, 2026 at 5:55:27 PM PST',
    left: 'left',
    label: 'Usage remaining',
  },
  credits: {
    title: 'Credits',
    amount: '93,394.5',
    later: '93,391',
    unit: 'credits remaining',
    current: 'Current balance',
    add: 'Add more',
    shared: 'Shared workspace credits let you keep using Work and Codex beyond included usage.',
    workspace: ['2,402', 'workspace credits'],
    monthly: ['2,500', 'of', '2,500', 'monthly credits left'],
    monthlyReset: 'Resets in 26d 9h',
    monthlyMoment: 'Wednesday, December 23, 2026 at 4:00:00 PM PST',
    increase: 'Increase monthly limit',
    history: 'Credit usage history',
    rows: [
      ['Nov 25, 2026', '−12.4'],
      ['Nov 19, 2026', '−48'],
      ['Nov 3, 2026', '+1,000'],
    ],
  },
  reload: {
    title: 'Automatic reload',
    about: 'Automatically add credits when your balance runs low.',
    off: ['Up to ', '40%', ' off'],
    label: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both',
    available: 'Available',
    history: 'History',
    full: 'Full reset',
    rows: [
      ['Expires December 12', 'Expires 12/12, 12:14 PM PST'],
      ['Expires December 24', 'Expires 12/24, 9:02 AM PST'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  apps: {
    title: 'Connected apps',
    about: 'Apps you signed in to with ChatGPT can use your plan.',
    rows: ['Figma', 'Raycast'],
    share: 'of plan limit',
    others: 'Other apps may use credits',
    save: 'Save',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    percent: '%',
    rows: [
      ['Nov 27, 2026', 'CLI', '1'],
      ['Nov 26, 2026', 'Desktop app', '9'],
      ['Nov 26, 2026', 'GitHub code review', '2'],
      ['Nov 25, 2026', 'Cloud', '14'],
      ['Nov 24, 2026', 'Extension', '6'],
    ],
  },
  history: {
    title: 'Usage history',
    about:
      'See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included.',
    ranges: ['7d', '30d'],
    groups: ['By feature', 'By model'],
    legend: ['Codex', 'Work', 'Workspace Agents'],
    period: 'Period',
    used: '% of limit used',
    windows: [
      {
        name: 'Weekly limit',
        rows: [
          ['11/20 – 11/27', '41.6'],
          ['11/13 – 11/20', '78.2'],
          ['11/6 – 11/13', '17.8'],
        ],
      },
    ],
    chats: {
      title: 'Top chats',
      about: 'Compare each chat’s plan and credit usage',
      columns: ['Chat', '% of weekly limit', 'Credits used'],
      rows: [
        ['Port the importer to streams', '12.4', '0'],
        ['Quarterly numbers in Excel', '6.1', '18.5'],
        ['Flaky test in the queue', '2.7', '0'],
      ],
    },
  },
  billing: {
    none: 'You are on the Free plan',
    offer: 'Upgrade to use Codex and Work with higher limits.',
    plans: [
      ['Plus', '$20', 'Codex and Work with a 5-hour limit and a weekly limit'],
      ['Pro', '$200', '20x more usage than Plus, credits up to 40% off'],
    ],
    month: ' / month',
    get: 'Upgrade plan',
  },
  failed: {
    title: 'Something went wrong',
    about: 'We couldn’t load your usage. Try again in a moment.',
    retry: 'Retry',
  },
};

type Words = typeof EN;

const PT: Words = {
  settings: 'Configurações',
  panels: {
    'general-settings': 'Geral',
    notifications: 'Notificações',
    personalization: 'Personalização',
    billing: 'Cobrança',
    usage: 'Uso',
    'data-controls': 'Controles de dados',
    security: 'Segurança e login',
    account: 'Conta',
  },
  back: 'Voltar para o chat',
  title: 'Uso',
  tabs: { overview: 'Visão geral', analytics: 'Análises' },
  plan: { title: 'Seu plano', name: 'Plano Pro', price: ['R$ 1.200', ' / mês'], action: 'Alterar plano' },
  limits: {
    title: 'Limites do plano',
    about:
      'Compartilhados entre Codex, Work, agentes do espaço de trabalho e ChatGPT para Excel. As conversas do Chat não estão incluídas.',
    fiveHour: 'Limite de 5 horas',
    weekly: 'Limite semanal',
    fiveHourReset: 'Redefine em 3 h 12 min',
    fiveHourMoment: 'sexta-feira, 27 de novembro de 2026 às 19:07:41 BRT',
    weeklyReset: 'Redefine em 4 d 7 h',
    weeklyMoment: 'terça-feira, 1 de dezembro de 2026 às 22:55:27 BRT',
    left: 'restante',
    label: 'Uso restante',
  },
  credits: {
    title: 'Créditos',
    amount: '93.394,5',
    later: '93.391',
    unit: 'créditos restantes',
    current: 'Saldo atual',
    add: 'Adicionar mais',
    shared:
      'Os créditos compartilhados do espaço de trabalho permitem continuar usando o Work e o Codex além do uso incluído.',
    workspace: ['2.402', 'créditos do espaço de trabalho'],
    monthly: ['2.500', 'de', '2.500', 'créditos mensais restantes'],
    monthlyReset: 'Redefine em 26 d 9 h',
    monthlyMoment: 'quarta-feira, 23 de dezembro de 2026 às 21:00:00 BRT',
    increase: 'Aumentar limite mensal',
    history: 'Histórico de uso de créditos',
    rows: [
      ['25 de nov. de 2026', '−12,4'],
      ['19 de nov. de 2026', '−48'],
      ['3 de nov. de 2026', '+1.000'],
    ],
  },
  reload: {
    title: 'Recarga automática',
    about: 'Adicione créditos automaticamente quando seu saldo estiver baixo.',
    off: ['Até ', '40%', ' de desconto'],
    label: 'Configurar recarga automática',
  },
  resets: {
    title: 'Redefinições do limite de uso',
    about: 'Use uma redefinição para restaurar seu limite de 5 horas, seu limite semanal ou ambos',
    available: 'Disponíveis',
    history: 'Histórico',
    full: 'Redefinição completa',
    rows: [
      ['Expira em 12 de dezembro', 'Expira em 12/12, 17:14 BRT'],
      ['Expira em 24 de dezembro', 'Expira em 24/12, 14:02 BRT'],
    ],
    use: 'Usar redefinição',
    none: 'Nenhuma redefinição do limite de uso disponível no momento.',
  },
  apps: {
    title: 'Apps conectados',
    about: 'Os apps em que você entrou com o ChatGPT podem usar seu plano.',
    rows: ['Figma', 'Raycast'],
    share: 'do limite do plano',
    others: 'Outros apps podem usar créditos',
    save: 'Salvar',
  },
  daily: {
    title: 'Uso diário',
    about: 'Os dados de uso são aproximados e podem ter um atraso de até 6 horas',
    percent: '%',
    rows: [
      ['27 de nov. de 2026', 'CLI', '1'],
      ['26 de nov. de 2026', 'App para computador', '9'],
      ['26 de nov. de 2026', 'Revisão de código no GitHub', '2'],
      ['25 de nov. de 2026', 'Nuvem', '14'],
      ['24 de nov. de 2026', 'Extensão', '6'],
    ],
  },
  history: {
    title: 'Histórico de uso do plano',
    about:
      'Veja como o uso do plano e os créditos foram consumidos no Work, no Codex e em outras tarefas de agentes. As conversas do Chat não estão incluídas.',
    ranges: ['7 d', '30 d'],
    groups: ['Por recurso', 'Por modelo'],
    legend: ['Codex', 'Work', 'Agentes do espaço de trabalho'],
    period: 'Período',
    used: 'Porcentagem do limite usada',
    windows: [
      {
        name: 'Limite de 5 horas',
        rows: [
          ['27/11, 09:00 – 14:00', '19,3'],
          ['26/11, 15:10 – 20:10', '64'],
        ],
      },
      {
        name: 'Limite semanal',
        rows: [
          ['20/11 – 27/11', '41,6'],
          ['13/11 – 20/11', '78,2'],
          ['06/11 – 13/11', '17,8'],
        ],
      },
    ],
    chats: {
      title: 'Principais chats',
      about: 'Compare o uso do plano e de créditos de cada chat',
      columns: ['Chat', '% do limite semanal', 'Créditos usados'],
      rows: [
        ['Migrar o importador para streams', '12,4', '0'],
        ['Números do trimestre no Excel', '6,1', '18,5'],
      ],
    },
  },
  billing: {
    none: 'Você está no plano Free',
    offer: 'Faça upgrade para usar o Codex e o Work com limites maiores.',
    plans: [
      ['Plus', 'R$ 110', 'Codex e Work com limite de 5 horas e limite semanal'],
      ['Pro', 'R$ 1.200', '20x mais uso que o Plus, créditos com até 40% de desconto'],
    ],
    month: ' / mês',
    get: 'Fazer upgrade do plano',
  },
  failed: {
    title: 'Algo deu errado',
    about: 'Não foi possível carregar seu uso. Tente novamente em instantes.',
    retry: 'Tentar novamente',
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('portuguese') ? PT : EN;
}
