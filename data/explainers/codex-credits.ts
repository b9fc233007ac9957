import { HISTORY, SHARE } from '../headings.ts';
import { COLUMN, FOLD, FOLDED, LABEL, LABEL_IN_ROW } from '../labels.ts';
import { DATED, HOURS, MONTH, WEEK } from '../patterns.ts';
import type { Control, Evidence, Explainer } from '../schema.ts';
import { AUTOMATIC, anyOf, BALANCE, BUY, CREDIT, CREDIT_TITLES, LEFT, SPEND, USED } from '../words.ts';

/** Some number of days, in plain form. */
const OF_DAYS = String.raw`(?<!\d)\d{1,2} ?(?:d(?:ays|ias|ni|agen)|tage|jours|giorni|일|天|日)`;

/** Numbers of credits that are no balance. */
const OTHER_CREDITS = [
  ...[
    'expir',
    'includ',
    'inklusiv',
    'inclus',
    'incluid',
    '포함',
    '含',
    '付き',
    'pending',
    'purchas',
    'promo',
    'grant',
    'total',
    'pack',
    'estimat',
    'cost',
    'average',
    'referr',
  ],
  ...['task', 'chat', 'ablauf', 'verfall', 'gekauft', 'gesamt', 'durchschnitt', 'achet', 'moyen', 'compra', 'caduc'],
  ...[
    'vence',
    'venc',
    'scad',
    'promed',
    'média',
    'media',
    '期限',
    '过期',
    '到期',
    '만료',
    '購入',
    '购买',
    '구매',
    '平均',
  ],
  ...[
    'inbegrepen',
    'verloop',
    'gekocht',
    'totaal',
    'gemiddeld',
    'ingår',
    'upphör',
    'giltig',
    'köpta',
    'genomsnitt',
    'dahil',
    'sona er',
    'geçerli',
    'toplam',
    'ortalama',
    'w zestawie',
    'zawart',
    'wygas',
    'ważn',
    'łącznie',
    'średni',
    'termasuk',
    'kedaluwarsa',
    'berakhir',
    'bao gồm',
    'hết hạn',
    'tổng',
    'включ',
    'истека',
    'срок',
    'термін',
    'дійсн',
    'всего',
    'всього',
    'усього',
    'средн',
    'середн',
    'zahrn',
    'platn',
    'celkem',
    'تنتهي',
    'إجمالي',
    'शामिल',
  ],
];

const NO_BALANCE = [...AUTOMATIC, ...HISTORY, 'bonus', 'gift', 'free', 'limit', 'reset', 'minim'];
const SPENT = [...USED, ...SPEND];
/** What rules a number of credits out. */
const NOT_LEFT = [...SPENT, ...OTHER_CREDITS];
const NOT_IT = [...NOT_LEFT, ...NO_BALANCE];

/** "Used when you reach a limit" */
const USED_WHEN = String.raw`(?:us|utili[sz])[aeiou]\p{L}* (?:when|once|after|if|quando|cuando|une fois|lorsqu|apres|depois|despues|dopo)`;

/** One number with few words: "2,402 workspace credits", "Credits: 0". */
const A_COUNT = String.raw`^(?:\p{L}+:? ){0,3}-?\d[\d.,' ]*(?: ?\p{L}+){0,3}$`;

/** "Credits", "Workspace credits", "Crédits partagés" */
const A_TITLE = String.raw`^(?:\p{L}+[ ’'])?(?:\p{L}+ )?(?:${anyOf(CREDIT)})\p{L}*(?: \p{L}+)?$`;

const ENDS_WITH_COUNT = String.raw`^[^\d%]{2,40}-?\d[\d.,' ]*(?: ?\p{L}+){0,2}$`;

