import type { Explainer } from '../schema.ts';
import { HOURS, LABEL, LEFT, OTHERS, RESET, USED } from '../words.ts';

export default {
  id: 'codex-window-5h',
  page: 'chatgpt-usage',
  shape: 'hint',
  meter: 'agentic-allowance',
  answer: 'codex-five-hour-limit',
  source: {
    url: 'https://learn.chatgpt.com/docs/pricing',
    title: 'Pricing (ChatGPT Work and Codex)',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 2,
  live: 'window',
  controls: [
    {
      // A label that says five hours, in a row with a percentage of what is left.
      among: 'text',
      row: 'percent',
      evidence: [
        { ...HOURS, weight: 'must' },
        ...LABEL,
        { words: RESET, match: 'part', weight: 'never' },
        { shape: 'percent', weight: 'never' },
        { near: 'percent', weight: 'must' },
        { rowSays: USED, weight: 'never' },
        {
          words: ['5-hour limit', '5 hour usage limit', '5시간 사용 한도', '5 小时限额', '5 小时使用限额'],
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
    {
      // A language we don't know: the row with a bar that begins with "5" and a word, and no other number but its own.
      among: 'text',
      row: 'percent',
      evidence: [
        { shape: 'five', weight: 'must' },
        ...LABEL,
        { words: RESET, match: 'part', weight: 'never' },
        { shape: 'percent', weight: 'never' },
        { near: 'percent', weight: 'must' },
        { rowSays: USED, weight: 'never' },
        { words: OTHERS, match: 'part', weight: 'never' },
        { within: '[title]', weight: 'never' },
        { rowHas: 'percents', weight: 'never' },
        { first: true, weight: 'must' },
        { rowHas: 'bar', weight: 2 },
        { rowHas: 'moment', weight: 2 },
      ],
      atLeast: 2,
      margin: 2,
    },
  ],
} satisfies Explainer;
