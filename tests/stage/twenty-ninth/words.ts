/**
 * The words of the twenty-ninth set's usage overview: English, mostly today's, and Spanish, in translations of ours, as
 * nobody has reported that page in it.
 */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  back: 'Back to ChatGPT',
  search: 'Go to…',
  panels: {
    'general-settings': 'General',
    personalization: 'Personalization',
    billing: 'Billing',
    usage: 'Usage',
    'data-controls': 'Data controls',
    security: 'Security',
  },
  offer: { title: 'Pro 20x', about: 'Four times the weekly limit of Pro 5x.', action: 'Compare plans' },
  title: 'Usage',
  about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
  views: { label: 'Usage views', overview: 'Overview', analytics: 'Analytics' },
  list: 'Meters',
  keys: ['to move', 'to open'],
  groups: { limits: 'Plan limits', balance: 'Balance', activity: 'Activity' },
  left: (percent: number) => `${percent}% left`,
  bar: 'Usage remaining',
  chips: { ok: 'Available', low: 'Low', out: 'Reached', idle: 'Not started', on: 'On', off: 'Off' },
  fiveHour: {
    label: '5-hour limit',
    reset: ['Resets in 3h 12m', 'Resets in 3h 11m'] as [string, string],
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
    span: '5 hours from your first request',
  },
  weekly: {
    label: 'Weekly limit',
    reset: ['Resets in 4d 7h', 'Resets in 4d 6h'] as [string, string],
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
    span: '7 days from your first request',
  },
  other: { label: 'GPT-5.3-Codex-Spark', about: 'Has limits of its own', reset: 'Resets in 6d 2h' },
  limit: {
    status: 'Status',
    next: 'Next reset',
    span: 'Window',
    reached: 'When reached',
    credits: 'Credits are used, if you have any',
    bySurface: 'By surface, since the last reset',
    // The second share is that of a limit that is used up.
    surfaces: [
      ['Desktop app', '21%', '51%'],
      ['Cloud', '14%', '32%'],
      ['CLI', '7%', '17%'],
    ],
  },
  credits: {
    label: 'Credits',
    workspace: 'Workspace credits',
    remaining: (amount: string) => `${amount} remaining`,
    balance: 'Current balance',
    about: 'Keep using Codex and Work after you reach a limit.',
    spent: ['Used in the last 30 days', '215.5 credits'],
    add: 'Add more',
    monthly: { label: 'Monthly limit', value: '2,500 of 2,500 left', reset: 'Resets in 26d 9h', action: 'Increase' },
  },
  reload: {
    label: 'Automatic reload',
    about: 'Adds credits when your balance falls below a minimum you choose.',
    offer: 'Up to 40% off',
    name: 'Set up auto-reload',
    props: [
      ['Minimum balance', '500 credits'],
      ['Amount added', '1,000 credits'],
      ['Payment method', 'Visa •••• 4242'],
    ],
    edit: 'Edit',
  },
  resets: {
    label: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    available: (count: number) => `${count} available`,
    tabs: ['Available', 'History'],
    full: 'Full reset',
    expires: 'Expires',
    dates: ['December 12', 'January 3'],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  daily: {
    label: 'Daily usage',
    today: '5% yesterday',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    columns: ['Date', 'Surface', 'Share of weekly limit'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '5%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'CLI', '1%'],
      ['Nov 20, 2026', 'GitHub code review', '2%'],
    ],
  },
  past: {
    label: 'Credit usage history',
    last: '12.5 on Nov 21',
    columns: ['Date', 'Service', 'Credits'],
    rows: [
      ['Nov 21, 2026', 'Codex', '12.5'],
      ['Nov 19, 2026', 'Work', '3'],
    ],
  },
};

export type Words = typeof english;

