import { HISTORY, SHARE } from '../headings.ts';
import { FOLD, FOLDED, LABEL, LABEL_IN_ROW, LABEL_OR_FOLD } from '../labels.ts';
import { DATED } from '../patterns.ts';
import type { Explainer } from '../schema.ts';
import { A_DAY } from '../shapes.ts';
import { CREDIT, DAILY, LEFT, OTHERS, RENEW, RESET, SPEND, USED } from '../words.ts';

/** A date by which something ends is no day of use. */
const ENDS = [
  'expir',
  'valid',
  'ablauf',
  'läuft',
  'gültig',
  'caduc',
  'vence',
  'scad',
  '期限',
  '有効',
  '有效',
  '过期',
  '到期',
  '만료',
  ...[
    'verloop',
    'geldig',
    'upphör',
    'giltig',
    'sona er',
    'geçerli',
    'son kullan',
    'wygas',
    'ważn',
    'berakhir',
    'hết hạn',
    'истека',
    'срок',
    'термін',
    'platn',
    'تنتهي',
  ],
];

const LIMIT = [
  'limit',
  'grenze',
  'límite',
  'limiet',
  'gräns',
  'sınır',
  'batas',
  'giới hạn',
  'hạn mức',
  'лимит',
  'ліміт',
  '한도',
  '限',
];

const WEEKS = [
  'week',
  'woche',
  'semaine',
  'semana',
  'settiman',
  'veck',
  'hafta',
  'tygod',
  'minggu',
  'tuần',
  'недел',
  'тижд',
  'týd',
  '주간',
  '周',
  '週',
];

/** What says that it is of days, in plain form: "Daily usage", "Last 7 days". */
const OF_DAYS =
  'daily|(?:by|per|each|every) day|day[- ]by[- ]day|(?:7|14|30) (?:days|tage|jours|dias|giorni)|(?:7|14|30) ?(?:일|天|日)|taglich|pro tag|tages|quotidien|par jour|diari|por dia|giornalier|al giorno|일별|일일|每日|每天|日別|毎日';

