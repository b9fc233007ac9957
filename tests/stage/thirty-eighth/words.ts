/** The words of the usage overview in English and French, and of the dialog's usage in German. */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  back: 'Back to app',
  panels: {
    'general-settings': 'General',
    notifications: 'Notifications',
    personalization: 'Personalization',
    billing: 'Billing',
    usage: 'Usage',
    'data-controls': 'Data controls',
  },
  title: 'Usage',
  views: { label: 'Usage', overview: 'Overview', analytics: 'Analytics' },
  limits: {
    title: 'Plan limits',
    about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    remaining: 'Usage remaining',
  },
  left: (percent: number) => `${percent}% left`,
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  },
  weekly: { label: 'Weekly limit', reset: 'Resets in 4d 7h', moment: 'Friday, November 27, 2026 at 2:55:27 PM PST' },
  credits: {
    title: 'Credits',
    about: '',
    shared: 'Shared workspace credits let you keep using Work and Codex beyond included usage.',
    amount: (amount: string) => `${amount} credits remaining`,
    some: '93,394.5',
    fewer: '93,391',
    balance: 'Current balance',
    add: 'Add more',
    more: 'Learn more',
  },
  reload: {
    title: 'Automatic reload',
    about: 'Add credits automatically when your balance runs low.',
    offer: 'Up to 40% off',
    name: 'Set up auto-reload',
  },
  resets: {
    title: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both',
    available: 'Available',
    history: 'History',
    full: 'Full reset',
    expires: (date: string) => `Expires ${date}`,
    dates: [
      ['2026-12-12', 'December 12', '12/12, 12:14 PM PST'],
      ['2027-01-03', 'January 3', '1/3, 9:40 AM PST'],
    ],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  daily: {
    title: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours',
    columns: ['Date', 'Surface', 'Usage'],
    rows: [
      ['2026-11-22', 'Nov 22, 2026', 'Desktop app', '5%'],
      ['2026-11-22', 'Nov 22, 2026', 'CLI', '2%'],
      ['2026-11-21', 'Nov 21, 2026', 'Cloud', '7%'],
      ['2026-11-20', 'Nov 20, 2026', 'GitHub code review', '1%'],
      ['2026-11-19', 'Nov 19, 2026', 'Extension', '3%'],
    ],
  },
  history: {
    title: 'Credit usage history',
    columns: ['Date', 'Service', 'Credits'],
    rows: [
      ['2026-11-21', 'Nov 21, 2026', 'Cloud', '12.5'],
      ['2026-11-19', 'Nov 19, 2026', 'CLI', '3'],
    ],
  },
};

export type Words = typeof english;

const french: Words = {
  settings: 'Paramètres',
  back: 'Retour à l’application',
  panels: {
    'general-settings': 'Général',
    notifications: 'Notifications',
    personalization: 'Personnalisation',
    billing: 'Facturation',
    usage: 'Utilisation',
    'data-controls': 'Gestion des données',
  },
  title: 'Utilisation',
  views: { label: 'Utilisation', overview: 'Vue d’ensemble', analytics: 'Analyse' },
  limits: {
    title: 'Limites du forfait',
    about:
      'Partagées entre Codex, Work, les agents d’espace de travail et ChatGPT pour Excel. Les conversations dans Chat ne sont pas incluses.',
    remaining: 'Utilisation restante',
  },
  left: (percent) => `${percent}\u00a0% restants`,
  fiveHour: {
    label: 'Limite de 5 heures',
    reset: 'Réinitialisation dans 3 h 12 min',
    moment: 'lundi 23 novembre 2026 à 20:07:41 UTC+1',
  },
  weekly: {
    label: 'Limite hebdomadaire',
    reset: 'Réinitialisation dans 4 j 7 h',
    moment: 'vendredi 27 novembre 2026 à 23:55:27 UTC+1',
  },
  credits: {
    title: 'Crédits',
    about: '',
    shared:
      'Les crédits partagés de l’espace de travail vous permettent de continuer à utiliser Work et Codex au-delà de l’utilisation incluse.',
    amount: (amount) => `${amount} crédits restants`,
    some: '93\u202f394,5',
    fewer: '93\u202f391',
    balance: 'Solde actuel',
    add: 'Ajouter',
    more: 'En savoir plus',
  },
  reload: {
    title: 'Recharge automatique',
    about: 'Ajoutez des crédits automatiquement lorsque votre solde est faible.',
    offer: 'Jusqu’à 40\u00a0% de réduction',
    name: 'Configurer la recharge automatique',
  },
  resets: {
    title: 'Réinitialisations des limites d’utilisation',
    about:
      'Utilisez une réinitialisation pour rétablir votre limite de 5 heures, votre limite hebdomadaire ou les deux',
    available: 'Disponibles',
    history: 'Historique',
    full: 'Réinitialisation complète',
    expires: (date) => `Expire le ${date}`,
    dates: [
      ['2026-12-12', '12 décembre', '12/12, 21:14 UTC+1'],
      ['2027-01-03', '3 janvier', '03/01, 18:40 UTC+1'],
    ],
    use: 'Utiliser la réinitialisation',
    none: 'Aucune réinitialisation de limite d’utilisation disponible pour le moment.',
  },
  daily: {
    title: 'Utilisation quotidienne',
    about: 'Les données d’utilisation sont approximatives et peuvent avoir jusqu’à 6 heures de retard',
    columns: ['Date', 'Surface', 'Utilisation'],
    rows: [
      ['2026-11-22', '22 nov. 2026', 'Application de bureau', '5\u00a0%'],
      ['2026-11-22', '22 nov. 2026', 'CLI', '2\u00a0%'],
      ['2026-11-21', '21 nov. 2026', 'Cloud', '7\u00a0%'],
      ['2026-11-20', '20 nov. 2026', 'Revue de code GitHub', '1\u00a0%'],
      ['2026-11-19', '19 nov. 2026', 'Extension', '3\u00a0%'],
    ],
  },
  history: {
    title: 'Historique d’utilisation des crédits',
    columns: ['Date', 'Service', 'Crédits'],
    rows: [
      ['2026-11-21', '21 nov. 2026', 'Cloud', '12,5'],
      ['2026-11-19', '19 nov. 2026', 'CLI', '3'],
    ],
  },
};

