/** The words of this set's usage overview and of the frame around it: English, in part reworded, and Spanish, all ours. */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  back: 'Back to chat',
  panels: {
    general: 'General',
    billing: 'Billing',
    usage: 'Usage',
    personalization: 'Personalization',
    data: 'Data controls',
  },
  title: 'Usage',
  help: 'How usage works',
  views: { label: 'Usage views', overview: 'Overview', analytics: 'Analytics' },
  plan: { badge: 'Pro 20x', renews: 'Your plan renews on December 4.', action: 'Change plan' },
  limits: {
    title: 'Plan limits',
    about: 'Shared by Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations don’t count.',
    out: 'You’ve reached your weekly limit. Top up credits or redeem a reset to keep working.',
    bar: (name: string) => `${name} remaining`,
  },
  left: (percent: number) => ({ lead: '', figure: `${percent}%`, unit: 'left', text: `${percent}% left` }),
  fiveHour: {
    label: '5-hour limit',
    hint: ['About the 5-hour limit', 'Starts with your first task and runs for five hours.'],
    reset: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  },
  weekly: {
    label: 'Weekly limit',
    hint: ['About the weekly limit', 'Starts with your first task of the week.'],
    reset: 'Resets in 4d 7h',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
  },
  beyond: { title: 'Beyond your plan', about: 'What you can use once a limit is reached.' },
  credits: {
    title: 'Credits',
    shared: 'Workspace credits',
    hint: ['About credits', 'Credits are spent after your plan limits and expire 12 months after purchase.'],
    amount: (amount: string) => amount,
    unit: 'remaining',
    balance: 'Current balance',
    sharedBalance: 'Shared workspace credits let you keep using Work and Codex beyond included usage.',
    buy: 'Top up',
  },
  monthly: {
    title: 'Monthly credit allowance',
    figure: '2,500',
    unit: 'of 2,500 left',
    reset: 'Resets in 26d 9h',
    action: 'Increase allowance',
  },
  reload: {
    title: 'Auto-reload',
    off: 'Off',
    about: 'Buys credits for you whenever the balance drops below your minimum.',
    offer: 'Up to 40% off',
    action: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Redeem a reset to restore your 5-hour limit, weekly limit, or both.',
    available: 'Available',
    history: 'History',
    full: 'Full reset',
    dates: ['Expires December 12', 'Expires January 3'],
    use: 'Redeem',
    none: 'No usage limit resets available right now.',
    past: ['Full reset', 'Redeemed on October 9'],
  },
  others: {
    title: 'Other limits',
    rows: [
      ['Code review', '76% left', 'Resets in 2d 1h'],
      ['GPT-5.3-Codex-Spark, weekly', '94% left', 'Resets in 4d 7h'],
      ['Deep research', '12 of 25 left', 'Resets December 4'],
    ],
    columns: ['Limit', 'Left', 'Reset'],
  },
  gift: {
    title: 'Invite a teammate',
    about: 'You both get 500 credits when they finish a first Codex task.',
    action: 'Copy link',
  },
  daily: {
    title: 'Daily usage',
    badge: 'Approximate',
    about: 'Numbers are approximate and may be delayed by up to 6 hours.',
    columns: ['Date', 'Surface', 'Share of weekly limit'],
    range: 'Daily usage range',
    ranges: ['7d', '14d', '30d'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '4%'],
      ['Nov 22, 2026', 'CLI', '1%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'Extension', '2%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
    ],
  },
};

export type Words = typeof english;

