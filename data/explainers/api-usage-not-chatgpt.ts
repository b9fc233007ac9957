import { heading, USAGE } from '../headings.ts';
import type { Explainer, Sign } from '../schema.ts';

/** Days and sums, or a chart with one of them. A page that explains whom to ask may name prices, or the days of an invoice. */
const SPENT: Sign[][] = [
  ['chart', 'money'],
  ['date-range', 'last-days', 'chart'],
  ['date-range', 'last-days', 'charge'],
];

export default {
  id: 'api-usage-not-chatgpt',
  page: 'api-usage',
  shape: 'banner',
  meter: 'api-credit',
  answer: 'billed-separately',
  source: {
    url: 'https://help.openai.com/en/articles/9039756-billing-settings-in-chatgpt-vs-platform',
    title: 'Managing Billing Settings on ChatGPT Web and Platform',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-11-23',
  revision: 1,
  rank: 1,
  elsewhere: ['chatgpt-usage', 'chatgpt-billing'],
  controls: heading(USAGE, SPENT, [['chart'], ['date-range', 'charge']]),
} satisfies Explainer;
