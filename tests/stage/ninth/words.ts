// What the ChatGPT pages of this set say. English: as reported, with a few rewordings. Spanish: nobody has reported the newer
// page in it, so these are translations of ours.

import { chinese } from './words-chinese.ts';

export interface Limit {
  label: string;
  reset: string;
  moment: string;
}

const english = {
  skip: 'Skip to content',
  settings: 'Settings',
  panels: {
    general: 'General',
    personalization: 'Personalization',
    apps: 'Apps & connectors',
    billing: 'Billing',
    usage: 'Usage',
    data: 'Data controls',
  },
  title: 'Usage',
  tabs: { overview: 'Overview', analytics: 'Analytics' },
  promo: {
    title: 'Work is on your phone',
    about: 'Start a task at your desk and follow it anywhere. It counts toward the same plan limits.',
    action: 'Get the app',
    close: 'Dismiss',
  },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    reached: 'Limit reached',
  },
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets in 2h 48m',
    moment: 'Monday, November 23, 2026 at 1:12:09 PM PST',
  } as Limit,
  weekly: {
    label: 'Weekly limit',
    reset: 'Resets in 5d 3h',
    moment: 'Saturday, November 28, 2026 at 2:05:44 PM PST',
  } as Limit,
  left: (percent: number) => `${percent}% left`,
  credits: {
    title: 'Credits',
    remaining: (amount: string) => `${amount} credits remaining`,
    amounts: ['4,118.5', '4,116'] as [string, string],
    balance: 'Current balance',
    none: 'Buy credits to keep working after you reach a limit.',
    add: 'Add credits',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Buy credits automatically when your balance runs low.',
    offer: 'Save up to 40%',
    label: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    views: ['Available 2', 'History'],
    noViews: ['Available 0', 'History'],
    full: 'Full reset',
    rows: [
      ['Expires December 9', 'Expires 12/9, 9:30 AM PST'],
      ['Expires January 3', 'Expires 1/3, 6:02 PM PST'],
    ] as [expires: string, moment: string][],
    use: 'Use reset',
    more: 'More about this reset',
    none: 'No usage limit resets available at this time.',
  },
  apps: {
    title: 'Connected apps',
    about: 'Apps you signed in to with ChatGPT draw from your plan.',
    rows: [['Inkwell Notes', 'Up to 25% of your plan usage']] as [name: string, share: string][],
    credits: 'Let apps use credits',
    manage: 'Manage',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    columns: ['Date', 'Surface', 'Usage'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '6%'],
      ['Nov 22, 2026', 'CLI', '2%'],
      ['Nov 21, 2026', 'Cloud', '9%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
    ] as [date: string, surface: string, share: string][],
    more: 'Show more',
  },
};

export type Words = typeof english;

const spanish: Words = {
  skip: 'Saltar al contenido',
  settings: 'Configuración',
  panels: {
    general: 'General',
    personalization: 'Personalización',
    apps: 'Aplicaciones y conectores',
    billing: 'Facturación',
    usage: 'Uso',
    data: 'Controles de datos',
  },
  title: 'Uso',
  tabs: { overview: 'Resumen', analytics: 'Análisis' },
  promo: {
    title: 'Work llega a tu teléfono',
    about: 'Empieza una tarea en tu escritorio y síguela donde estés. Cuenta para los mismos límites del plan.',
    action: 'Descargar la aplicación',
    close: 'Descartar',
  },
  limits: {
    title: 'Límites del plan',
    about:
      'Se comparten entre Codex, Work, los agentes del espacio de trabajo y ChatGPT para Excel. No incluyen las conversaciones de chat.',
    reached: 'Límite alcanzado',
  },
  fiveHour: {
    label: 'Límite de 5 horas',
    reset: 'Se restablece en 2 h 48 min',
    moment: 'lunes, 23 de noviembre de 2026, 22:12:09 CET',
  },
  weekly: {
    label: 'Límite semanal',
    reset: 'Se restablece en 5 d 3 h',
    moment: 'sábado, 28 de noviembre de 2026, 23:05:44 CET',
  },
  left: (percent) => `${percent}\u00a0% restante`,
  credits: {
    title: 'Créditos',
    remaining: (amount) => `${amount} créditos restantes`,
    amounts: ['4118,5', '4116'],
    balance: 'Saldo actual',
    none: 'Compra créditos para seguir trabajando cuando alcances un límite.',
    add: 'Añadir créditos',
  },
  reload: {
    title: 'Recarga automática',
    about: 'Compra créditos automáticamente cuando te quede poco saldo.',
    offer: 'Ahorra hasta un 40\u00a0%',
    label: 'Configurar la recarga automática',
  },
  resets: {
    title: 'Restablecimientos del límite de uso',
    about: 'Usa un restablecimiento para recuperar tu límite de 5 horas, tu límite semanal o ambos.',
    views: ['Disponibles: 2', 'Historial'],
    noViews: ['Disponibles: 0', 'Historial'],
    full: 'Restablecimiento completo',
    rows: [
      ['Caduca el 9 de diciembre', 'Caduca el 9/12, 18:30 CET'],
      ['Caduca el 3 de enero', 'Caduca el 4/1, 3:02 CET'],
    ],
    use: 'Usar',
    more: 'Más sobre este restablecimiento',
    none: 'No hay restablecimientos del límite de uso disponibles en este momento.',
  },
  apps: {
    title: 'Aplicaciones conectadas',
    about: 'Las aplicaciones en las que has iniciado sesión con ChatGPT usan tu plan.',
    rows: [['Inkwell Notes', 'Hasta el 25\u00a0% del uso de tu plan']],
    credits: 'Permitir que las aplicaciones usen créditos',
    manage: 'Gestionar',
  },
  daily: {
    title: 'Uso diario',
    about: 'Los datos de uso son aproximados y pueden tardar hasta 6 horas en actualizarse.',
    columns: ['Fecha', 'Superficie', 'Uso'],
    rows: [
      ['22 nov 2026', 'Aplicación de escritorio', '6\u00a0%'],
      ['22 nov 2026', 'CLI', '2\u00a0%'],
      ['21 nov 2026', 'Nube', '9\u00a0%'],
      ['20 nov 2026', 'Revisión de código en GitHub', '1\u00a0%'],
    ],
    more: 'Mostrar más',
  },
};

export function wordsOf(flags: ReadonlySet<string>): Words {
  if (flags.has('chinese')) return chinese;
  return flags.has('spanish') ? spanish : english;
}
