import type { Explainer } from '../schema.ts';
import { COST, SPEND } from '../words.ts';

export default {
  id: 'api-usage-utc',
  page: 'api-usage',
  shape: 'hint',
  meter: 'api-credit',
  answer: 'usage-is-utc',
  source: {
    url: 'https://help.openai.com/en/articles/10478918-reviewing-api-usage-and-costs',
    title: 'Reviewing API usage and costs',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-11-23',
  revision: 1,
  rank: 1,
  live: 'utc-day',
  controls: [
    {
      // The date range: the only control on the page that shows two dates, or a span that ends today.
      among: 'button, [role="button"], [role="combobox"], [tabindex], input, select',
      evidence: [
        { shape: 'date-range', weight: 6 },
        { shape: 'last-days', weight: 5 },
        { within: 'main, [role="main"]', weight: 1 },
        { within: 'table, [role="table"], [role="grid"], [role="dialog"]', weight: -6 },
      ],
      atLeast: 6,
      margin: 2,
    },
    {
      // No such control: the first wide chart, whose axis holds the same days.
      among: 'svg, canvas, [role="img"]',
      evidence: [
        // A picture has neither.
        { pageHas: ['date-range', 'last-days', 'charge'], weight: 'must' },
        { is: '.recharts-surface, canvas, [role="img"], svg[aria-label], svg[aria-roledescription]', weight: 2 },
        { rowHas: 'chart', weight: 4 },
        { within: 'main, [role="main"]', weight: 1 },
        { rowHas: 'money', weight: 3 },
        { words: [...SPEND, ...COST], match: 'part', weight: 3 },
        // Charts of other numbers stand near sums too.
        { words: ['token', 'request'], match: 'part', weight: 'never' },
        { within: 'button, a, nav, header', weight: -10 },
      ],
      atLeast: 7,
      margin: 1,
    },
  ],
} satisfies Explainer;
