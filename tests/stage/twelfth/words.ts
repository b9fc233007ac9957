// What the usage page of this set says. English: as reported, in part reworded. Portuguese: nobody has reported the page in it, so
// these are translations of ours.

export interface Limit {
  label: string;
  reset: string;
  moment: string;
}

const english = {
  settings: 'Settings',
  back: 'Back to ChatGPT',
  panels: {
    general: 'General',
    notifications: 'Notifications',
    apps: 'Apps',
    billing: 'Billing',
    usage: 'Usage',
    data: 'Data controls',
  },
  title: 'Usage',
  views: { label: 'View', overview: 'Overview', analytics: 'Analytics' },
  plan: { name: 'ChatGPT Pro 20x', hint: 'Renews on December 4', action: 'View plans' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
  },
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  } as Limit,
  weekly: {
    label: 'Weekly limit',
    reset: 'Resets in 4d 7h',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
  } as Limit,
  left: (percent: number) => `${percent}% left`,
  remaining: 'Usage remaining',
  credits: {
    title: 'Credits',
    about: 'Credits are used once you reach a plan limit.',
    balance: 'Current balance',
    amount: (number: string) => `${number} credits`,
    numbers: ['1,240.5', '1,238'] as [string, string],
    add: 'Add more',
  },
  reload: {
    title: 'Auto-reload',
    about: 'Buys credits when your balance is low. Save up to 40%.',
    label: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    count: (number: number) => `${number} available`,
    history: 'History',
    name: 'Full reset',
    rows: [
      ['Expires December 12', 'Expires 12/12, 12:14 PM PST'],
      ['Expires January 4', 'Expires 1/4, 9:30 AM PST'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  apps: {
    title: 'Connected apps',
    about: 'Apps you signed in to with ChatGPT can use your plan.',
    name: 'Sketchbase',
    hint: 'May use your plan limits',
    label: 'Let apps use credits too',
    manage: 'Manage',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    days: [
      [
        'Nov 22, 2026',
        [
          ['Desktop app', '4%'],
          ['CLI', '1%'],
        ],
      ],
      ['Nov 21, 2026', [['Cloud', '7%']]],
      [
        'Nov 20, 2026',
        [
          ['Extension', '2%'],
          ['GitHub code review', '1%'],
        ],
      ],
    ] as [date: string, surfaces: [name: string, share: string][]][],
    more: 'Show more',
  },
};

export type Words = typeof english;

const portuguese: Words = {
  settings: 'Configurações',
  back: 'Voltar ao ChatGPT',
  panels: {
    general: 'Geral',
    notifications: 'Notificações',
    apps: 'Aplicativos',
    billing: 'Cobrança',
    usage: 'Uso',
    data: 'Controles de dados',
  },
  title: 'Uso',
  views: { label: 'Visualização', overview: 'Visão geral', analytics: 'Análise' },
  plan: { name: 'ChatGPT Pro 20x', hint: 'Renova em 4 de dezembro', action: 'Ver planos' },
  limits: {
    title: 'Limites do plano',
    about:
      'Compartilhados entre Codex, Work, agentes do espaço de trabalho e ChatGPT para Excel. Não incluem conversas do chat.',
  },
  fiveHour: {
    label: 'Limite de 5 horas',
    reset: 'Redefinição em 3 h 12 min',
    moment: 'segunda-feira, 23 de novembro de 2026 às 16:07:41 BRT',
  },
  weekly: {
    label: 'Limite semanal',
    reset: 'Redefinição em 4 d 7 h',
    moment: 'sexta-feira, 27 de novembro de 2026 às 19:55:27 BRT',
  },
  left: (percent) => `Restam ${percent}%`,
  remaining: 'Uso restante',
  credits: {
    title: 'Créditos',
    about: 'Os créditos são usados quando você atinge um limite do plano.',
    balance: 'Saldo atual',
    amount: (number) => `${number} créditos`,
    numbers: ['1.240,5', '1.238'],
    add: 'Comprar créditos',
  },
  reload: {
    title: 'Recarga automática',
    about: 'Compra créditos quando o saldo está baixo. Economize até 40%.',
    label: 'Configurar recarga automática',
  },
  resets: {
    title: 'Redefinições de limite de uso',
    about: 'Use uma redefinição para restaurar o limite de 5 horas, o limite semanal ou os dois.',
    count: (number) => (number === 1 ? '1 disponível' : `${number} disponíveis`),
    history: 'Histórico',
    name: 'Redefinição completa',
    rows: [
      ['Expira em 12 de dezembro', 'Expira em 12/12, 17:14 BRT'],
      ['Expira em 4 de janeiro', 'Expira em 04/01, 14:30 BRT'],
    ],
    use: 'Usar redefinição',
    none: 'Nenhuma redefinição de limite de uso disponível no momento.',
  },
  apps: {
    title: 'Aplicativos conectados',
    about: 'Os aplicativos em que você entrou com o ChatGPT podem usar o seu plano.',
    name: 'Sketchbase',
    hint: 'Pode usar os limites do seu plano',
    label: 'Permitir que os aplicativos também usem créditos',
    manage: 'Gerenciar',
  },
  daily: {
    title: 'Uso diário',
    about: 'Os dados de uso são aproximados e podem levar até 6 horas para aparecer',
    days: [
      [
        '22 de nov. de 2026',
        [
          ['App para computador', '4%'],
          ['CLI', '1%'],
        ],
      ],
      ['21 de nov. de 2026', [['Nuvem', '7%']]],
      ['20 de nov. de 2026', [['Extensão', '2%']]],
    ],
    more: 'Mostrar mais',
  },
};

export function wordsOf(flags: ReadonlySet<string>): Words {
  return flags.has('portuguese') ? portuguese : english;
}