const spanish: Words = {
  settings: 'Configuración',
  back: 'Volver al chat',
  panels: {
    general: 'General',
    billing: 'Facturación',
    usage: 'Uso',
    personalization: 'Personalización',
    data: 'Controles de datos',
  },
  title: 'Uso',
  help: 'Cómo se mide el uso',
  views: { label: 'Vistas del uso', overview: 'Resumen', analytics: 'Análisis' },
  plan: { badge: 'Pro 20x', renews: 'Tu plan se renueva el 4 de diciembre.', action: 'Cambiar de plan' },
  limits: {
    title: 'Límites del plan',
    about:
      'Los comparten Codex, Work, los agentes del espacio de trabajo y ChatGPT para Excel. Las conversaciones del chat no cuentan.',
    out: 'Has alcanzado tu límite semanal. Compra créditos o canjea un restablecimiento para seguir trabajando.',
    bar: (name) => `${name}: uso restante`,
  },
  left: (percent) => ({ lead: '', figure: `${percent}\u00a0%`, unit: 'restante', text: `${percent}\u00a0% restante` }),
  fiveHour: {
    label: 'Límite de 5 horas',
    hint: ['Acerca del límite de 5 horas', 'Empieza con tu primera tarea y dura cinco horas.'],
    reset: 'Se restablece en 3 h 12 min',
    moment: 'lunes, 23 de noviembre de 2026, 20:07:41 CET',
  },
  weekly: {
    label: 'Límite semanal',
    hint: ['Acerca del límite semanal', 'Empieza con tu primera tarea de la semana.'],
    reset: 'Se restablece en 4 d 7 h',
    moment: 'viernes, 27 de noviembre de 2026, 23:55:27 CET',
  },
  beyond: { title: 'Más allá de tu plan', about: 'Lo que puedes usar cuando alcanzas un límite.' },
  credits: {
    title: 'Créditos',
    shared: 'Créditos del espacio de trabajo',
    hint: [
      'Acerca de los créditos',
      'Se gastan después de los límites del plan y caducan a los 12 meses de la compra.',
    ],
    amount: (amount) => amount.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ',')),
    unit: 'restantes',
    balance: 'Saldo actual',
    sharedBalance: 'Los créditos compartidos te permiten seguir usando Work y Codex más allá del uso incluido.',
    buy: 'Comprar más',
  },
  monthly: {
    title: 'Asignación mensual de créditos',
    figure: '2.500',
    unit: 'de 2.500 restantes',
    reset: 'Se restablece en 26 d 9 h',
    action: 'Aumentar la asignación',
  },
  reload: {
    title: 'Recarga automática',
    off: 'Desactivada',
    about: 'Compra créditos por ti cuando el saldo baja del mínimo que elijas.',
    offer: 'Hasta un 40\u00a0% de descuento',
    action: 'Configurar la recarga automática',
  },
  resets: {
    title: 'Restablecimientos de límites',
    about: 'Canjea un restablecimiento para recuperar tu límite de 5 horas, tu límite semanal o ambos.',
    available: 'Disponibles',
    history: 'Historial',
    full: 'Restablecimiento completo',
    dates: ['Caduca el 12 de diciembre', 'Caduca el 3 de enero'],
    use: 'Canjear',
    none: 'Ahora mismo no tienes restablecimientos disponibles.',
    past: ['Restablecimiento completo', 'Canjeado el 9 de octubre'],
  },
  others: {
    title: 'Otros límites',
    rows: [
      ['Revisión de código', '76\u00a0% restante', 'Se restablece en 2 d 1 h'],
      ['GPT-5.3-Codex-Spark, semanal', '94\u00a0% restante', 'Se restablece en 4 d 7 h'],
      ['Investigación a fondo', 'quedan 12 de 25', 'Se restablece el 4 de diciembre'],
    ],
    columns: ['Límite', 'Restante', 'Restablecimiento'],
  },
  gift: {
    title: 'Invita a un compañero',
    about: 'Ambos recibís 500 créditos cuando complete su primera tarea de Codex.',
    action: 'Copiar enlace',
  },
  daily: {
    title: 'Uso diario',
    badge: 'Aproximado',
    about: 'Los datos son aproximados y pueden tardar hasta 6 horas en aparecer.',
    columns: ['Fecha', 'Superficie', 'Parte del límite semanal'],
    range: 'Periodo del uso diario',
    ranges: ['7 d', '14 d', '30 d'],
    rows: [
      ['22 nov 2026', 'Aplicación de escritorio', '4\u00a0%'],
      ['22 nov 2026', 'CLI', '1\u00a0%'],
      ['21 nov 2026', 'Nube', '7\u00a0%'],
      ['20 nov 2026', 'Extensión', '2\u00a0%'],
      ['20 nov 2026', 'Revisión de código de GitHub', '1\u00a0%'],
    ],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('spanish') ? spanish : english;
}
