import type { Explainer } from '../schema.ts';
import { NOT_A_LABEL, RESET } from '../words.ts';

export default {
  id: 'codex-resets',
  page: 'chatgpt-usage',
  shape: 'hint',
  meter: 'banked-resets',
  answer: 'banked-reset',
  source: {
    url: 'https://help.openai.com/en/articles/20001498-how-banked-codex-resets-work',
    title: 'How banked Codex resets work',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 4,
  controls: [
    {
      // The title of the section, or the row of a reset that waits to be used.
      among: 'text',
      row: 'button',
      evidence: [
        { within: NOT_A_LABEL, weight: 'never' },
        { longer: 40, weight: 'never' },
        { rowHas: 'percent', weight: 'never' },
        {
          words: [
            ...['Usage limit resets', 'Limit resets', 'Banked resets', 'Saved resets', 'Resets'],
            ...['사용 한도 초기화', '用量限额重置', '使用量上限重設'],
          ],
          match: 'whole',
          weight: 6,
        },
        { words: [...RESET, '재설정'], match: 'part', weight: 2 },
        {
          rowSays: ['use reset', 'full reset', 'history', '초기화 사용', '전체 재설정', '使用重置', '使用重設'],
          weight: 3,
        },
        { rowHas: 'moment', weight: 1 },
        { first: true, weight: 1 },
        // When a window resets is said beside its limit.
        { shape: 'count', weight: -4 },
        { rowSays: ['monthly', '월간', '每月', '月間'], weight: -6 },
      ],
      atLeast: 6,
      margin: 2,
    },
  ],
} satisfies Explainer;