export default {
  id: 'codex-daily-usage',
  page: 'chatgpt-usage',
  shape: 'hint',
  meter: 'agentic-allowance',
  answer: 'stale-usage-page',
  source: {
    url: 'https://chatgpt.com/settings/usage',
    title: 'ChatGPT usage',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 7,
  controls: [
    {
      // The title above a list of days and percentages without a bar.
      among: 'text',
      row: 'percents',
      evidence: [
        ...LABEL,
        { shape: 'percent', weight: 'never' },
        { shape: 'day', weight: 'never' },
        { rowHas: 'bar', weight: 'never' },
        // What is promised on a page that shows nothing is no list.
        ...SHARE,
        // The title of a limit, above others.
        { words: LIMIT, match: 'part', weight: 'never' },
        // What is left is another list, or one that quotes several.
        { rowSays: LEFT, weight: -3 },
        // What holds it, among others.
        { words: HISTORY, match: 'part', weight: -3 },
        // The caption of a table says what is in the table.
        { within: 'caption', weight: -3 },
        { words: ['Daily usage', '일일 사용량', '每日用量', '每日使用量'], match: 'whole', weight: 4 },
        { first: true, weight: 2 },
        { near: 'day', weight: 1 },
        { rowHas: 'day', weight: 2 },
        { rowHas: 'percents', weight: 1 },
      ],
      atLeast: 6,
      margin: 2,
    },
    {
      // A title that says it, above percentages without a bar.
      among: 'text',
      row: 'percents',
      evidence: [
        { words: DAILY, match: 'part', weight: 'must' },
        ...LABEL_OR_FOLD,
        { shape: 'percent', weight: 'never' },
        { rowHas: 'bar', weight: 'never' },
        { rowSays: USED, weight: 'never' },
        { rowHas: 'percents', weight: 'must' },
        { first: true, weight: 'must' },
        { words: OTHERS, match: 'part', weight: 'never' },
        { words: CREDIT, match: 'part', weight: 'never' },
        { rowHas: 'day', weight: 1 },
        { rowHas: 'percents', weight: 1 },
      ],
      atLeast: 1,
      margin: 2,
    },
    {
      // The same with bars, or a title that counts the days, where the rows begin with dates.
      among: 'text',
      row: 'percents',
      evidence: [
        { pattern: OF_DAYS, weight: 'must' },
        ...LABEL_OR_FOLD,
        { shape: 'percent', weight: 'never' },
        { beside: DATED, weight: 'must' },
        { rowSays: [...USED, ...LEFT], weight: 'never' },
        { rowHas: 'percents', weight: 'must' },
        { rowHas: 'date-range', weight: 'never' },
        { first: true, weight: 'must' },
        { words: [...OTHERS, ...CREDIT], match: 'part', weight: 'never' },
        { beside: { words: [...OTHERS, ...CREDIT], match: 'part' }, weight: 'never' },
        { rowHas: 'percents', weight: 1 },
      ],
      atLeast: 1,
      margin: 2,
    },
    {
      // A title that says it above single days, each with its percentage: spans of days are another list.
      among: 'text',
      row: 'days',
      evidence: [
        { words: DAILY, match: 'part', weight: 'must' },
        ...LABEL_OR_FOLD,
        { shape: 'percent', weight: 'never' },
        { words: [...OTHERS, ...CREDIT, ...SPEND], match: 'part', weight: 'never' },
        { rowHas: 'days', weight: 'must' },
        { rowSays: LEFT, weight: 'never' },
        // What the list is of is chosen elsewhere.
        { within: 'label, legend', weight: 'never' },
        { first: true, weight: 2 },
        { rowHas: 'days', weight: 1 },
      ],
      atLeast: 1,
      margin: 2,
    },
    {
      // The title of a part that folds, beside the limits.
      among: FOLD,
      evidence: [
        { words: DAILY, match: 'part', weight: 'must' },
        ...FOLDED,
        { words: [...OTHERS, ...CREDIT, ...SPEND, ...LIMIT], match: 'part', weight: 'never' },
        ...SHARE,
        { words: DAILY, match: 'part', weight: 1 },
      ],
      atLeast: 1,
      margin: 1,
    },
    {
      // A row that leads to more, with the last day's: "Daily usage   5% yesterday".
      among: 'text',
      evidence: [
        ...LABEL_IN_ROW,
        { words: DAILY, match: 'part', weight: 'must' },
        { words: [...OTHERS, ...CREDIT, ...SPEND, ...LIMIT], match: 'part', weight: 'never' },
        { shape: 'percent', weight: 'never' },
        { beside: { shape: 'percent' }, weight: 'must' },
        { rowHas: 'bar', weight: 'never' },
        { rowSays: LEFT, weight: 'never' },
        { first: true, weight: 'must' },
        { longer: 1, weight: 1 },
      ],
      atLeast: 1,
      margin: 1,
    },
    {
      // The first of such days, whatever their title says.
      among: 'text',
      row: 'days',
      evidence: [
        { pattern: `^(?:${A_DAY})$`, weight: 'must' },
        ...LABEL,
        { rowHas: 'days', weight: 'must' },
        { rowHas: 'date-range', weight: 'never' },
        { rowSays: [...USED, ...LEFT, ...RESET, ...CREDIT], weight: 'never' },
        { under: [...HISTORY, ...WEEKS, ...CREDIT, ...OTHERS], weight: 'never' },
        { first: true, weight: 'must' },
        { rowHas: 'days', weight: 1 },
      ],
      atLeast: 1,
      margin: 0,
    },
    {
      // Without a title: the first of the days.
      among: 'text',
      row: 'percent',
      evidence: [
        ...LABEL,
        { shape: 'only-day', weight: 'must' },
        { words: [...RESET, ...RENEW, ...ENDS], match: 'part', weight: 'never' },
        { within: '[title]', weight: 'never' },
        { under: CREDIT, weight: 'never' },
        { near: 'percent', weight: 'must' },
        { rowHas: 'bar', weight: 'never' },
        { rowHas: 'button', weight: 'never' },
        { first: true, weight: 2 },
        { rowHas: 'percent', weight: 2 },
      ],
      atLeast: 2,
      margin: 0,
    },
  ],
} satisfies Explainer;
