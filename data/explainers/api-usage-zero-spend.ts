import type { Explainer } from '../schema.ts';
import { NOT_A_LABEL } from '../words.ts';

export default {
  id: 'api-usage-zero-spend',
  page: 'api-usage',
  shape: 'hint',
  meter: 'api-credit',
  answer: 'zero-usage-but-quota-exceeded',
  source: {
    url: 'https://help.openai.com/en/articles/10478918-reviewing-api-usage-and-costs',
    title: 'Reviewing API usage and costs',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 2,
  controls: [
    {
      // The card of the spend in the chosen days; the month's card and its budget are others.
      among: 'text',
      row: 'money',
      evidence: [
        { within: NOT_A_LABEL, weight: 'never' },
        { longer: 40, weight: 'never' },
        { rowHas: 'money', weight: 'must' },
        { rowHas: 'money-of-money', weight: 'never' },
        { words: ['Total spend', 'Spend', 'Total cost', 'Gesamtausgaben'], match: 'whole', weight: 5 },
        { words: ['spend', 'cost'], match: 'part', weight: 1 },
        { rowHas: 'chart', weight: 3 },
        { first: true, weight: 2 },
        { words: ['budget', 'limit'], match: 'part', weight: -8 },
      ],
      onlyWhen: [{ rowHas: 'zero', weight: 1 }],
      atLeast: 5,
      margin: 2,
    },
  ],
} satisfies Explainer;
