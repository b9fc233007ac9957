// The words of the older analytics page: English as reported, French translated by us.

import type { Flag } from '../flags.ts';

const EN = {
  nav: ['General', 'Environments', 'Connectors', 'Analytics'],
  title: 'Codex and Work Analytics',
  about: 'Codex and Work share the same usage limit.',
  tabs: ['Usage', 'Code review'],
  ranges: ['7D', '1M', 'Custom'],
  group: 'Group by: Day',
  balance: 'Balance',
  fiveHour: '5 hour usage limit',
  weekly: 'Weekly usage limit',
  spark: 'GPT-5.3-Codex-Spark',
  review: 'Code review',
  left: { unit: '%', after: ' remaining' },
  soon: 'Resets 2:46 PM',
  later: 'Resets Nov 27, 2026 6:55 PM',
  credits: 'Credits remaining',
  creditsAbout: 'Credits extend usage beyond your plan limits.',
  addMore: 'Add more',
  amount: '33,564',
  resets: 'Usage limit resets',
  full: 'Full reset (Weekly + 5 hr)',
  expires: 'Expires Dec 12, 4:23 PM',
  use: 'Use reset',
  none: 'No resets available',
  breakdown: 'Usage breakdown',
  legend: ['CLI', 'Cloud', 'Extension'],
  history: 'Credits usage history',
  columns: ['Date', 'Service', 'Credits'],
  rows: [
    ['Nov 21, 2026', 'CLI', '12.5'],
    ['Nov 19, 2026', 'Cloud', '3'],
  ],
};

type CodexWords = typeof EN;

const FR: CodexWords = {
  nav: ['Général', 'Environnements', 'Connecteurs', 'Analyses'],
  title: 'Analyses de Codex et Work',
  about: 'Codex et Work partagent la même limite d’utilisation.',
  tabs: ['Utilisation', 'Revue de code'],
  ranges: ['7 j', '1 mois', 'Personnalisé'],
  group: 'Grouper par : jour',
  balance: 'Solde',
  fiveHour: 'Limite d’utilisation de 5 heures',
  weekly: 'Limite d’utilisation hebdomadaire',
  spark: 'GPT-5.3-Codex-Spark',
  review: 'Revue de code',
  left: { unit: '\u00a0%', after: ' restants' },
  soon: 'Réinitialisation à 23:46',
  later: 'Réinitialisation le 28 nov. 2026 03:55',
  credits: 'Crédits restants',
  creditsAbout: 'Les crédits prolongent l’utilisation au-delà des limites de votre forfait.',
  addMore: 'Ajouter',
  amount: '33\u202f564',
  resets: 'Réinitialisations des limites d’utilisation',
  full: 'Réinitialisation complète (hebdomadaire + 5 h)',
  expires: 'Expire le 12 déc. à 16:23',
  use: 'Utiliser',
  none: 'Aucune réinitialisation disponible',
  breakdown: 'Répartition de l’utilisation',
  legend: ['CLI', 'Cloud', 'Extension'],
  history: 'Historique d’utilisation des crédits',
  columns: ['Date', 'Service', 'Crédits'],
  rows: [
    ['21 nov. 2026', 'CLI', '12,5'],
    ['19 nov. 2026', 'Cloud', '3'],
  ],
};

export function codexWordsOf(flags: ReadonlySet<Flag>): CodexWords {
  return flags.has('french') ? FR : EN;
}
