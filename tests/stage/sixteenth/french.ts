// The usage page in French: nobody has reported it in this language, so these are translations of ours.

import type { Words } from './words.ts';

export const french: Words = {
  settings: 'Paramètres',
  back: 'Retour à ChatGPT',
  panels: {
    general: 'Général',
    notifications: 'Notifications',
    apps: 'Applications',
    usage: 'Utilisation',
    billing: 'Facturation',
    data: 'Gestion des données',
  },
  title: 'Utilisation',
  lead: 'Vous avez le forfait Pro.',
  views: { label: 'Utilisation', overview: 'Vue d’ensemble', analytics: 'Analyses' },
  limits: {
    title: 'Limites du forfait',
    lead: 'Communes à Codex, Work, aux agents d’espace de travail et à ChatGPT pour Excel. Les conversations n’y sont pas comptées.',
  },
  fiveHour: {
    label: 'Limite sur 5 heures',
    reset: 'Réinitialisation dans 3 h 12 min',
    moment: 'jeudi 22 juillet 2027 à 20:07:41 UTC+2',
  },
  weekly: {
    label: 'Limite hebdomadaire',
    reset: 'Réinitialisation dans 4 j 7 h',
    moment: 'lundi 26 juillet 2027 à 23:55:27 UTC+2',
  },
  left: (percent) => `${percent}\u00a0% restants`,
  bar: 'Utilisation restante',
  credits: {
    title: 'Crédits',
    lead: 'Les crédits vous permettent de continuer dans Work et Codex une fois une limite atteinte.',
    have: (amount) => `Il vous reste ${amount} crédits`,
    amounts: ['1\u202f240,5', '1\u202f238'],
    none: 'Ajoutez-en pour continuer lorsque vous atteignez une limite.',
    balance: 'C’est votre solde actuel.',
    add: 'Ajouter des crédits',
  },
  reload: {
    title: 'Rechargement automatique',
    text: 'Achetez des crédits lorsque votre solde est bas.',
    offer: 'Jusqu’à 40\u00a0% de réduction.',
    label: 'Configurer le rechargement automatique',
  },
  resets: {
    title: 'Réinitialisations des limites d’utilisation',
    lead: 'Une réinitialisation rétablit votre limite sur 5 heures, votre limite hebdomadaire ou les deux.',
    name: 'Réinitialisation complète',
    rows: [
      ['Expire le 12 août', 'Expire le 12/08 à 21:14 UTC+2'],
      ['Expire le 4 septembre', 'Expire le 04/09 à 18:30 UTC+2'],
    ],
    use: 'Utiliser',
    none: 'Vous n’avez aucune réinitialisation pour le moment.',
    history: 'Voir l’historique',
  },
  daily: {
    title: 'Utilisation quotidienne',
    lead: 'Ces données sont approximatives et peuvent avoir jusqu’à 6 heures de retard.',
    days: [
      ['21 juillet', '4\u00a0% dans l’application de bureau, 1\u00a0% dans la CLI'],
      ['20 juillet', '7\u00a0% dans le cloud'],
      ['19 juillet', '2\u00a0% dans l’extension, 1\u00a0% en revue de code'],
    ],
  },
  news: {
    title: 'Codex pour les équipes d’agents',
    text: 'Lancez plusieurs tâches en parallèle et relisez-les au même endroit.',
    action: 'Essayer',
  },
  history: {
    title: 'Historique d’utilisation',
    lead: 'Voyez quelle part de chaque limite vous avez utilisée, et quand. Les conversations ne sont pas incluses.',
    range: 'Période',
    ranges: ['30 derniers jours', '90 derniers jours'],
    periods: [
      {
        title: 'Limite hebdomadaire',
        rows: [
          ['19 – 26 juil.', '42\u00a0% utilisés'],
          ['12 – 19 juil.', '63,2\u00a0% utilisés'],
          ['5 – 12 juil.', '17,8\u00a0% utilisés'],
        ],
      },
      {
        title: 'Limite sur 5 heures',
        rows: [
          ['22 juil., 15 h – 20 h', '19\u00a0% utilisés'],
          ['21 juil., 22 h – 3 h', '88\u00a0% utilisés'],
        ],
      },
    ],
    features: {
      title: 'Par fonctionnalité',
      lead: 'L’essentiel de votre utilisation vient de Codex.',
      names: ['Codex', 'Work', 'ChatGPT pour Excel'],
    },
    chats: {
      title: 'Principales conversations',
      lead: 'Comparez ce que chaque conversation a pris sur votre forfait et vos crédits.',
      columns: ['Conversation', '% de la limite hebdomadaire', 'Crédits utilisés'],
      rows: [
        ['Importation en flux', '6\u00a0%', '0'],
        ['Classeur des indicateurs de la semaine', '2,5\u00a0%', '14'],
      ],
    },
  },
};
