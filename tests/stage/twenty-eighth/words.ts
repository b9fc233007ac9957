/** The words of this set's usage settings: English, French (the page) and Traditional Chinese (the dialog). */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  back: 'Back to ChatGPT',
  close: 'Close',
  panels: { general: 'General', billing: 'Billing', usage: 'Usage', data: 'Data controls', security: 'Security' },
  title: 'Usage',
  intro: 'See what is left of your plan, and what happens when it runs out.',
  views: { label: 'Views of usage', overview: 'Overview', analytics: 'Analytics' },
  summary: {
    fine: ['You can keep working', 'Nothing has run out. Your Pro plan renews on December 4.'],
    out: ['You have used up this week', 'From here on Codex and Work draw on what you bought extra.'],
    plan: 'Pro plan',
    action: 'Change plan',
  },
  limits: {
    title: 'Plan limits',
    foot: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
    exact: (moment: string) => `The exact time is ${moment}.`,
  },
  left: (percent: number) => `${percent}% left`,
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
    inside: 'Starts with your first task and lasts for five hours.',
  },
  weekly: {
    label: 'Weekly limit',
    reset: 'Resets in 4d 7h',
    moment: 'Friday, November 27, 2026 at 2:55:27 PM PST',
    inside: 'Long tasks with large repositories take more of it than short ones.',
  },
  others: {
    title: 'Other limits',
    note: 'These are counted apart from your plan limits.',
    rows: [
      ['Code review', 'Reviews on GitHub, each week', '76% left'],
      ['Codex Spark model', 'Its own window of five hours', '100% left'],
      ['Voice', 'Minutes a day', '48 of 60 left'],
    ],
  },
  credits: {
    title: 'Credits',
    label: 'Credits left',
    note: 'Used only once you have reached a limit.',
    amounts: ['93,394.5', '93,391'],
    buy: 'Buy credits',
  },
  reload: {
    label: 'Reload automatically',
    note: 'We add credits for you when you are about to run out. Save up to 40%.',
    off: 'Off',
  },
  gift: { label: 'Give credits to a friend', note: 'They get 500, and so do you.' },
  resets: {
    title: 'Usage limit resets',
    foot: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    label: 'Resets you can use',
    full: 'Full reset',
    dates: ['Expires December 12', 'Expires January 3'],
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
    past: 'Resets you have used',
  },
  daily: {
    title: 'History',
    label: 'Daily usage',
    note: 'How much of your limits each day took. Approximate, and up to 6 hours late.',
    latest: '5% yesterday',
    rows: [
      ['Nov 22, 2026', 'Desktop app', '5%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'GitHub code review', '1%'],
      ['Nov 20, 2026', 'CLI', '3%'],
    ],
  },
  past: {
    label: 'Credit usage history',
    rows: [
      ['Nov 21, 2026', '12.5 credits'],
      ['Nov 19, 2026', '3 credits'],
    ],
  },
};

export type Words = typeof english;

const french: Words = {
  settings: 'Paramètres',
  back: 'Retour à ChatGPT',
  close: 'Fermer',
  panels: {
    general: 'Général',
    billing: 'Facturation',
    usage: 'Utilisation',
    data: 'Gestion des données',
    security: 'Sécurité',
  },
  title: 'Utilisation',
  intro: 'Voyez ce qu’il reste de votre forfait, et ce qui se passe quand il est épuisé.',
  views: { label: 'Vues de l’utilisation', overview: 'Aperçu', analytics: 'Analyses' },
  summary: {
    fine: ['Vous pouvez continuer à travailler', 'Rien n’est épuisé. Votre forfait Pro se renouvelle le 4 décembre.'],
    out: ['Vous avez tout utilisé pour cette semaine', 'Codex et Work puisent désormais dans ce que vous avez acheté.'],
    plan: 'Forfait Pro',
    action: 'Changer de forfait',
  },
  limits: {
    title: 'Limites du forfait',
    foot: 'Partagées entre Codex, Work, les agents d’espace de travail et ChatGPT pour Excel. Les conversations n’en font pas partie.',
    exact: (moment) => `Heure exacte : ${moment}.`,
  },
  left: (percent) => `${percent}\u00a0% restants`,
  fiveHour: {
    label: 'Limite de 5 heures',
    reset: 'Réinitialisation dans 3 h 12 min',
    moment: 'lundi 23 novembre 2026 à 20:07:41 UTC+1',
    inside: 'Commence avec votre première tâche et dure cinq heures.',
  },
  weekly: {
    label: 'Limite hebdomadaire',
    reset: 'Réinitialisation dans 4 j 7 h',
    moment: 'vendredi 27 novembre 2026 à 23:55:27 UTC+1',
    inside: 'Les longues tâches sur de grands dépôts en prennent davantage que les courtes.',
  },
  others: {
    title: 'Autres limites',
    note: 'Elles sont comptées à part de votre forfait.',
    rows: [
      ['Revue de code', 'Revues sur GitHub, par semaine', '76\u00a0% restants'],
      ['Modèle Codex Spark', 'Sa propre fenêtre de cinq heures', '100\u00a0% restants'],
      ['Voix', 'Minutes par jour', '48 sur 60 restantes'],
    ],
  },
  credits: {
    title: 'Crédits',
    label: 'Crédits restants',
    note: 'Utilisés seulement quand une limite est atteinte.',
    amounts: ['93\u202f394,5', '93\u202f391'],
    buy: 'Acheter des crédits',
  },
  reload: {
    label: 'Recharge automatique',
    note: 'Nous ajoutons des crédits avant que vous n’en manquiez. Jusqu’à 40\u00a0% de réduction.',
    off: 'Désactivée',
  },
  gift: { label: 'Offrir des crédits à un proche', note: 'Il en reçoit 500, et vous aussi.' },
  resets: {
    title: 'Réinitialisations de limite',
    foot: 'Une réinitialisation rétablit votre limite de 5 heures, votre limite hebdomadaire ou les deux.',
    label: 'Réinitialisations disponibles',
    full: 'Réinitialisation complète',
    dates: ['Expire le 12 décembre', 'Expire le 3 janvier'],
    use: 'Utiliser',
    none: 'Aucune réinitialisation disponible pour le moment.',
    past: 'Réinitialisations déjà utilisées',
  },
  daily: {
    title: 'Historique',
    label: 'Utilisation quotidienne',
    note: 'La part de vos limites prise chaque jour. Approximatif, avec jusqu’à 6 heures de retard.',
    latest: '5\u00a0% hier',
    rows: [
      ['22 nov. 2026', 'Application de bureau', '5\u00a0%'],
      ['21 nov. 2026', 'Cloud', '7\u00a0%'],
      ['20 nov. 2026', 'Revue de code GitHub', '1\u00a0%'],
      ['20 nov. 2026', 'CLI', '3\u00a0%'],
    ],
  },
  past: {
    label: 'Historique des crédits',
    rows: [
      ['21 nov. 2026', '12,5 crédits'],
      ['19 nov. 2026', '3 crédits'],
    ],
  },
};

