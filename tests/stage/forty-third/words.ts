/** The words of this set's usage overview: English as reported, Brazilian Portuguese mostly ours (only one of its words was reported). */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  back: 'Back to chat',
  panels: {
    general: 'General',
    notifications: 'Notifications',
    personalization: 'Personalization',
    apps: 'Apps',
    billing: 'Billing',
    usage: 'Usage',
    data: 'Data controls',
    security: 'Security and login',
  },
  title: 'Usage',
  tabs: { overview: 'Overview', analytics: 'Analytics' },
  plan: { label: 'Your plan', name: 'Pro plan', price: '$200 / month', action: 'View plans' },
  promo: {
    title: 'Get 2x usage in Work through December 5',
    about: 'Your weekly limit goes further while the promotion lasts. 50% fewer tokens are counted.',
    action: 'Learn more',
  },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    five: '5-hour limit',
    weekly: 'Weekly limit',
    fiveResets: 'Resets in 3h 12m',
    weeklyResets: 'Resets in 4d 7h',
    fiveMoment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
    weeklyMoment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
    left: (percent: number) => `${percent}% left`,
    bar: 'Usage remaining',
  },
  credits: {
    title: 'Credits',
    personal: (amount: string) => `${amount} credits remaining`,
    amounts: ['93,394.5', '93,391', '0'],
    balance: 'Current balance',
    add: 'Add more',
    shared: 'Shared workspace credits let you keep using Work and Codex beyond included usage.',
    workspace: '2,402 workspace credits',
    monthly: '2,500 of 2,500 monthly credits left',
    monthlyResets: 'Resets in 26d 9h',
    increase: 'Increase monthly limit',
    reload: 'Automatic reload',
    reloadAbout: 'Add credits automatically when your balance runs low.',
    offer: 'Up to 40% off',
    reloadSwitch: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both',
    available: (count: number) => `Available ${count}`,
    history: 'History',
    full: 'Full reset',
    rows: [
      ['Expires December 12', 'Expires 12/12, 12:14 PM PST'],
      ['Expires January 3', 'Expires 1/3, 9:02 AM PST'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
    allow: 'Allow Codex to use resets',
  },
  apps: {
    title: 'Connected apps',
    about: 'Apps you signed in to with ChatGPT can use part of your plan.',
    allowed: 'Allowed',
    notAllowed: 'Not allowed',
    share: (percent: number) => `Up to ${percent}% of plan limits`,
    credits: 'Other apps may use credits',
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
      ['Nov 19, 2026', 'Extension', '3%'],
      ['Nov 18, 2026', 'Web', '1%'],
    ],
  },
  past: {
    title: 'Credit usage history',
    rows: [
      ['Nov 21, 2026', 'Codex', '12.5 credits'],
      ['Nov 19, 2026', 'Work', '3 credits'],
    ],
  },
};

export type Words = typeof english;

const portuguese: Words = {
  settings: 'Configurações',
  back: 'Voltar ao chat',
  panels: {
    general: 'Geral',
    notifications: 'Notificações',
    personalization: 'Personalização',
    apps: 'Aplicativos',
    billing: 'Cobrança',
    usage: 'Uso',
    data: 'Controles de dados',
    security: 'Segurança e login',
  },
  title: 'Uso',
  tabs: { overview: 'Visão geral', analytics: 'Análises' },
  plan: { label: 'Seu plano', name: 'Plano Pro', price: 'R$\u00a01.100,00 / mês', action: 'Alterar plano' },
  promo: {
    title: 'Use o Work em dobro até 5 de dezembro',
    about: 'Seu limite semanal rende mais enquanto durar a promoção. São contados 50% menos tokens.',
    action: 'Saiba mais',
  },
  limits: {
    title: 'Limites do plano',
    about:
      'Compartilhados entre Codex, Work, agentes do espaço de trabalho e ChatGPT para Excel. As conversas no chat não estão incluídas.',
    five: 'Limite de 5 horas',
    weekly: 'Limite semanal',
    fiveResets: 'Redefine em 3h 12min',
    weeklyResets: 'Redefine em 4d 7h',
    fiveMoment: 'segunda-feira, 23 de novembro de 2026 às 16:07:41 BRT',
    weeklyMoment: 'sexta-feira, 27 de novembro de 2026 às 19:55:27 BRT',
    left: (percent) => `${percent}% restantes`,
    bar: 'Uso restante',
  },
  credits: {
    title: 'Créditos',
    personal: (amount) => `${amount} créditos restantes`,
    amounts: ['93.394,5', '93.391', '0'],
    balance: 'Saldo atual',
    add: 'Adicionar mais',
    shared:
      'Os créditos compartilhados do espaço de trabalho permitem continuar usando o Work e o Codex além do uso incluído.',
    workspace: '2.402 créditos do espaço de trabalho',
    monthly: '2.500 de 2.500 créditos mensais restantes',
    monthlyResets: 'Redefine em 26d 9h',
    increase: 'Aumentar limite mensal',
    reload: 'Recarga automática',
    reloadAbout: 'Adicione créditos automaticamente quando o saldo estiver baixo.',
    offer: 'Até 40% de desconto',
    reloadSwitch: 'Configurar recarga automática',
  },
  resets: {
    title: 'Redefinições do limite de uso',
    about: 'Use uma redefinição para restaurar seu limite de 5 horas, o limite semanal ou ambos',
    available: (count) => `Disponíveis ${count}`,
    history: 'Histórico',
    full: 'Redefinição completa',
    rows: [
      ['Expira em 12 de dezembro', 'Expira em 12/12, 17:14 BRT'],
      ['Expira em 3 de janeiro', 'Expira em 03/01, 14:02 BRT'],
    ],
    use: 'Usar redefinição',
    none: 'Nenhuma redefinição do limite de uso disponível no momento.',
    allow: 'Permitir que o Codex use redefinições',
  },
  apps: {
    title: 'Aplicativos conectados',
    about: 'Os aplicativos em que você entrou com o ChatGPT podem usar parte do seu plano.',
    allowed: 'Permitido',
    notAllowed: 'Não permitido',
    share: (percent) => `Até ${percent}% dos limites do plano`,
    credits: 'Outros aplicativos podem usar créditos',
    save: 'Salvar',
  },
  daily: {
    title: 'Uso diário',
    about: 'Os dados de uso são aproximados e podem atrasar até 6 horas',
    columns: ['Data', 'Superfície', 'Uso'],
    rows: [
      ['22 de nov. de 2026', 'Aplicativo para desktop', '5%'],
      ['22 de nov. de 2026', 'CLI', '2%'],
      ['21 de nov. de 2026', 'Nuvem', '7%'],
      ['20 de nov. de 2026', 'Revisão de código do GitHub', '1%'],
      ['19 de nov. de 2026', 'Extensão', '3%'],
      ['18 de nov. de 2026', 'Web', '1%'],
    ],
  },
  past: {
    title: 'Histórico de uso de créditos',
    rows: [
      ['21 de nov. de 2026', 'Codex', '12,5 créditos'],
      ['19 de nov. de 2026', 'Work', '3 créditos'],
    ],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('portuguese') ? portuguese : english;
}
