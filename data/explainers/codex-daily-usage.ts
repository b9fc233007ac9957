import type { Explainer } from '../schema.ts';
import { CREDIT, DAILY, LABEL, OTHERS, RESET, USED } from '../words.ts';

export default {
  id: 'codex-daily-usage',
  page: 'chatgpt-usage',
  shape: 'hint',
  meter: 'agentic-allowance',
  answer: 'stale-usage-page',
  source: {
    url: 'https://chatgpt.com/settings/usage',
    title: 'ChatGPT usage',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 7,
  controls: [
    {
      // The title above a list of days and percentages without a bar.
      among: 'text',
      row: 'percents',
      evidence: [
        ...LABEL,
        { shape: 'percent', weight: 'never' },
        { shape: 'day', weight: 'never' },
        { rowHas: 'bar', weight: 'never' },
        { words: ['Daily usage', '일일 사용량', '每日用量', '每日使用量'], match: 'whole', weight: 4 },
        { first: true, weight: 2 },
        { near: 'day', weight: 1 },
        { rowHas: 'day', weight: 2 },
        { rowHas: 'percents', weight: 1 },
      ],
      atLeast: 6,
      margin: 2,
    },
    {
      // A title that says it, above percentages without a bar.
      among: 'text',
      row: 'percents',
      evidence: [
        { words: DAILY, match: 'part', weight: 'must' },
        ...LABEL,
        { shape: 'percent', weight: 'never' },
        { rowHas: 'bar', weight: 'never' },
        { rowSays: USED, weight: 'never' },
        { rowHas: 'percents', weight: 'must' },
        { first: true, weight: 'must' },
        { words: OTHERS, match: 'part', weight: 'never' },
        { words: CREDIT, match: 'part', weight: 'never' },
        { rowHas: 'day', weight: 1 },
        { rowHas: 'percents', weight: 1 },
      ],
      atLeast: 1,
      margin: 2,
    },
    {
      // Without a title: the first of the days.
      among: 'text',
      row: 'percent',
      evidence: [
        ...LABEL,
        { shape: 'only-day', weight: 'must' },
        { words: RESET, match: 'part', weight: 'never' },
        { within: '[title]', weight: 'never' },
        { near: 'percent', weight: 'must' },
        { rowHas: 'bar', weight: 'never' },
        { rowHas: 'button', weight: 'never' },
        { first: true, weight: 2 },
        { rowHas: 'percent', weight: 2 },
      ],
      atLeast: 2,
      margin: 0,
    },
  ],
} satisfies Explainer;
