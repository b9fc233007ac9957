import { LABEL_OF_NUMBER, LABEL_OR_FOLD, TOLD } from '../labels.ts';
import type { Control, Evidence, Explainer } from '../schema.ts';
import { AUTOMATIC, BOUGHT, RELOAD } from '../words.ts';

/** A page that only tells what there would be has no sums, and its lists have nothing to press. */
const SHOWN: Evidence[] = [
  { pageHas: ['charge', 'switch'], weight: 'must' },
  { within: TOLD, weight: 'never' },
];

/** A label that says it, whatever stands beside it. */
const recharge = (label: Evidence[]): Control => ({
  among: 'text',
  row: 'button',
  evidence: [
    ...label,
    ...SHOWN,
    { words: BOUGHT, match: 'part', weight: 'must' },
    { words: AUTOMATIC, match: 'part', weight: 4 },
    { words: RELOAD, match: 'part', weight: 1 },
    { rowHas: 'button', weight: 1 },
    { first: true, weight: 1 },
    { within: 'h2, h3', weight: 1 },
  ],
  atLeast: 5,
  margin: 1,
});

export default {
  id: 'billing-auto-recharge',
  page: 'api-billing',
  shape: 'hint',
  meter: 'api-credit',
  answer: 'api-auto-reload',
  source: {
    url: 'https://help.openai.com/en/articles/8264644-how-can-i-set-up-prepaid-billing',
    title: 'Setting up and managing prepaid API billing',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 2,
  controls: [
    recharge(LABEL_OR_FOLD),
    {
      among: 'button, [role="switch"], [role="button"]',
      evidence: [
        { words: BOUGHT, match: 'part', weight: 'must' },
        { words: AUTOMATIC, match: 'part', weight: 5 },
        { within: 'nav', weight: 'never' },
      ],
      atLeast: 5,
      margin: 1,
    },
    {
      // In words we don't know: what speaks of money and has a button.
      among: 'text',
      row: 'button',
      evidence: [
        { foreign: true, weight: 'must' },
        ...LABEL_OR_FOLD,
        { shape: 'count', weight: 'never' },
        { rowHas: 'money', weight: 'must' },
        { rowHas: 'button', weight: 'must' },
        { rowHas: 'table', weight: 'never' },
        { first: true, weight: 3 },
      ],
      atLeast: 9,
      margin: 0,
      unsureFrom: 3,
    },
    // In a row that is pressed as a whole.
    recharge(LABEL_OF_NUMBER),
  ],
} satisfies Explainer;
