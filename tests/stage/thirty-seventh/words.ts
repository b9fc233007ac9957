/** The words of the usage page and of the rail beside it: English as reported, Spanish as OpenAI would put it. */

import type { Flag } from '../flags.ts';

const english = {
  shell: {
    skip: 'Skip to content',
    back: 'Back to ChatGPT',
    settings: 'Settings',
    general: 'General',
    notifications: 'Notifications',
    personalization: 'Personalization',
    billing: 'Billing',
    usage: 'Usage',
    data: 'Data controls',
    account: 'Account',
  },
  title: 'Usage',
  tabs: { overview: 'Overview', analytics: 'Analytics' },
  plan: {
    title: 'Your plan',
    name: 'Pro plan',
    price: '$200 / month',
    action: 'View plans',
    badge: 'New',
    promo: 'Invite a friend to Codex and you both get 10% more usage for a week.',
  },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    left: (percent: number) => `${percent}% left`,
    bar: 'Usage remaining',
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
  },
  credits: {
    title: 'Credits',
    shared: 'Shared workspace credits let you keep using Work and Codex beyond included usage.',
    workspace: '2,402 workspace credits',
    remaining: (amount: string) => `${amount} credits remaining`,
    amount: '93,394.5',
    amountLater: '93,391',
    current: 'Current balance',
    add: 'Add more',
  },
  reload: {
    title: 'Automatic reload',
    offer: 'Up to 40% off',
    about: 'Buy credits automatically when your balance runs low.',
    action: 'Set up auto-reload',
  },
  month: {
    title: 'Workspace monthly credit limit',
    left: '2,500 of 2,500 monthly credits left',
    reset: 'Resets in 26d 9h',
    moment: 'Saturday, December 19, 2026 at 5:00:00 PM PST',
    action: 'Increase monthly limit',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    available: 'Available',
    history: 'History',
    full: 'Full reset',
    rows: [
      ['Expires December 12', 'Expires 12/12, 12:14 PM PST'],
      ['Expires January 3', 'Expires 1/3, 9:30 AM PST'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  apps: {
    title: 'Connected apps',
    about: 'Choose how much of your plan limit apps you use with Sign in with ChatGPT can spend.',
    rows: [
      ['Zed', 'Allowed'],
      ['Cline', 'Allowed'],
    ],
    share: 'Plan limit',
    credits: 'Other apps may use credits',
    save: 'Save',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    rows: [
      ['Nov 23, 2026', 'CLI', '2%'],
      ['Nov 23, 2026', 'Desktop app', '5%'],
      ['Nov 22, 2026', 'Cloud', '7%'],
      ['Nov 21, 2026', 'GitHub code review', '1%'],
      ['Nov 21, 2026', 'Extension', '3%'],
      ['Nov 20, 2026', 'Web', '1%'],
    ],
  },
  past: {
    title: 'Credit usage history',
    all: 'View all',
    rows: [
      ['Nov 21, 2026', 'Cloud', '12.5 credits'],
      ['Nov 19, 2026', 'CLI', '3 credits'],
      ['Nov 14, 2026', 'Desktop app', '41.2 credits'],
    ],
  },
  history: {
    title: 'Usage history',
    about:
      'See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included.',
    byFeature: 'By feature',
    byModel: 'By model',
    chart: 'Usage history',
    other: 'Other',
    period: 'Period',
    used: '% of limit used',
    windows: [
      {
        title: 'Weekly limit',
        rows: [
          ['11/20 – 11/23', '42%'],
          ['11/13 – 11/20', '63.2%'],
          ['11/6 – 11/13', '17.8%'],
          ['10/30 – 11/6', '100%'],
        ],
      },
      {
        title: '5-hour limit',
        rows: [
          ['11/23, 6:07 AM – 11:07 AM', '19%'],
          ['11/22, 1:30 PM – 6:30 PM', '71.4%'],
        ],
      },
    ],
  },
  chats: {
    title: 'Top chats',
    about: 'Compare each chat’s plan and credit usage',
    columns: ['Chat', '% of weekly limit', 'Credits used'],
    rows: [
      ['Port the importer to streams', '11.2%', '0'],
      ['Flaky login test', '6.4%', '8.5'],
      ['Release notes for 4.2', '1.9%', '0'],
    ],
  },
};

type Words = typeof english;

const N = '\u00a0';

const spanish: Words = {
  shell: {
    skip: 'Ir al contenido',
    back: 'Volver a ChatGPT',
    settings: 'Configuración',
    general: 'General',
    notifications: 'Notificaciones',
    personalization: 'Personalización',
    billing: 'Facturación',
    usage: 'Uso',
    data: 'Controles de datos',
    account: 'Cuenta',
  },
  title: 'Uso',
  tabs: { overview: 'Resumen', analytics: 'Análisis' },
  plan: {
    title: 'Tu plan',
    name: 'Plan Pro',
    price: `229${N}€ al mes`,
    action: 'Ver planes',
    badge: 'Novedad',
    promo: `Invita a alguien a Codex y ambos tendréis un 10${N}% más de uso durante una semana.`,
  },
  limits: {
    title: 'Límites del plan',
    about:
      'Se comparten entre Codex, Work, los agentes del espacio de trabajo y ChatGPT para Excel. No incluyen las conversaciones de Chat.',
    left: (percent) => `${percent}${N}% restante`,
    bar: 'Uso restante',
    fiveHour: {
      label: 'Límite de 5 horas',
      reset: 'Se restablece en 3 h 12 min',
      moment: 'lunes, 23 de noviembre de 2026, 20:07:41 CET',
    },
    weekly: {
      label: 'Límite semanal',
      reset: 'Se restablece en 4 d 7 h',
      moment: 'viernes, 27 de noviembre de 2026, 23:55:27 CET',
    },
  },
  credits: {
    title: 'Créditos',
    shared:
      'Los créditos compartidos del espacio de trabajo te permiten seguir usando Work y Codex más allá del uso incluido.',
    workspace: '2402 créditos del espacio de trabajo',
    remaining: (amount) => `${amount} créditos restantes`,
    amount: '93.394,5',
    amountLater: '93.391',
    current: 'Saldo actual',
    add: 'Añadir más',
  },
  reload: {
    title: 'Recarga automática',
    offer: `Hasta un 40${N}% de descuento`,
    about: 'Compra créditos automáticamente cuando te quede poco saldo.',
    action: 'Configurar la recarga automática',
  },
  month: {
    title: 'Límite mensual de créditos del espacio de trabajo',
    left: 'Quedan 2500 de 2500 créditos mensuales',
    reset: 'Se restablece en 26 d 9 h',
    moment: 'domingo, 20 de diciembre de 2026, 2:00:00 CET',
    action: 'Aumentar el límite mensual',
  },
  resets: {
    title: 'Restablecimientos del límite de uso',
    about: 'Usa un restablecimiento para recuperar tu límite de 5 horas, tu límite semanal o ambos.',
    available: 'Disponibles',
    history: 'Historial',
    full: 'Restablecimiento completo',
    rows: [
      ['Caduca el 12 de diciembre', 'Caduca el 12/12, 21:14 CET'],
      ['Caduca el 3 de enero', 'Caduca el 3/1, 18:30 CET'],
    ],
    use: 'Usar restablecimiento',
    none: 'No hay restablecimientos del límite de uso disponibles en este momento.',
  },
  apps: {
    title: 'Aplicaciones conectadas',
    about:
      'Elige qué parte del límite de tu plan pueden gastar las aplicaciones en las que inicias sesión con ChatGPT.',
    rows: [
      ['Zed', 'Permitida'],
      ['Cline', 'Permitida'],
    ],
    share: 'Límite del plan',
    credits: 'Otras aplicaciones pueden usar créditos',
    save: 'Guardar',
  },
  daily: {
    title: 'Uso diario',
    about: 'Los datos de uso son aproximados y pueden tardar hasta 6 horas en actualizarse',
    rows: [
      ['23 nov 2026', 'CLI', `2${N}%`],
      ['23 nov 2026', 'App de escritorio', `5${N}%`],
      ['22 nov 2026', 'Nube', `7${N}%`],
      ['21 nov 2026', 'Revisión de código de GitHub', `1${N}%`],
      ['21 nov 2026', 'Extensión', `3${N}%`],
      ['20 nov 2026', 'Web', `1${N}%`],
    ],
  },
  past: {
    title: 'Historial de uso de créditos',
    all: 'Ver todo',
    rows: [
      ['21 nov 2026', 'Nube', '12,5 créditos'],
      ['19 nov 2026', 'CLI', '3 créditos'],
      ['14 nov 2026', 'App de escritorio', '41,2 créditos'],
    ],
  },
  history: {
    title: 'Historial de uso',
    about:
      'Consulta cómo se consumieron el uso del plan y los créditos en Work, Codex y otras tareas de agentes. No incluye las conversaciones de Chat.',
    byFeature: 'Por función',
    byModel: 'Por modelo',
    chart: 'Historial de uso',
    other: 'Otros',
    period: 'Periodo',
    used: 'Porcentaje del límite utilizado',
    windows: [
      {
        title: 'Límite semanal',
        rows: [
          ['20/11 – 23/11', `42${N}%`],
          ['13/11 – 20/11', `63,2${N}%`],
          ['6/11 – 13/11', `17,8${N}%`],
          ['30/10 – 6/11', `100${N}%`],
        ],
      },
      {
        title: 'Límite de 5 horas',
        rows: [
          ['23/11, 15:07 – 20:07', `19${N}%`],
          ['22/11, 10:30 – 15:30', `71,4${N}%`],
        ],
      },
    ],
  },
  chats: {
    title: 'Chats con más uso',
    about: 'Compara el uso del plan y de créditos de cada chat',
    columns: ['Chat', '% del límite semanal', 'Créditos utilizados'],
    rows: [
      ['Pasar el importador a streams', `11,2${N}%`, '0'],
      ['Prueba de inicio de sesión inestable', `6,4${N}%`, '8,5'],
      ['Notas de la versión 4.2', `1,9${N}%`, '0'],
    ],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('spanish') ? spanish : english;
}
