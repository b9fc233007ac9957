/** The words of this set's ChatGPT usage pages: English, and French of ours (none was reported). */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  back: 'Back to ChatGPT',
  search: 'Search settings',
  groups: [
    {
      title: 'Account',
      items: [
        ['general-settings', 'General'],
        ['personalization', 'Personalization'],
        ['notifications', 'Notifications'],
      ],
    },
    {
      title: 'Plan',
      items: [
        ['billing', 'Billing'],
        ['usage', 'Usage'],
        ['apps', 'Connected apps'],
      ],
    },
    {
      title: 'Privacy',
      items: [
        ['data-controls', 'Data controls'],
        ['security', 'Security and login'],
      ],
    },
  ],
  title: 'Usage',
  intro: 'See what your plan includes, what is left of it, and how to keep going when it runs out.',
  views: { label: 'Usage', overview: 'Overview', analytics: 'Analytics' },
  plan: {
    label: 'Current plan',
    name: 'ChatGPT Pro',
    about: '$200 per month. Your plan renews on December 4, 2026.',
    action: 'Compare plans',
  },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    out: 'You’ve used everything your plan includes this week. Use a reset or buy credits to keep working.',
    more: 'What counts toward your plan',
    counts: ['Tasks in Codex and Work', 'Agents in your workspace', 'Edits in ChatGPT for Excel'],
    others: 'Limits for other models and features',
    spark: 'GPT-5.3-Codex-Spark',
    sparkAbout: 'Has a weekly allowance of its own.',
    review: 'Code review',
    reviewAbout: 'Pull requests reviewed on GitHub this week.',
  },
  left: (percent: number) => `${percent}% left`,
  fresh: 'Starts with your next task.',
  fiveHour: {
    label: '5-hour limit',
    about: 'Starts with your first task and lasts five hours.',
    resets: 'Resets today at 11:07 AM.',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  },
  weekly: {
    label: 'Weekly limit',
    about: 'Everything you do within seven days.',
    resets: 'Resets on Friday, November 27 at 2:55 PM.',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
  },
  credits: {
    title: 'Credits',
    about: 'Keep using Codex and Work after you reach a limit.',
    label: 'Credit balance',
    help: 'Drawn on automatically once your plan limits are used up.',
    amount: (amount: string) => `${amount} credits`,
    some: 'Next to expire: 1,200 credits on March 2, 2027.',
    none: 'You have no credits.',
    buy: 'Buy credits',
    gift: 'Invite a teammate',
    giftAbout: 'You both get 500 credits when they subscribe. Ends on December 31.',
    giftAction: 'Copy link',
  },
  reload: {
    label: 'Auto-reload',
    about: 'Buy credits automatically when you run low, and save up to 40%.',
    state: 'Off',
    name: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Restore your 5-hour limit, weekly limit, or both before their time.',
    available: '2 available',
    full: 'Full reset',
    expires: ['Expires on December 12 at 12:14 PM.', 'Expires on January 3 at 9:30 AM.'],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
    history: 'Past resets',
    past: ['You used a full reset on October 29.', 'A full reset expired on September 20.'],
  },
  apps: {
    title: 'Apps using your plan',
    about: 'Apps you signed in to with ChatGPT.',
    share: (app: string) => `How much of your plan ${app} may use`,
    shares: ['Up to 100%', 'Up to 50%', 'Nothing'],
  },
  daily: {
    title: 'Daily usage',
    about: 'As a share of your weekly allowance. Approximate, and up to 6 hours behind.',
    days: [
      {
        date: 'Sunday, November 22',
        total: '5%',
        rows: [
          ['Desktop app', '4%'],
          ['CLI', '1%'],
        ],
      },
      { date: 'Saturday, November 21', total: '7%', rows: [['Cloud', '7%']] },
      {
        date: 'Friday, November 20',
        total: '3%',
        rows: [
          ['Extension', '2%'],
          ['GitHub code review', '1%'],
        ],
      },
    ],
  },
  spent: {
    title: 'Credit activity',
    about: 'Purchases and use within the last 30 days.',
    rows: [
      ['Codex in the cloud', 'November 21', '−12.5'],
      ['Credits purchased', 'November 19', '+1,000'],
      ['Codex CLI', 'November 12', '−3'],
    ],
  },
  history: {
    title: 'Usage history',
    about: 'How much of each limit you used, period by period. Chat conversations are not included.',
    ranges: ['Last 7 days', 'Last 30 days'],
    features: 'Used per day',
    featuresAbout: 'All features together, as a share of the weekly limit.',
    windows: [
      {
        label: '5-hour limit',
        about: 'Your three latest windows.',
        periods: [
          ['November 23, 6:07 AM to 11:07 AM', 19],
          ['November 22, 1:40 PM to 6:40 PM', 41],
          ['November 21, 8:15 AM to 1:15 PM', 64],
        ] as [string, number][],
      },
      {
        label: 'Weekly limit',
        about: 'Your three latest weeks.',
        periods: [
          ['November 20 to 27', 42],
          ['November 13 to 20', 18],
          ['November 6 to 13', 63],
        ] as [string, number][],
      },
    ],
    used: (percent: number) => `${percent}% used`,
    chats: 'Top chats',
    chatsAbout: 'The chats that took most of your plan.',
    columns: ['Chat', 'Of weekly limit', 'Credits'],
  },
};

