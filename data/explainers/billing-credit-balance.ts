import { COLUMN, LABEL, LABEL_OF_NUMBER, TOLD } from '../labels.ts';
import { ENDS_WITH_MONEY } from '../patterns.ts';
import type { Control, Evidence, Explainer } from '../schema.ts';
import { AUTOMATIC, BALANCE, BUY, CREDIT, GRANTS, PREPAID, RELOAD, SPEND } from '../words.ts';

const OTHER_SUMS = [
  ...GRANTS,
  // What happens when the balance is low.
  ...[
    'email',
    'alert',
    'below',
    'falls',
    'drops',
    'reaches',
    'minimum',
    'threshold',
    'back to',
    'bring',
    'raise',
    'under',
    'when',
    'less than',
    'wenn',
    'wanneer',
    'lorsque',
    'fällt',
    'erreicht',
    'sous',
    'descend',
    'tombe',
  ],
  ...[
    'debajo',
    'baja ',
    'abaixo',
    'scende',
    'sotto',
    'daalt',
    'sjunker',
    'spadnie',
    'düştüğünde',
    '低于',
    '低於',
    '下回',
  ],
  ...['refund', 'rembours', 'erstatt', 'reembols', 'rimbors', '退款', '返金', '환불', 'invoice', 'rechnung', 'factur'],
  ...[
    'wallet',
    'used',
    'spent',
    'grant',
    'purchase',
    'promo',
    'bonus',
    'limit',
    'expir',
    'pending',
    'due',
    'owe',
    'unpaid',
  ],
  ...[
    'gewährt',
    'ablauf',
    'fällig',
    'verbraucht',
    'accord',
    'octroi',
    'concedid',
    'otorgad',
    'caduc',
    'vence',
    'impay',
    'pendient',
  ],
];

/** "Prepaid" alone may be the plan. */
const CALLED_SO = [...BALANCE, 'prepaid credit', ...PREPAID.filter((word) => !/^prepa(?:id|go)$/.test(word))];
/** Where the grants are listed, no sum is the balance. */
const GRANTS_PAGE = 'body:has(:is([aria-current="page"], [aria-selected="true"])[href*="credit-grants"])';

/** A label with a sum near it. */
const balance = (label: Evidence[]): Control => ({
  among: 'text',
  row: 'money',
  evidence: [
    ...label,
    { words: AUTOMATIC, match: 'part', weight: 'never' },
    { words: [...BUY, ...SPEND, ...RELOAD], match: 'part', weight: -6 },
    { words: ['Credit balance', 'API credit balance', 'Credit remaining'], match: 'whole', weight: 2 },
    { words: [...CREDIT, ...BALANCE, ...PREPAID], match: 'part', weight: 3 },
    // Without a sum on the page, it is only told of.
    { pageHas: ['money'], weight: 'must' },
    { within: TOLD, weight: 'never' },
    { near: 'money', weight: 3 },
    { first: true, weight: 1 },
    { within: COLUMN, weight: -6 },
    { near: 'money-of-money', weight: -6 },
    // Grants have days on which they came and end; so may the balance have, but then it is called so.
    { rowHas: 'day', weight: -2 },
    { words: CALLED_SO, match: 'part', weight: 1 },
    { within: GRANTS_PAGE, weight: 'never' },
    { words: OTHER_SUMS, match: 'part', weight: -6 },
  ],
  atLeast: 6,
  margin: 2,
});

export default {
  id: 'billing-credit-balance',
  page: 'api-billing',
  shape: 'hint',
  meter: 'api-credit',
  answer: 'api-credits-expire',
  source: {
    url: 'https://help.openai.com/en/articles/8264644-how-can-i-set-up-prepaid-billing',
    title: 'Setting up and managing prepaid API billing',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 1,
  controls: [
    balance(LABEL),
    {
      // Label and sum in one text: "Balance: $7.21".
      among: 'text',
      evidence: [
        ...LABEL,
        { pattern: ENDS_WITH_MONEY, weight: 'must' },
        { words: [...CREDIT, ...BALANCE, ...PREPAID], match: 'part', weight: 'must' },
        { words: [...AUTOMATIC, ...BUY, ...SPEND, ...OTHER_SUMS], match: 'part', weight: 'never' },
        { within: 'table', weight: 'never' },
        { shape: 'money', weight: 1 },
      ],
      atLeast: 1,
      margin: 2,
    },
    {
      // In words we don't know: the one sum that stands out, with a button in its block.
      among: 'text',
      evidence: [
        { foreign: true, weight: 'must' },
        ...LABEL,
        { shape: 'only-money', weight: 'must' },
        // Another that stands out is a rival, with or without a button.
        { figure: true, weight: 4 },
        { within: GRANTS_PAGE, weight: 'never' },
        { within: 'table', weight: 'never' },
        { rowHas: 'press', weight: 1 },
      ],
      atLeast: 5,
      margin: 2,
    },
    // In a row that is pressed as a whole, or unfolds.
    balance(LABEL_OF_NUMBER),
  ],
} satisfies Explainer;
