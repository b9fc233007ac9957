import type { Explainer } from '../schema.ts';
import { CREDIT, USED } from '../words.ts';

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
        { words: CREDIT, match: 'part', weight: 'never' },
        { longer: 40, weight: 'never' },
        { shape: 'percent', weight: 'never' },
        { within: 'button, a, nav, aside, footer, blockquote', weight: 'never' },
        { rowHas: 'bar', weight: 'never' },
        {
          words: ['percent', '%', 'share', 'limit', '百分比', '비율', '割合', 'Prozent', 'pourcent', 'porcent'],
          match: 'part',
          weight: 3,
        },
        { within: 'th, [role="columnheader"]', weight: 2 },
        { within: 'table, [role="table"], [role="grid"]', weight: 2 },
        { rowHas: 'percent', weight: 1 },
      ],
      atLeast: 4,
      margin: 0,
    },
  ],
} satisfies Explainer;
