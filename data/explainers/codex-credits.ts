import type { Explainer } from '../schema.ts';

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
  revision: 1,
  controls: [
    {
      // The balance: a plain count of credits ("93,394.5 credits remaining"), or its label with the count beside it.
      among: 'text',
      evidence: [
        {
          words: ['credit', 'crédit', 'crédito', 'Guthaben', '크레딧', '额度', '額度', 'クレジット'],
          match: 'part',
          weight: 5,
        },
        { shape: 'count', weight: 3 },
        {
          words: [
            'remaining',
            'left',
            'workspace credits',
            'verbleibend',
            'restant',
            '남음',
            '남은',
            '剩余',
            '剩餘',
            '残り',
          ],
          match: 'part',
          weight: 2,
        },
        { rowHas: 'count', weight: 2 },
        { rowHas: 'button', weight: 1 },
        // The title of the section is not the balance in it.
        {
          words: ['Credits', 'Crédits', 'Créditos', 'Guthaben', '크레딧', '额度', '額度', 'クレジット'],
          match: 'whole',
          weight: -4,
        },
        // Other numbers of credits on the same page: limits, offers, history, and the prose about them.
        { shape: 'one-of-two', weight: -8 },
        { shape: 'percent', weight: -6 },
        { rowSays: ['monthly', 'monatlich', 'mensuel', 'mensual', '월간', '每月', '月間'], weight: -6 },
        {
          words: ['limit', 'used', 'history', 'reset', 'shared', 'let you', 'learn more', 'buy', 'extend'],
          match: 'part',
          weight: -5,
        },
        { words: ['bonus', 'get ', 'earn', 'free', 'up to', 'off'], match: 'part', weight: -5 },
        { within: 'table, [role="table"], [role="grid"], button, a, nav, [role="tab"], [role="menu"]', weight: -10 },
      ],
      atLeast: 9,
      margin: 2,
    },
  ],
} satisfies Explainer;
