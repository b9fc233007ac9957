// What the ChatGPT pages of this set say. English: as reported, with a few rewordings. Spanish: nobody has reported the newer
// page in it, so these are translations of ours.

import { chinese } from './words-chinese.ts';
import { english, type Words } from './words-english.ts';

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
