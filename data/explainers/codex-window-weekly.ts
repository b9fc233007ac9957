import type { Explainer } from '../schema.ts';
import { HOURS, LABEL, LEFT, OTHERS, RESET, USED, WEEK } from '../words.ts';

export default {
  id: 'codex-window-weekly',
  page: 'chatgpt-usage',
  shape: 'hint',
  meter: 'agentic-allowance',
  answer: 'codex-weekly-limit',
  source: {
    url: 'https://learn.chatgpt.com/docs/pricing',
    title: 'Pricing (ChatGPT Work and Codex)',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 1,
  live: 'window',
  controls: [
    {
      // A label that says week, in a row with a percentage of what is left.
      among: 'text',
      row: 'percent',
      evidence: [
        { ...WEEK, weight: 'must' },
        { ...HOURS, weight: 'never' },
        ...LABEL,
        { words: RESET, match: 'part', weight: 'never' },
        { shape: 'percent', weight: 'never' },
        { near: 'percent', weight: 'must' },
        { rowSays: USED, weight: 'never' },
        {
          words: [
            ...['Weekly limit', 'Weekly usage limit', 'Wöchentliches Nutzungslimit', '주간 사용 한도'],
            ...['每周限额', '每周使用限额', '每週上限', '週間利用上限'],
          ],
          match: 'whole',
          weight: 3,
        },
        { first: true, weight: 2 },
        { rowHas: 'bar', weight: 2 },
        { rowSays: LEFT, weight: 2 },
        { rowSays: RESET, weight: 1 },
        { rowHas: 'moment', weight: 2 },
        // Several limits in one block: its other signs may be another's.
        { rowHas: 'percents', weight: -2 },
        // The window of one model or feature is another one.
        { words: OTHERS, match: 'part', weight: -12 },
      ],
      atLeast: 4,
      margin: 2,
    },
  ],
} satisfies Explainer;