/** @param count where the number is that the label belongs to */
const underTitle = (count: Evidence): Control => ({
  among: 'text',
  evidence: [
    { words: [...LEFT, ...BALANCE], match: 'part', weight: 'must' },
    ...LABEL_IN_ROW,
    { within: 'nav', weight: 'never' },
    count,
    { under: CREDIT, weight: 'must' },
    { words: NOT_LEFT, match: 'part', weight: 'never' },
    { beside: { words: NOT_LEFT, match: 'part' }, weight: 'never' },
    { rowHas: 'percent', weight: 'never' },
    { rowHas: 'one-of-two', weight: 'never' },
    { words: BALANCE, match: 'part', weight: 1 },
    { words: LEFT, match: 'part', weight: 1 },
  ],
  atLeast: 1,
  margin: 2,
});

/** The balance: a plain count of credits ("93,394.5 credits remaining"), or its label with the count beside it. */
const balance = (label: Evidence[]): Control => ({
  among: 'text',
  row: 'button',
  evidence: [
    ...label,
    { shape: 'percent', weight: 'never' },
    { shape: 'money', weight: 'never' },
    { rowHas: 'share', weight: -2 },
    { words: CREDIT, match: 'part', weight: 5 },
    { shape: 'count', weight: 3 },
    { words: [...LEFT, ...BALANCE, 'workspace credits', 'your credits', 'credits in'], match: 'part', weight: 3 },
    { rowHas: 'count', weight: 1 },
    { near: 'count', weight: 1 },
    { first: true, weight: 1 },
    // The title of the section is not the balance in it.
    { words: CREDIT_TITLES, match: 'whole', weight: -6 },
    // Other numbers of credits on the same page: limits, offers, history, and the prose about them.
    { shape: 'one-of-two', weight: -8 },
    { pattern: String.raw`\d\D*\p{L}\D*\d`, weight: -8 },
    { ...DATED, weight: -8 },
    { rowSays: [...LEFT, ...BALANCE], weight: 1 },
    { rowSays: ['bonus', 'gift', 'claim', 'invite', 'einladen', 'inviter', 'invita', 'convid'], weight: -6 },
    { rowSays: ['month', 'monat', 'mensu', '월간', '每月', '月間'], weight: -6 },
    { ...MONTH, weight: -6 },
    // "Credits in the last 30 days" are spent.
    { pattern: OF_DAYS, weight: 'never' },
    // The words for credits and for a quota may be one.
    { ...HOURS, weight: 'never' },
    { ...WEEK, weight: 'never' },
    {
      words: [
        ...HISTORY,
        ...BUY,
        'compre',
        'limit',
        'used',
        'reset',
        'let you',
        'extend',
        'bonus',
        'gift',
        'get ',
        'earn',
        'free',
      ],
      match: 'part',
      weight: -5,
    },
    { words: OTHER_CREDITS, match: 'part', weight: -5 },
    { beside: { shape: 'only-count' }, weight: 2 },
    // "Current balance   93,394.5 credits"
    { beside: { words: ['Current balance', 'Your balance', 'Balance', ...BALANCE], match: 'whole' }, weight: 3 },
    { rowHas: 'money', weight: -4 },
    // What was used of them; not what they are used for.
    { beside: { words: SPENT, match: 'part' }, weight: -8 },
    { beside: { pattern: USED_WHEN }, weight: 8 },
    { words: SPENT, match: 'part', weight: -5 },
    { within: COLUMN, weight: -6 },
    { rowHas: 'day', weight: -4 },
    // "Expires December 12" has a number too.
    { within: '[title]', weight: -5 },
  ],
  atLeast: 10,
  margin: 2,
});

