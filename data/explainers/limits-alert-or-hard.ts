import { LABEL, LABEL_OF_NUMBER, TOLD } from '../labels.ts';
import { MONTH } from '../patterns.ts';
import type { Control, Evidence, Explainer } from '../schema.ts';
import { SPEND, TIER } from '../words.ts';

const LIMIT = [
  'limit',
  'cap',
  'grenze',
  '制限',
  '한도',
  '限额',
  '限額',
  '上限',
  'limiet',
  'gräns',
  'sınır',
  'batas',
  'hạn mức',
  'лимит',
  'ліміт',
];
const OTHER_LIMITS = ['batch', 'model', 'image', 'audio', 'fine-tun', 'last', 'previous'];

/**
 * @param shown what tells it from an explanation for whom may not see it: sums, rates, a switch, or that its row says more
 *   of it
 */
const spend = (label: Evidence[], ...shown: Evidence[]): Control => ({
  among: 'text',
  row: 'button',
  evidence: [
    ...label,
    ...shown,
    { within: TOLD, weight: 'never' },
    {
      words: [
        ...['Spend', 'Spending', 'Spend alert', 'Spend alerts', 'Rate limits', 'Ausgaben', 'Dépenses', 'Dépenser'],
        ...['Gasto', 'Gastos', 'Gastar', 'Despesas', 'Spesa', 'Spese', '支出', '지출'],
      ],
      match: 'whole',
      weight: 'never',
    },
    { words: [...SPEND, ...LIMIT], match: 'part', weight: 'must' },
    { words: SPEND, match: 'part', weight: 3 },
    { words: LIMIT, match: 'part', weight: 1 },
    { rowHas: 'money-of-money', weight: 2 },
    { near: 'money-of-money', weight: 1 },
    { rowHas: 'button', weight: 1 },
    { first: true, weight: 1 },
    // Prose about limits.
    { rowHas: 'sentence', weight: -1 },
    { words: TIER, match: 'part', weight: 'never' },
    { words: ['no spend'], match: 'part', weight: -1 },
    // The title of several.
    { words: [' and ', ' & '], match: 'part', weight: -4 },
    { ...MONTH, weight: 1 },
    // What was spent is not what may be.
    { shape: 'money', weight: -2 },
    // Of some calls only.
    { words: OTHER_LIMITS, match: 'part', weight: -6 },
    // The title of the page may speak of limits too.
    { largest: true, weight: -2 },
    { within: 'h1, [aria-level="1"]', weight: -2 },
  ],
  atLeast: 5,
  margin: 1,
});

/** A label and what it says of itself ("No spend limit set"), in a row with a button: each is as good. */
const either = (shown: Evidence): Control => ({
  among: 'text',
  row: 'button',
  evidence: [
    { words: SPEND, match: 'part', weight: 'must' },
    { words: LIMIT, match: 'part', weight: 'must' },
    ...LABEL,
    shown,
    { within: TOLD, weight: 'never' },
    { shape: 'money', weight: 'never' },
    { words: [...TIER, ...OTHER_LIMITS], match: 'part', weight: 'never' },
    { within: 'h1, [aria-level="1"], table, [role="table"]', weight: 'never' },
    { largest: true, weight: 'never' },
    { rowHas: 'button', weight: 'must' },
    { first: true, weight: 2 },
    { rowHas: 'button', weight: 1 },
  ],
  atLeast: 1,
  margin: 0,
});

export default {
  id: 'limits-alert-or-hard',
  page: 'api-limits',
  shape: 'hint',
  meter: 'api-limits',
  answer: 'budget-alert-or-hard-limit',
  source: {
    url: 'https://developers.openai.com/api/docs/guides/spend-limits',
    title: 'Spend limits',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 1,
  controls: [
    spend(LABEL, { pageHas: ['money', 'table', 'switch'], weight: 'must' }),
    spend(LABEL, { rowSays: SPEND, weight: 'must' }, { rowHas: 'button', weight: 'must' }),
    either({ pageHas: ['money', 'table', 'switch'], weight: 'must' }),
    either({ rowSays: SPEND, weight: 'must' }),
    {
      // In words we don't know: what is spent of what may be spent.
      among: 'text',
      row: 'button',
      evidence: [
        ...LABEL,
        { shape: 'money-of-money', weight: 'must' },
        // What leads to the next tier: "$64 of $100 to Tier 3".
        { words: ['paid', ...TIER], match: 'part', weight: 'never' },
        { pattern: String.raw`\p{L} ?\d$`, weight: 'never' },
        { rowHas: 'button', weight: 4 },
      ],
      atLeast: 4,
      margin: 1,
    },
    // In a row that is pressed as a whole, or unfolds.
    spend(LABEL_OF_NUMBER, { pageHas: ['money', 'table', 'switch'], weight: 'must' }),
  ],
} satisfies Explainer;
