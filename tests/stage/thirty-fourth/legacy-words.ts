// The words of the legacy analytics page: English with the title and the subtitle of June, French translated by
// us from those of August.

import type { Flag } from '../flags.ts';

const english = {
  pages: { general: 'General', environments: 'Environments', connectors: 'Connectors', analytics: 'Analytics' },
  title: 'Codex Analytics',
  about: 'Codex usage draws from your shared agentic usage limit',
  tabs: ['Usage', 'Code review'],
  teamTabs: ['Personal usage', 'Team usage', 'Code review'],
  ranges: ['7D', '1M', 'Custom'],
  group: 'Group by: Day',
  balance: 'Balance',
  remaining: 'remaining',
  percent: (percent: number) => `${percent}%`,
  fiveHour: '5 hour usage limit',
  weekly: 'Weekly usage limit',
  sparkFiveHour: 'GPT-5.3-Codex-Spark 5 hour usage limit',
  sparkWeekly: 'GPT-5.3-Codex-Spark Weekly usage limit',
  month: 'Workspace monthly credit limit',
  review: 'Code review',
  soon: 'Resets 2:46 PM',
  later: 'Resets Nov 27, 2026 2:55 PM',
  credits: 'Credits remaining',
  amount: '33,564',
  creditsAbout: 'Credits extend usage beyond your plan limits.',
  add: 'Add more',
  resets: 'Usage limit resets',
  full: 'Full reset (Weekly + 5 hr)',
  expires: 'Expires Dec 12, 4:23 PM',
  use: 'Use reset',
  noResets: 'No usage limit resets available at this time.',
  breakdown: 'Usage breakdown',
  legend: ['CLI', 'Cloud', 'Extension'],
  tiles: [
    ['Interactions', '1,208'],
    ['Plugin calls', '214'],
    ['Skills used', '9'],
  ],
  history: 'Credits usage history',
  columns: ['Date', 'Service', 'Credits'],
  rows: [
    ['Nov 21, 2026', 'Cloud', '12.5 credits'],
    ['Nov 19, 2026', 'CLI', '3 credits'],
  ],
};

const french: typeof english = {
  pages: { general: 'Général', environments: 'Environnements', connectors: 'Connecteurs', analytics: 'Analyses' },
  title: 'Analyses de Codex et Work',
  about: 'Codex et Work partagent la même limite d’utilisation.',
  tabs: ['Utilisation', 'Revue de code'],
  teamTabs: ['Utilisation personnelle', 'Utilisation de l’équipe', 'Revue de code'],
  ranges: ['7\u00a0j', '1\u00a0m', 'Personnalisé'],
  group: 'Regrouper par : jour',
  balance: 'Solde',
  remaining: 'restants',
  percent: (percent) => `${percent}\u00a0%`,
  fiveHour: 'Limite d’utilisation sur 5 heures',
  weekly: 'Limite d’utilisation hebdomadaire',
  sparkFiveHour: 'Limite d’utilisation sur 5 heures de GPT-5.3-Codex-Spark',
  sparkWeekly: 'Limite d’utilisation hebdomadaire de GPT-5.3-Codex-Spark',
  month: 'Limite mensuelle de crédits de l’espace de travail',
  review: 'Revue de code',
  soon: 'Réinitialisation à 14:46',
  later: 'Réinitialisation le 27 nov. 2026 à 23:55',
  credits: 'Crédits restants',
  amount: '33\u202f564',
  creditsAbout: 'Les crédits prolongent l’utilisation au-delà des limites de votre forfait.',
  add: 'En ajouter',
  resets: 'Réinitialisations des limites d’utilisation',
  full: 'Réinitialisation complète (hebdomadaire + 5 h)',
  expires: 'Expire le 12 déc. à 16:23',
  use: 'Utiliser la réinitialisation',
  noResets: 'Aucune réinitialisation des limites d’utilisation disponible pour le moment.',
  breakdown: 'Répartition de l’utilisation',
  legend: ['CLI', 'Cloud', 'Extension'],
  tiles: [
    ['Interactions', '1\u202f208'],
    ['Appels de plugins', '214'],
    ['Compétences utilisées', '9'],
  ],
  history: 'Historique d’utilisation des crédits',
  columns: ['Date', 'Service', 'Crédits'],
  rows: [
    ['21 nov. 2026', 'Cloud', '12,5 crédits'],
    ['19 nov. 2026', 'CLI', '3 crédits'],
  ],
};

export function legacyWordsOf(flags: ReadonlySet<Flag>): typeof english {
  return flags.has('french') ? french : english;
}
