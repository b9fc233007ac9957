import { HISTORY } from '../headings.ts';
import { COLUMN, LABEL } from '../labels.ts';
import type { Explainer } from '../schema.ts';
import { TO } from '../shapes.ts';
import { CREDIT, LEFT, OTHERS, RESET, USED } from '../words.ts';

const MONTHS =
  '(?:jan|feb|fev|mar|apr|abr|avr|ma[iy]|jun|jui|jul|aug|ago|aou|sep|set|oct|okt|out|ott|nov|dec|dez|dic|ene|gen|giu|lug)';
/** A span of dates, in plain form: "nov 9 - nov 16", "9.-16. november", "week of nov 9", "11/9 - 11/16", "nov 9 to 16". */
const PERIOD = String.raw`^(?:week|woche|semaine|semana|settimana)\D.*\d|\d\.? ?${TO} ?\d{1,2}\.? (?:de )?${MONTHS}|${MONTHS}\p{L}*\.? \d{1,2}(?:, \d{4})? ?${TO}|\d[./]\d{1,2}\.?(?:[./]?\d{2,4})? ?${TO} ?\d{1,2}[./]|[日일] ?${TO} ?.*[日일]|${MONTHS}\p{L}*\.?(?: \d{4})? ?${TO} ?\d`;

/** One number and no other: "42 % used", "已使用 42%". */
const ONE_PERCENT = String.raw`^\D*\d+(?:[.,]\d+)?\s?[%٪]\D*$|^\D*[%٪]\s?\d+(?:[.,]\d+)?\D*$`;

const CHATS = [
  ...['chat', 'task', 'conversation', 'thread', 'unterhaltung', 'aufgabe', 'tâche', 'tarea', 'tarefa', 'conversa'],
  ...['attività', '会话', '對話', '对话', '聊天', '任务', '任務', '채팅', '대화', '작업', 'チャット', '会話', 'タスク'],
];

/** What is used then, and not what was. */
const ONCE = ['once', 'when', 'after', 'reached', 'sobald', 'wenn', 'lorsque', 'cuando', 'quando'];

export default {
  id: 'codex-analytics-used',
  page: 'chatgpt-usage',
  shape: 'hint',
  meter: 'agentic-allowance',
  answer: 'left-or-used',
  source: {
    url: 'https://chatgpt.com/settings/usage?tab=analytics',
    title: 'ChatGPT usage, Analytics',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 6,
  controls: [
    {
      // The column that says "used" over percentages. Tables for several windows may have it: each is as good.
      among: 'text',
      row: 'percent',
      evidence: [
        { words: USED, match: 'part', weight: 'must' },
        { words: [...CREDIT, ...ONCE], match: 'part', weight: 'never' },
        { longer: 40, weight: 'never' },
        { shape: 'sentence', weight: 'never' },
        { shape: 'percent', weight: 'never' },
        { within: 'button, a, nav, aside, footer, blockquote', weight: 'never' },
        { rowHas: 'bar', weight: 'never' },
        {
          words: ['percent', '%', 'share', 'limit', '百分比', '비율', '割合', 'Prozent', 'pourcent', 'porcent'],
          match: 'part',
          weight: 5,
        },
        { within: 'th, [role="columnheader"]', weight: 2 },
        { within: 'table, [role="table"], [role="grid"]', weight: 2 },
        { rowHas: 'percent', weight: 1 },
        { rowHas: 'date-range', weight: 1 },
        // The share of each chat is not that of a window.
        { rowSays: CHATS, weight: -6 },
      ],
      // The head of a column that only says "used" needs spans of dates in its row: "Used in" names a product.
      atLeast: 6,
      margin: 0,
    },
    {
      // The same with bars in the cells.
      among: 'text',
      row: 'percent',
      evidence: [
        { within: COLUMN, weight: 'must' },
        { words: USED, match: 'part', weight: 'must' },
        { words: [...CREDIT, ...OTHERS], match: 'part', weight: 'never' },
        { longer: 40, weight: 'never' },
        { shape: 'sentence', weight: 'never' },
        { rowSays: CHATS, weight: 'never' },
        { rowHas: 'date-range', weight: 'must' },
        { rowHas: 'percent', weight: 1 },
      ],
      atLeast: 1,
      margin: 0,
    },
    {
      // Without a table: what was used in a span of days ("Nov 9 – Nov 16  42% used"). Each span is as good.
      among: 'text',
      evidence: [
        { words: USED, match: 'part', weight: 'must' },
        ...LABEL,
        { pattern: ONE_PERCENT, weight: 'must' },
        { beside: { pattern: PERIOD }, weight: 'must' },
        { words: [...OTHERS, ...CREDIT], match: 'part', weight: 'never' },
        { beside: { words: [...OTHERS, ...CREDIT], match: 'part' }, weight: 'never' },
        { shape: 'percent', weight: 1 },
      ],
      atLeast: 1,
      margin: 0,
    },
    {
      // The span and what was used in it in one text.
      among: 'text',
      evidence: [
        { words: USED, match: 'part', weight: 'must' },
        ...LABEL,
        { pattern: PERIOD, weight: 'must' },
        { pattern: '^[^%٪]*[%٪][^%٪]*$', weight: 'must' },
        { words: [...OTHERS, ...CREDIT, ...LEFT], match: 'part', weight: 'never' },
        { shape: 'percent', weight: 1 },
      ],
      atLeast: 1,
      margin: 0,
    },
    {
      // Or its title, where the words of use stand only there or in what is said under it.
      among: 'text',
      row: 'percents',
      evidence: [
        { words: HISTORY, match: 'part', weight: 'must' },
        ...LABEL,
        { shape: 'percent', weight: 'never' },
        { words: [...OTHERS, ...CREDIT, ...RESET], match: 'part', weight: 'never' },
        { rowHas: 'percents', weight: 'must' },
        { rowHas: 'date-range', weight: 'must' },
        { rowSays: USED, weight: 'must' },
        { rowSays: LEFT, weight: 'never' },
        { first: true, weight: 1 },
        { rowHas: 'percents', weight: 1 },
      ],
      atLeast: 1,
      margin: 1,
    },
  ],
} satisfies Explainer;