const chinese: Words = {
  settings: '設定',
  back: '返回 ChatGPT',
  close: '關閉',
  panels: { general: '一般', billing: '帳單', usage: '使用量', data: '資料控管', security: '安全性' },
  title: '使用量',
  intro: '查看方案還剩多少，以及用完之後會怎樣。',
  views: { label: '使用量檢視', overview: '總覽', analytics: '分析' },
  summary: {
    fine: ['您可以繼續工作', '目前沒有任何項目用完。您的 Pro 方案將於 12 月 4 日續訂。'],
    out: ['您本週的用量已用完', '接下來 Codex 和 Work 會使用您額外購買的部分。'],
    plan: 'Pro 方案',
    action: '變更方案',
  },
  limits: {
    title: '方案上限',
    foot: '由 Codex、Work、工作區代理程式和 Excel 版 ChatGPT 共用。聊天對話不計算在內。',
    exact: (moment) => `確切時間為${moment}。`,
  },
  left: (percent) => `剩餘 ${percent}%`,
  fiveHour: {
    label: '5 小時上限',
    reset: '3 小時 12 分鐘後重設',
    moment: '2026年11月24日 星期二 凌晨3:07:41 [GMT+8]',
    inside: '從您的第一項工作開始，持續五小時。',
  },
  weekly: {
    label: '每週上限',
    reset: '4 天 7 小時後重設',
    moment: '2026年11月28日 星期六 清晨6:55:27 [GMT+8]',
    inside: '大型儲存庫的長時間工作會比短時間工作用得多。',
  },
  others: {
    title: '其他上限',
    note: '這些項目與方案上限分開計算。',
    rows: [
      ['程式碼審查', 'GitHub 上的審查，每週計算', '剩餘 76%'],
      ['Codex Spark 模型', '有自己的五小時時段', '剩餘 100%'],
      ['語音', '每日分鐘數', '60 分鐘剩 48 分鐘'],
    ],
  },
  credits: {
    title: '點數',
    label: '剩餘點數',
    note: '只有在達到上限後才會使用。',
    amounts: ['93,394.5', '93,391'],
    buy: '購買點數',
  },
  reload: { label: '自動加值', note: '點數快用完時自動為您補充。最高可省 40%。', off: '關閉' },
  gift: { label: '贈送點數給朋友', note: '對方可獲得 500 點，您也一樣。' },
  resets: {
    title: '使用上限重設',
    foot: '使用一次重設即可恢復 5 小時上限、每週上限，或兩者皆恢復。',
    label: '可用的重設',
    full: '完整重設',
    dates: ['12 月 12 日到期', '1 月 3 日到期'],
    use: '使用重設',
    none: '目前沒有可用的使用上限重設。',
    past: '已使用的重設',
  },
  daily: {
    title: '紀錄',
    label: '每日使用量',
    note: '每天用掉多少上限。僅為約略數字，最多延遲 6 小時。',
    latest: '昨天 5%',
    rows: [
      ['2026年11月22日', '桌面應用程式', '5%'],
      ['2026年11月21日', '雲端', '7%'],
      ['2026年11月20日', 'GitHub 程式碼審查', '1%'],
      ['2026年11月20日', 'CLI', '3%'],
    ],
  },
  past: {
    label: '點數使用紀錄',
    rows: [
      ['2026年11月21日', '12.5 點'],
      ['2026年11月19日', '3 點'],
    ],
  },
};

export function wordsOf(flags: ReadonlySet<Flag>): Words {
  if (flags.has('french')) return french;
  return flags.has('traditional') ? chinese : english;
}
