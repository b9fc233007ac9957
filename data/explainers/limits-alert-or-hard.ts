import type { Explainer } from '../schema.ts';
import { NOT_A_LABEL } from '../words.ts';

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
    {
      among: 'text',
      row: 'button',
      evidence: [
        { within: NOT_A_LABEL, weight: 'never' },
        { longer: 45, weight: 'never' },
        { rowHas: 'table', weight: 'never' },
        {
          words: [
            ...['Organization spend limit', 'Project spend limit', 'Spend limit', 'Monthly spend limit'],
            ...['Hard spend limit', 'Spend alert', 'Spend alerts', 'Monthly budget', 'Usage limit'],
          ],
          match: 'whole',
          weight: 4,
        },
        { words: ['spend limit', 'spend alert', 'budget'], match: 'part', weight: 2 },
        { rowHas: 'money-of-money', weight: 3 },
        { rowSays: ['edit', 'no spend limit', 'budget', 'exceed'], weight: 2 },
        { first: true, weight: 1 },
        { words: ['no spend limit'], match: 'part', weight: -3 },
      ],
      atLeast: 6,
      margin: 1,
    },
    {
      // In words we don't know: what is spent of what may be spent.
      among: 'text',
      row: 'button',
      evidence: [
        { shape: 'money-of-money', weight: 'must' },
        { within: NOT_A_LABEL, weight: 'never' },
        { longer: 40, weight: 'never' },
        { rowHas: 'button', weight: 4 },
      ],
      atLeast: 4,
      margin: 1,
    },
  ],
} satisfies Explainer;
