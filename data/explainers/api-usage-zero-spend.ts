import { COLUMN, LABEL } from '../labels.ts';
import { A_MONTH, BEGINS_WITH_MONEY, ENDS_WITH_MONEY, MONTH } from '../patterns.ts';
import type { Explainer } from '../schema.ts';
import { COST, SPEND } from '../words.ts';

const SPEND_NAMES = [
  ...['Total spend', 'Spend', 'Spending', 'Spent', 'Total cost', 'Ausgaben', 'Gesamtkosten', 'Dépenses', 'Coût total'],
  ...['Gasto', 'Gastos', 'Gasto total', 'Gastos totais', 'Coste total', 'Custo total', 'Spesa', 'Spesa totale'],
  ...[
    '지출',
    '총 비용',
    '총비용',
    '支出',
    '总费用',
    '總費用',
    '总支出',
    '總支出',
    '花费',
    '花費',
    '合計費用',
    '総費用',
  ],
];

const OTHER_TIMES = [
  ...[
    'last month',
    'last week',
    'last year',
    'last period',
    'previous',
    'refund',
    'vormonat',
    'précédent',
    'anterior',
    '上月',
    '先月',
    '지난',
  ],
  ...['average', 'avg', 'per day', 'today', 'yesterday', 'forecast', 'projected', 'expected', 'saved', 'savings'],
  ...['durchschnitt', 'heute', 'gestern', 'prognos', 'moyen', 'prévu', 'promedio', 'previst', 'média', '平均', '予測'],
];
const OTHER_SUMS = ['budget', 'limit', 'credit', 'invoice', 'cap', 'alert', 'tax'];

export default {
  id: 'api-usage-zero-spend',
  page: 'api-usage',
  shape: 'hint',
  meter: 'api-credit',
  answer: 'zero-usage-but-quota-exceeded',
  source: {
    url: 'https://help.openai.com/en/articles/6614457-troubleshooting-api-usage-and-spend-limits',
    title: 'Troubleshooting API usage and spend limits',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 2,
  elsewhere: ['api-billing', 'api-limits'],
  controls: [
    {
      // The card of the spend in the chosen days; the month's card and its budget are others.
      among: 'text',
      row: 'money',
      evidence: [
        ...LABEL,
        { words: [...SPEND, ...COST], match: 'part', weight: 'must' },
        { near: 'money', weight: 2 },
        { words: [...SPEND_NAMES, ...COST], match: 'whole', weight: 3 },
        { words: [...SPEND, ...COST], match: 'part', weight: 3 },
        { within: COLUMN, weight: -6 },
        { within: 'h1, [aria-level="1"]', weight: -8 },
        { largest: true, weight: -8 },
        { words: OTHER_TIMES, match: 'part', weight: -6 },
        { pattern: A_MONTH, weight: -6 },
        { ...MONTH, weight: -6 },
        { rowHas: 'chart', weight: 3 },
        { first: true, weight: 2 },
        { words: OTHER_SUMS, match: 'part', weight: -8 },
        { beside: { shape: 'only-money' }, weight: 3 },
        // Label and sum in one text.
        { pattern: `${ENDS_WITH_MONEY}|${BEGINS_WITH_MONEY}`, weight: 5 },
      ],
      onlyWhen: [{ rowHas: 'zero', weight: 1 }],
      atLeast: 8,
      margin: 2,
    },
    {
      // A figure that is pressed: it chooses what the chart shows.
      among: 'button, a, [role="button"], [role="tab"], label',
      evidence: [
        { words: [...SPEND, ...COST], match: 'part', weight: 'must' },
        { shape: 'money', weight: 'must' },
        { longer: 50, weight: 'never' },
        { shape: 'sentence', weight: 'never' },
        { shape: 'money-of-money', weight: 'never' },
        { words: [...OTHER_TIMES, ...OTHER_SUMS], match: 'part', weight: 'never' },
        { pattern: A_MONTH, weight: 'never' },
        { ...MONTH, weight: 'never' },
        { within: 'nav, aside, footer, blockquote, table', weight: 'never' },
        { shape: 'money', weight: 1 },
      ],
      onlyWhen: [{ shape: 'zero', weight: 1 }],
      atLeast: 1,
      margin: 2,
    },
    {
      // In words we don't know: the sum above the chart, in a card and not merely on the same page.
      among: 'text',
      evidence: [
        ...LABEL,
        { shape: 'only-money', weight: 'must' },
        { rowHas: 'press', weight: 'never' },
        { rowHas: 'chart', weight: 4 },
      ],
      onlyWhen: [{ shape: 'zero', weight: 1 }],
      atLeast: 4,
      margin: 1,
    },
  ],
} satisfies Explainer;
