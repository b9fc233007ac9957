import type { Explainer } from '../schema.ts';
import { LABEL } from '../words.ts';

export default {
  id: 'limits-usage-tier',
  page: 'api-limits',
  shape: 'hint',
  meter: 'api-limits',
  answer: 'approved-limit-vs-spend-limit',
  source: {
    url: 'https://developers.openai.com/api/docs/guides/spend-limits',
    title: 'Spend limits',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 2,
  controls: [
    {
      // "Usage tier 1" until October 2026, a name since.
      among: 'text',
      evidence: [
        ...LABEL,
        {
          words: ['tier', 'stufe', 'nivel', 'niveau', 'nível', '등급', '层级', '級別', '階層'],
          match: 'part',
          weight: 3,
        },
        { words: ['usage tier'], match: 'part', weight: 1 },
        { words: ['build', 'launch', 'grow', '1', '2', '3', '4', '5'], match: 'part', weight: 1 },
        { within: 'h1, h2, h3, h4, [role="heading"]', weight: 1 },
        { first: true, weight: 1 },
        { words: ['next'], match: 'part', weight: -4 },
      ],
      atLeast: 4,
      margin: 1,
    },
  ],
} satisfies Explainer;