export default {
  id: 'codex-credits',
  page: 'chatgpt-usage',
  shape: 'hint',
  meter: 'chatgpt-credits',
  answer: 'what-are-credits',
  source: {
    url: 'https://help.openai.com/en/articles/12642688-using-credits-for-flexible-usage-in-chatgpt-personal-plans',
    title: 'Using credits for flexible usage in ChatGPT (personal plans)',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 2,
  rank: 3,
  live: 'credits',
  controls: [
    balance(LABEL),
    {
      // A balance with its number beside it, in whatever units: there is no other on these pages.
      among: 'text',
      evidence: [
        { words: BALANCE, match: 'part', weight: 'must' },
        ...LABEL,
        { shape: 'money', weight: 'never' },
        { shape: 'percent', weight: 'never' },
        { beside: { pattern: A_COUNT }, weight: 'must' },
        { words: NOT_IT, match: 'part', weight: 'never' },
        { beside: { words: NOT_LEFT, match: 'part' }, weight: 'never' },
        { words: BALANCE, match: 'part', weight: 1 },
      ],
      atLeast: 1,
      margin: 2,
    },
    {
      // The same in one text: "Balance: 1,240".
      among: 'text',
      evidence: [
        { words: BALANCE, match: 'part', weight: 'must' },
        ...LABEL,
        { pattern: ENDS_WITH_COUNT, weight: 'must' },
        { shape: 'money', weight: 'never' },
        { words: NOT_IT, match: 'part', weight: 'never' },
        { ...MONTH, weight: 'never' },
        { ...WEEK, weight: 'never' },
        { ...DATED, weight: 'never' },
        { shape: 'count', weight: 1 },
      ],
      atLeast: 1,
      margin: 2,
    },
    {
      // "Remaining   1,240 credits"
      among: 'text',
      evidence: [
        { words: LEFT, match: 'part', weight: 'must' },
        ...LABEL,
        { shape: 'numbers', weight: 'never' },
        { shape: 'percent', weight: 'never' },
        { beside: { pattern: A_COUNT }, weight: 'must' },
        { beside: { words: CREDIT, match: 'part' }, weight: 'must' },
        { ...MONTH, weight: 'never' },
        { ...WEEK, weight: 'never' },
        { rowHas: 'percent', weight: 'never' },
        { words: NOT_IT, match: 'part', weight: 'never' },
        { beside: { words: NOT_LEFT, match: 'part' }, weight: 'never' },
        { beside: MONTH, weight: 'never' },
        { words: LEFT, match: 'part', weight: 1 },
      ],
      atLeast: 1,
      margin: 2,
    },
    {
      // The title of a part that folds, with the balance in it: "Credits   1,240 left".
      among: FOLD,
      evidence: [
        { words: CREDIT, match: 'part', weight: 'must' },
        ...FOLDED,
        { pattern: A_COUNT, weight: 'must' },
        ...SHARE,
        { words: NOT_IT, match: 'part', weight: 'never' },
        { ...MONTH, weight: 'never' },
        { ...WEEK, weight: 'never' },
        { ...DATED, weight: 'never' },
        { shape: 'count', weight: 1 },
      ],
      atLeast: 1,
      margin: 2,
    },
    {
      // A large figure with its unit, whatever stands below it, and a button beside it: "2,815 credits   Buy credits".
      among: 'text',
      row: 'button',
      evidence: [
        { pattern: A_COUNT, weight: 'must' },
        { words: CREDIT, match: 'part', weight: 'must' },
        { words: NOT_IT, match: 'part', weight: 'never' },
        ...LABEL,
        { shape: 'one-of-two', weight: 'never' },
        { ...DATED, weight: 'never' },
        { pattern: OF_DAYS, weight: 'never' },
        { ...MONTH, weight: 'never' },
        { ...WEEK, weight: 'never' },
        { within: 'table, [role="table"], [role="grid"]', weight: 'never' },
        { figure: true, weight: 2 },
        { beside: { words: SPENT, match: 'part' }, weight: 'never' },
        // What is on offer has a price.
        { rowHas: 'money', weight: 'never' },
        { rowHas: 'button', weight: 'must' },
        { first: true, weight: 1 },
      ],
      // Of two numbers of credits, neither.
      atLeast: 3,
      margin: 3,
    },
    // The balance in a row that is pressed as a whole.
    balance([...LABEL_IN_ROW, { within: 'nav', weight: 'never' }]),
    {
      // A title with what is left beside it: "Credits   1,240 remaining".
      among: 'text',
      evidence: [
        ...LABEL_IN_ROW,
        ...SHARE,
        { pattern: A_TITLE, weight: 'must' },
        // The title of a part has more below it.
        { within: 'h1, h2, h3, h4, [role="heading"]', weight: 'never' },
        { words: NOT_IT, match: 'part', weight: 'never' },
        { beside: { pattern: A_COUNT }, weight: 'must' },
        { beside: { words: LEFT, match: 'part' }, weight: 'must' },
        { beside: { words: NOT_LEFT, match: 'part' }, weight: 'never' },
        { rowHas: 'percent', weight: 'never' },
        { rowHas: 'money', weight: 'never' },
        { rowHas: 'one-of-two', weight: 'never' },
        { longer: 1, weight: 1 },
      ],
      atLeast: 1,
      margin: 1,
    },
    // A label that needs its title to say of what: "Credits", "Remaining  1,240" …
    underTitle({ beside: { pattern: A_COUNT }, weight: 'must' }),
    // … or both in one text: "Credits", "1,240 remaining".
    underTitle({ pattern: A_COUNT, weight: 'must' }),
    {
      // A short sentence: "You have 1,240 credits left."
      among: 'text',
      evidence: [
        { pattern: String.raw`^(?:\p{L}+ ){0,3}\d[\d.,' ]* (?:\p{L}+ ?){2,4}\.?$`, weight: 'must' },
        { words: CREDIT, match: 'part', weight: 'must' },
        { words: LEFT, match: 'part', weight: 'must' },
        { shape: 'sentence', weight: 'must' },
        { words: [...NOT_LEFT, 'bonus', 'gift', 'free'], match: 'part', weight: 'never' },
        { ...MONTH, weight: 'never' },
        { ...WEEK, weight: 'never' },
        {
          within:
            'button, a, nav, aside, footer, blockquote, table, details:not([open]), [role="status"], [role="alert"]',
          weight: 'never',
        },
        { shape: 'count', weight: 1 },
      ],
      atLeast: 1,
      margin: 2,
    },
    {
      // The title itself, right above a bare number in a row with a button.
      among: 'text',
      row: 'button',
      evidence: [
        { pattern: A_TITLE, weight: 'must' },
        { words: NOT_IT, match: 'part', weight: 'never' },
        ...LABEL,
        { within: 'table, svg', weight: 'never' },
        { near: 'only-count', weight: 'must' },
        // A label between them is nearer.
        { beside: { words: [...BALANCE, ...LEFT, ...USED, ...SPEND], match: 'part' }, weight: 'never' },
        { rowHas: 'count', weight: 'must' },
        { first: true, weight: 'must' },
        // Not of a price that is reduced.
        { rowHas: 'share', weight: 'never' },
        { rowHas: 'only-percent', weight: 'never' },
        { rowHas: 'one-of-two', weight: 'never' },
        { rowSays: USED, weight: 'never' },
        // Without it, credits may be what a chart beside them counts.
        { rowHas: 'button', weight: 'must' },
        { first: true, weight: 1 },
      ],
      atLeast: 1,
      margin: 2,
    },
    {
      // In words we don't know: something countable at the beginning of a row with a button.
      among: 'text',
      row: 'button',
      evidence: [
        { foreign: true, weight: 'must' },
        ...LABEL,
        { shape: 'count', weight: 'must' },
        { shape: 'percent', weight: 'never' },
        { shape: 'money', weight: 'never' },
        { shape: 'day', weight: 'never' },
        { rowHas: 'percent', weight: 'never' },
        { rowHas: 'button', weight: 'must' },
        { first: true, weight: 3 },
      ],
      atLeast: 9,
      margin: 0,
      unsureFrom: 3,
    },
  ],
} satisfies Explainer;
