import type { Explainer } from '../schema.ts';
import { AUTOMATIC, NOT_A_LABEL } from '../words.ts';

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
    {
      among: 'text',
      row: 'money',
      evidence: [
        { within: NOT_A_LABEL, weight: 'never' },
        { longer: 40, weight: 'never' },
        { rowHas: 'money', weight: 'must' },
        { rowHas: 'money-of-money', weight: 'never' },
        { words: AUTOMATIC, match: 'part', weight: 'never' },
        {
          words: ['Credit balance', 'API credit balance', 'Credit remaining', 'Credits remaining', 'Guthaben'],
          match: 'whole',
          weight: 5,
        },
        { words: ['balance', 'credit', 'saldo', 'solde'], match: 'part', weight: 2 },
        { first: true, weight: 2 },
        { rowHas: 'button', weight: 1 },
        { words: ['wallet', 'used', 'granted', 'purchase'], match: 'part', weight: -6 },
      ],
      atLeast: 4,
      margin: 2,
      // A sum of money with a label whose words we don't know.
      unsureFrom: 2,
    },
  ],
} satisfies Explainer;
