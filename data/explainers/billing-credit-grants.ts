import type { Explainer } from '../schema.ts';
import { GRANTS } from '../words.ts';

export default {
  id: 'billing-credit-grants',
  page: 'api-billing',
  shape: 'hint',
  meter: 'api-credit',
  answer: 'where-credit-grants',
  source: {
    url: 'https://help.openai.com/en/articles/8264644-how-can-i-set-up-prepaid-billing',
    title: 'Setting up and managing prepaid API billing',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 3,
  controls: [
    {
      // The tab: its address says more than its label.
      among: 'a, button, [role="tab"]',
      evidence: [
        { is: 'a[href*="/billing/credit-grants"]', weight: 6 },
        { words: ['Credit grants'], match: 'whole', weight: 5 },
        { words: GRANTS, match: 'part', weight: 5 },
        { is: '[role="tab"]', weight: 1 },
        { within: '[role="tablist"], nav, main', weight: 1 },
        // Before a link to the same in the page's text.
        { is: ':is(nav, [role="tablist"]) a[href*="grant"]', weight: 2 },
        // A link to elsewhere is not the tab, whatever it says.
        { is: 'a:not([href*="grant"])', weight: -6 },
        { within: 'aside', weight: -4 },
        { within: 'table, [role="dialog"], footer', weight: -10 },
      ],
      atLeast: 6,
      margin: 2,
    },
    {
      // Or the title above them, where nothing leads there.
      among: 'h1, h2, h3, [role="heading"]',
      evidence: [
        { pageHas: ['charge', 'money-of-money', 'rest'], weight: 'must' },
        { within: 'nav, aside, footer, [role="dialog"], dialog', weight: 'never' },
        { longer: 40, weight: 'never' },
        { words: GRANTS, match: 'part', weight: 1 },
      ],
      atLeast: 1,
      margin: 0,
    },
  ],
} satisfies Explainer;
