import type { Explainer } from '../schema.ts';
import { CREDIT, LEFT, NOT_A_LABEL } from '../words.ts';

export default {
  id: 'codex-credits',
  page: 'chatgpt-usage',
  shape: 'hint',
  meter: 'chatgpt-credits',
  answer: 'what-are-credits',
  source: {
    url: 'https://help.openai.com/en/articles/12642688-using-credits-for-flexible-usage-in-chatgpt-personal-plans',
    title: 'Using credits in ChatGPT (personal plans)',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 2,
  rank: 3,
  live: 'credits',
  controls: [
    {
      // The balance: a plain count of credits ("93,394.5 credits remaining"), or its label with the count beside it.
      among: 'text',
      row: 'button',
      evidence: [
        { within: NOT_A_LABEL, weight: 'never' },
        { longer: 60, weight: 'never' },
        { shape: 'percent', weight: 'never' },
        { rowHas: 'percent', weight: 'never' },
        { words: CREDIT, match: 'part', weight: 5 },
        { shape: 'count', weight: 3 },
        { words: [...LEFT, 'workspace credits'], match: 'part', weight: 2 },
        { rowHas: 'count', weight: 2 },
        { first: true, weight: 1 },
        // The title of the section is not the balance in it.
        {
          words: ['Credits', 'Crédits', 'Créditos', 'Guthaben', '크레딧', '额度', '額度', '點數', 'クレジット'],
          match: 'whole',
          weight: -6,
        },
        // Other numbers of credits on the same page: limits, offers, history, and the prose about them.
        { shape: 'one-of-two', weight: -8 },
        { rowSays: ['month', 'monat', 'mensu', '월간', '每月', '月間'], weight: -6 },
        {
          words: ['limit', 'used', 'history', 'reset', 'shared', 'let you', 'learn more', 'buy', 'extend'],
          match: 'part',
          weight: -5,
        },
        { words: ['bonus', 'get ', 'earn', 'free', 'up to', 'off'], match: 'part', weight: -5 },
        // "Expires December 12" has a number too.
        { within: '[title]', weight: -5 },
        { shape: 'day', weight: -5 },
      ],
      atLeast: 9,
      margin: 2,
      // In words we don't know: a count at the beginning of a row with a button.
      unsureFrom: 6,
    },
  ],
} satisfies Explainer;