const spanish: Words = {
  settings: 'Configuración',
  back: 'Volver a ChatGPT',
  search: 'Ir a…',
  panels: {
    'general-settings': 'General',
    personalization: 'Personalización',
    billing: 'Facturación',
    usage: 'Uso',
    'data-controls': 'Controles de datos',
    security: 'Seguridad',
  },
  offer: { title: 'Pro 20x', about: 'Cuatro veces el límite semanal de Pro 5x.', action: 'Comparar planes' },
  title: 'Uso',
  about:
    'Se comparte entre Codex, Work, los agentes del espacio de trabajo y ChatGPT para Excel. Las conversaciones de chat no cuentan.',
  views: { label: 'Vistas de uso', overview: 'Resumen', analytics: 'Analíticas' },
  list: 'Medidores',
  keys: ['para moverte', 'para abrir'],
  groups: { limits: 'Límites del plan', balance: 'Saldo', activity: 'Actividad' },
  left: (percent) => `${percent}\u00a0% restante`,
  bar: 'Uso restante',
  chips: { ok: 'Disponible', low: 'Bajo', out: 'Alcanzado', idle: 'Sin empezar', on: 'Activada', off: 'Desactivada' },
  fiveHour: {
    label: 'Límite de 5 horas',
    reset: ['Se restablece en 3 h 12 min', 'Se restablece en 3 h 11 min'],
    moment: 'lunes, 23 de noviembre de 2026, 20:07:41 CET',
    span: '5 horas desde tu primera solicitud',
  },
  weekly: {
    label: 'Límite semanal',
    reset: ['Se restablece en 4 d 7 h', 'Se restablece en 4 d 6 h'],
    moment: 'viernes, 27 de noviembre de 2026, 23:55:27 CET',
    span: '7 días desde tu primera solicitud',
  },
  other: { label: 'GPT-5.3-Codex-Spark', about: 'Tiene sus propios límites', reset: 'Se restablece en 6 d 2 h' },
  limit: {
    status: 'Estado',
    next: 'Próximo restablecimiento',
    span: 'Ventana',
    reached: 'Al alcanzarlo',
    credits: 'Se usan los créditos, si tienes',
    bySurface: 'Por superficie, desde el último restablecimiento',
    surfaces: [
      ['Aplicación de escritorio', '21\u00a0%', '51\u00a0%'],
      ['Nube', '14\u00a0%', '32\u00a0%'],
      ['CLI', '7\u00a0%', '17\u00a0%'],
    ],
  },
  credits: {
    label: 'Créditos',
    workspace: 'Créditos del espacio de trabajo',
    remaining: (amount) => `${amount} restantes`,
    balance: 'Saldo actual',
    about: 'Sigue usando Codex y Work después de alcanzar un límite.',
    spent: ['Usados en los últimos 30 días', '215,5 créditos'],
    add: 'Añadir más',
    monthly: {
      label: 'Límite mensual',
      value: '2.500 de 2.500 restantes',
      reset: 'Se restablece en 26 d 9 h',
      action: 'Aumentar',
    },
  },
  reload: {
    label: 'Recarga automática',
    about: 'Añade créditos cuando tu saldo baja de un mínimo que tú eliges.',
    offer: 'Hasta un 40\u00a0% de descuento',
    name: 'Configurar la recarga automática',
    props: [
      ['Saldo mínimo', '500 créditos'],
      ['Cantidad añadida', '1.000 créditos'],
      ['Método de pago', 'Visa •••• 4242'],
    ],
    edit: 'Editar',
  },
  resets: {
    label: 'Restablecimientos del límite de uso',
    about: 'Usa un restablecimiento para recuperar tu límite de 5 horas, tu límite semanal o ambos.',
    available: (count) => (count === 1 ? '1 disponible' : `${count} disponibles`),
    tabs: ['Disponibles', 'Historial'],
    full: 'Restablecimiento completo',
    expires: 'Caduca',
    dates: ['12 de diciembre', '3 de enero'],
    use: 'Usar',
    none: 'No hay restablecimientos disponibles en este momento.',
  },
  daily: {
    label: 'Uso diario',
    today: '5\u00a0% ayer',
    about: 'Los datos de uso son aproximados y pueden tardar hasta 6 horas en aparecer.',
    columns: ['Fecha', 'Superficie', 'Parte del límite semanal'],
    rows: [
      ['22 nov 2026', 'Aplicación de escritorio', '5\u00a0%'],
      ['21 nov 2026', 'Nube', '7\u00a0%'],
      ['20 nov 2026', 'CLI', '1\u00a0%'],
      ['20 nov 2026', 'Revisión de código de GitHub', '2\u00a0%'],
    ],
  },
  past: {
    label: 'Historial de uso de créditos',
    last: '12,5 el 21 nov',
    columns: ['Fecha', 'Servicio', 'Créditos'],
    rows: [
      ['21 nov 2026', 'Codex', '12,5'],
      ['19 nov 2026', 'Work', '3'],
    ],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('spanish') ? spanish : english;
}
