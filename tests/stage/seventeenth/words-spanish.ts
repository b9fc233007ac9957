// The usage page of this set in Spanish. Nobody has reported the page in it, so these are translations of ours.

import type { Words } from './words-type.ts';

export const spanish: Words = {
  settings: 'Configuración',
  back: 'Volver al chat',
  panels: {
    general: 'General',
    personalization: 'Personalización',
    apps: 'Aplicaciones',
    usage: 'Uso',
    billing: 'Facturación',
    data: 'Controles de datos',
  },
  title: 'Uso',
  tabs: { label: 'Vistas de uso', overview: 'Resumen', analytics: 'Análisis' },
  updated: 'Actualizado hace 2 min',
  refresh: 'Actualizar',
  promo: {
    text: 'Llega ChatGPT para Presentaciones. Comparte los límites del plan con Codex y Work.',
    action: 'Probar',
    dismiss: 'Descartar',
  },
  limits: {
    title: 'Límites del plan',
    about:
      'Compartidos entre Codex, Work, los agentes del espacio de trabajo y ChatGPT para Excel. Los chats no cuentan.',
    columns: ['Límite', 'Disponible', 'Se restablece'],
  },
  fiveHour: {
    label: 'Límite de 5 horas',
    reset: 'en 3 h 12 min',
    moment: 'lunes, 25 de octubre de 2027, 21:07:41 CEST',
  },
  weekly: {
    label: 'Límite semanal',
    reset: 'en 4 d 7 h',
    moment: 'sábado, 30 de octubre de 2027, 0:55:27 CEST',
  },
  left: (percent) => `${percent}\u00a0% restante`,
  bar: 'Uso restante',
  details: (label) => `Detalles: ${label}`,
  credits: {
    title: 'Créditos',
    about: 'Se usan cuando alcanzas un límite del plan.',
    balance: 'Saldo actual',
    amount: (amount) => `${amount} créditos`,
    amounts: ['1.240', '1.238'],
    none: 'Añade créditos o espera a que se restablezca tu límite.',
    add: 'Añadir créditos',
    month: 'Gastado en octubre',
    spent: '310 créditos',
  },
  reload: {
    title: 'Recarga automática',
    about: 'Compra créditos cuando te quedan pocos',
    offer: 'Hasta un 40\u00a0% de descuento',
    label: 'Configurar la recarga automática',
  },
  resets: {
    title: 'Restablecimientos del límite de uso',
    about: 'Recupera tu límite de 5 horas, el semanal o ambos.',
    tabs: ['Disponibles', 'Historial'],
    columns: ['Restablecimiento', 'Caduca'],
    rows: [
      ['Completo', '12 nov', 'Caduca el 12/11, 21:14 CET'],
      ['De 5 horas', '4 dic', 'Caduca el 4/12, 18:30 CET'],
    ],
    use: 'Usar',
    none: 'No hay restablecimientos disponibles',
  },
  daily: {
    title: 'Uso diario',
    about: 'Parte de tu límite semanal. Es aproximado y puede tardar hasta 6 horas en actualizarse.',
    all: 'Ver todos los días',
    close: 'Cerrar',
    columns: ['Fecha', 'App de escritorio', 'CLI', 'Nube', 'Extensión', 'Total'],
    rows: [
      ['24 oct 2027', '4\u00a0%', '1\u00a0%', '–', '–', '5\u00a0%'],
      ['23 oct 2027', '–', '–', '7\u00a0%', '2\u00a0%', '9\u00a0%'],
      ['22 oct 2027', '2\u00a0%', '3\u00a0%', '–', '1\u00a0%', '6\u00a0%'],
    ],
    older: [['21 oct 2027', '–', '–', '–', '–', '0\u00a0%']],
  },
  history: {
    title: 'Historial de uso',
    about: 'Cómo se han consumido el uso del plan y los créditos en Work, Codex y otras tareas de agentes.',
    windows: ['Semanal', '5 horas'],
    columns: ['Periodo', 'Límite usado', 'Créditos'],
    used: (percent) => `${percent} usado`,
    ring: 'Límite usado',
    now: 'Actual',
    rows: [
      ['22 oct – 29 oct', 42, '42\u00a0%', '0'],
      ['15 oct – 22 oct', 63, '63,2\u00a0%', '310'],
      ['8 oct – 15 oct', 18, '17,8\u00a0%', '0'],
    ],
    features: 'Por función',
    names: ['Codex', 'Work', 'Presentaciones'],
    chats: 'Chats principales',
    chatsAbout: 'Compara el uso del plan y de créditos de cada chat',
    chatColumns: ['Chat', '% del límite semanal', 'Créditos'],
    chatRows: [
      ['Migrar el importador', '6\u00a0%', '0'],
      ['Libro de métricas semanales', '2,5\u00a0%', '14'],
    ],
  },
};