export type Words = typeof english;

const french: Words = {
  settings: 'Paramètres',
  back: 'Retour à ChatGPT',
  search: 'Rechercher',
  groups: [
    {
      title: 'Compte',
      items: [
        ['general-settings', 'Général'],
        ['personalization', 'Personnalisation'],
        ['notifications', 'Notifications'],
      ],
    },
    {
      title: 'Forfait',
      items: [
        ['billing', 'Facturation'],
        ['usage', 'Utilisation'],
        ['apps', 'Applications connectées'],
      ],
    },
    {
      title: 'Confidentialité',
      items: [
        ['data-controls', 'Gestion des données'],
        ['security', 'Sécurité et connexion'],
      ],
    },
  ],
  title: 'Utilisation',
  intro: 'Consultez ce que comprend votre forfait, ce qu’il en reste et comment continuer une fois épuisé.',
  views: { label: 'Utilisation', overview: 'Aperçu', analytics: 'Analyses' },
  plan: {
    label: 'Forfait actuel',
    name: 'ChatGPT Pro',
    about: '229\u00a0€ par mois. Votre forfait sera renouvelé le 4 décembre 2026.',
    action: 'Comparer les forfaits',
  },
  limits: {
    title: 'Limites du forfait',
    about: 'Communes à Codex, Work, Workspace Agents et ChatGPT pour Excel. Les conversations ne sont pas comptées.',
    out: 'Vous avez épuisé votre forfait pour cette semaine. Utilisez une réinitialisation ou achetez des crédits.',
    more: 'Ce qui est décompté de votre forfait',
    counts: [
      'Les tâches dans Codex et Work',
      'Les agents de votre espace',
      'Les modifications dans ChatGPT pour Excel',
    ],
    others: 'Limites d’autres modèles et fonctions',
    spark: 'GPT-5.3-Codex-Spark',
    sparkAbout: 'Dispose de son propre quota par semaine.',
    review: 'Revue de code',
    reviewAbout: 'Pull requests examinées sur GitHub cette semaine.',
  },
  left: (percent) => `${percent}\u00a0% restants`,
  fresh: 'Commence avec votre prochaine tâche.',
  fiveHour: {
    label: 'Limite de 5 heures',
    about: 'Commence avec votre première tâche et dure cinq heures.',
    resets: 'Réinitialisation aujourd’hui à 20\u00a0h\u00a007.',
    moment: 'lundi 23 novembre 2026 à 20:07:41 UTC+1',
  },
  weekly: {
    label: 'Limite hebdomadaire',
    about: 'Tout ce que vous faites en sept jours.',
    resets: 'Réinitialisation le vendredi 27 novembre à 23\u00a0h\u00a055.',
    moment: 'vendredi 27 novembre 2026 à 23:55:27 UTC+1',
  },
  credits: {
    title: 'Crédits',
    about: 'Continuez dans Codex et Work une fois une limite atteinte.',
    label: 'Solde de crédits',
    help: 'Débité automatiquement une fois les limites du forfait épuisées.',
    amount: (amount) => `${amount.replace(',', '\u202f').replace('.', ',')} crédits`,
    some: 'Prochaine expiration\u00a0: 1\u202f200 crédits le 2 mars 2027.',
    none: 'Vous n’avez pas de crédits.',
    buy: 'Acheter des crédits',
    gift: 'Inviter un collègue',
    giftAbout: 'Vous recevez chacun 500 crédits lors de son abonnement. Jusqu’au 31 décembre.',
    giftAction: 'Copier le lien',
  },
  reload: {
    label: 'Recharge automatique',
    about: 'Achetez des crédits automatiquement quand le solde est bas, jusqu’à 40\u00a0% de remise.',
    state: 'Désactivée',
    name: 'Configurer la recharge automatique',
  },
  resets: {
    title: 'Réinitialisations des limites d’utilisation',
    about: 'Rétablissez votre limite de 5 heures, votre limite hebdomadaire ou les deux avant l’heure.',
    available: '2 disponibles',
    full: 'Réinitialisation complète',
    expires: ['Expire le 12 décembre à 21\u00a0h\u00a014.', 'Expire le 3 janvier à 18\u00a0h\u00a030.'],
    use: 'Utiliser',
    none: 'Aucune réinitialisation n’est disponible pour le moment.',
    history: 'Réinitialisations passées',
    past: ['Vous avez utilisé une réinitialisation le 29 octobre.', 'Une réinitialisation a expiré le 20 septembre.'],
  },
  apps: {
    title: 'Applications utilisant votre forfait',
    about: 'Applications auxquelles vous êtes connecté avec ChatGPT.',
    share: (app) => `Part de votre forfait accordée à ${app}`,
    shares: ['Jusqu’à 100\u00a0%', 'Jusqu’à 50\u00a0%', 'Rien'],
  },
  daily: {
    title: 'Utilisation quotidienne',
    about: 'En part de votre quota hebdomadaire. Valeurs approximatives, jusqu’à 6 heures de retard.',
    days: [
      {
        date: 'Dimanche 22 novembre',
        total: '5\u00a0%',
        rows: [
          ['Application de bureau', '4\u00a0%'],
          ['CLI', '1\u00a0%'],
        ],
      },
      { date: 'Samedi 21 novembre', total: '7\u00a0%', rows: [['Cloud', '7\u00a0%']] },
      {
        date: 'Vendredi 20 novembre',
        total: '3\u00a0%',
        rows: [
          ['Extension', '2\u00a0%'],
          ['Revue de code GitHub', '1\u00a0%'],
        ],
      },
    ],
  },
  spent: {
    title: 'Mouvements de crédits',
    about: 'Achats et consommation des 30 derniers jours.',
    rows: [
      ['Codex dans le cloud', '21 novembre', '−12,5'],
      ['Achat de crédits', '19 novembre', '+1\u202f000'],
      ['Codex CLI', '12 novembre', '−3'],
    ],
  },
  history: {
    title: 'Historique d’utilisation',
    about: 'La part de chaque limite utilisée, période par période. Les conversations ne sont pas comptées.',
    ranges: ['7 derniers jours', '30 derniers jours'],
    features: 'Utilisé par jour',
    featuresAbout: 'Toutes fonctions réunies, en part de la limite hebdomadaire.',
    windows: [
      {
        label: 'Limite de 5 heures',
        about: 'Vos trois dernières fenêtres.',
        periods: [
          ['23 novembre, de 15\u00a0h\u00a007 à 20\u00a0h\u00a007', 19],
          ['22 novembre, de 22\u00a0h\u00a040 à 3\u00a0h\u00a040', 41],
          ['21 novembre, de 17\u00a0h\u00a015 à 22\u00a0h\u00a015', 64],
        ],
      },
      {
        label: 'Limite hebdomadaire',
        about: 'Vos trois dernières semaines.',
        periods: [
          ['Du 20 au 27 novembre', 42],
          ['Du 13 au 20 novembre', 18],
          ['Du 6 au 13 novembre', 63],
        ],
      },
    ],
    used: (percent) => `${percent}\u00a0% utilisés`,
    chats: 'Chats les plus gourmands',
    chatsAbout: 'Ceux qui ont pris la plus grande part de votre forfait.',
    columns: ['Chat', 'De la limite hebdomadaire', 'Crédits'],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  return flags.has('french') ? french : english;
}
