// The usage page in Italian.

import type { Words } from './words-shape.ts';

export const italian: Words = {
  skip: 'Vai al contenuto',
  settings: 'Impostazioni',
  close: 'Chiudi',
  search: 'Cerca nelle impostazioni',
  panels: {
    general: 'Generali',
    personalization: 'Personalizzazione',
    apps: 'App',
    billing: 'Fatturazione',
    usage: 'Utilizzo',
    data: 'Gestione dei dati',
  },
  title: 'Utilizzo',
  tabs: { overview: 'Panoramica', analytics: 'Analisi' },
  summary: {
    fine: ['Tutto nella norma', 'Con il ritmo attuale non raggiungerai i limiti prima del ripristino.'],
    spent: ['Hai esaurito l’utilizzo incluso', 'Work e Codex continuano per ora con i crediti.'],
  },
  limits: {
    title: 'Limiti del piano',
    about: 'Condivisi tra Codex, Work, gli agenti dell’area di lavoro e i componenti per Office. Le chat non contano.',
    hint: 'Le attività più grandi consumano i limiti più rapidamente.',
    bar: 'Utilizzo rimanente',
  },
  fiveHour: {
    label: 'Limite di 5 ore',
    reset: 'Si ripristina tra 2 h 40 min',
    moment: 'martedì 16 marzo 2027 alle ore 21:20:11 CET',
  },
  weekly: {
    label: 'Limite settimanale',
    reset: 'Si ripristina tra 3 g 5 h',
    moment: 'venerdì 19 marzo 2027 alle ore 23:48:02 CET',
  },
  review: {
    label: 'Revisione del codice',
    reset: 'Si ripristina tra 3 g 5 h',
    moment: 'venerdì 19 marzo 2027 alle ore 23:48:02 CET',
  },
  left: (percent) => `${percent}% rimanente`,
  credits: {
    title: 'Crediti',
    about: 'Per continuare quando raggiungi un limite.',
    balance: 'Saldo attuale',
    amount: (amount) => `${amount} crediti`,
    amounts: ['2.815', '2.812'],
    none: 'Aggiungi crediti per continuare a lavorare quando raggiungi un limite',
    buy: 'Acquista crediti',
  },
  reload: {
    title: 'Ricarica automatica',
    about: 'Acquista 1.000 crediti quando il saldo scende sotto 250',
    label: 'Configura la ricarica automatica',
    offer: 'Risparmia fino al 40%',
  },
  resets: {
    title: 'Ripristini dei limiti di utilizzo',
    about: 'Usa un ripristino per recuperare il limite di 5 ore, quello settimanale o entrambi.',
    history: 'Vedi cronologia',
    available: (count) => `${count} disponibili`,
    full: 'Ripristino completo',
    rows: [
      ['Scade il 2 aprile', 'Scade il 02/04, 18:15 CEST'],
      ['Scade il 20 aprile', 'Scade il 20/04, 20:40 CEST'],
    ],
    use: 'Usa ripristino',
    none: 'Al momento non hai ripristini.',
  },
  daily: {
    title: 'Utilizzo giornaliero',
    about: 'Dati approssimativi. L’attività recente può comparire con un ritardo massimo di 6 ore.',
    columns: ['Data', 'Dove', 'Utilizzo'],
    rows: [
      ['15 mar 2027', 'App desktop', '6%'],
      ['15 mar 2027', 'CLI', '2%'],
      ['14 mar 2027', 'Web', '11%'],
      ['12 mar 2027', 'Revisione del codice su GitHub', '1%'],
    ],
  },
};