const german: Words = {
  settings: 'Einstellungen',
  back: 'Zurück zur App',
  panels: {
    'general-settings': 'Allgemein',
    notifications: 'Benachrichtigungen',
    personalization: 'Personalisierung',
    billing: 'Abrechnung',
    usage: 'Nutzung',
    'data-controls': 'Datenkontrollen',
  },
  title: 'Nutzung',
  views: { label: 'Nutzung', overview: 'Übersicht', analytics: 'Analysen' },
  limits: {
    title: 'Tariflimits',
    about:
      'Gemeinsam genutzt von Codex, Work, Workspace-Agents und ChatGPT für Excel. Chat-Unterhaltungen sind nicht enthalten.',
    remaining: 'Verbleibende Nutzung',
  },
  left: (percent) => `${percent}\u00a0% übrig`,
  fiveHour: {
    label: '5-Stunden-Limit',
    reset: 'Wird in 3 Std. 12 Min. zurückgesetzt',
    moment: 'Montag, 23. November 2026 um 20:07:41 MEZ',
  },
  weekly: {
    label: 'Wochenlimit',
    reset: 'Wird in 4 T. 7 Std. zurückgesetzt',
    moment: 'Freitag, 27. November 2026 um 23:55:27 MEZ',
  },
  credits: {
    title: 'Credits',
    about:
      'Kaufe Credits oder aktiviere die automatische Aufladung, um Work weiter zu nutzen, wenn du Nutzungslimits erreichst.',
    shared: 'Mit gemeinsamen Workspace-Credits kannst du Work und Codex über die enthaltene Nutzung hinaus verwenden.',
    amount: (amount) => `${amount} Credits übrig`,
    some: '93.394,5',
    fewer: '93.391',
    balance: 'Aktuelles Guthaben',
    add: 'Credits hinzufügen',
    more: 'Mehr erfahren',
  },
  reload: {
    title: 'Automatische Aufladung',
    about: 'Füge automatisch Credits hinzu, wenn dein Guthaben niedrig ist.',
    offer: 'Bis zu 40\u00a0% Rabatt',
    name: 'Automatische Aufladung einrichten',
  },
  resets: {
    title: 'Zurücksetzungen des Nutzungslimits',
    about: 'Verwende eine Zurücksetzung, um dein 5-Stunden-Limit, dein Wochenlimit oder beide wiederherzustellen',
    available: 'Verfügbar',
    history: 'Verlauf',
    full: 'Vollständige Zurücksetzung',
    expires: (date) => `Läuft am ${date} ab`,
    dates: [
      ['2026-12-12', '12. Dezember', '12.12., 21:14 MEZ'],
      ['2027-01-03', '3. Januar', '3.1., 18:40 MEZ'],
    ],
    use: 'Zurücksetzung verwenden',
    none: 'Derzeit sind keine Zurücksetzungen des Nutzungslimits verfügbar.',
  },
  daily: {
    title: 'Tägliche Nutzung',
    about: 'Nutzungsdaten sind ungefähre Werte und können bis zu 6 Stunden verzögert sein',
    columns: ['Datum', 'Oberfläche', 'Nutzung'],
    rows: [
      ['2026-11-22', '22. Nov. 2026', 'Desktop-App', '5\u00a0%'],
      ['2026-11-21', '21. Nov. 2026', 'Cloud', '7\u00a0%'],
      ['2026-11-20', '20. Nov. 2026', 'GitHub-Code-Review', '1\u00a0%'],
    ],
  },
  history: {
    title: 'Verlauf der Credit-Nutzung',
    columns: ['Datum', 'Dienst', 'Credits'],
    rows: [
      ['2026-11-21', '21. Nov. 2026', 'Cloud', '12,5'],
      ['2026-11-19', '19. Nov. 2026', 'CLI', '3'],
    ],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('french')) return french;
  return flags.has('german') ? german : english;
}
