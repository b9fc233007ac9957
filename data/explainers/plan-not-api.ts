import { BILLING, heading, PLAN } from '../headings.ts';
import type { Explainer } from '../schema.ts';

export default {
  id: 'plan-not-api',
  page: 'chatgpt-billing',
  shape: 'banner',
  meter: 'plan',
  answer: 'subscription-excludes-api',
  source: {
    url: 'https://help.openai.com/en/articles/9039756-billing-settings-in-chatgpt-vs-platform',
    title: 'Managing Billing Settings on ChatGPT Web and Platform',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 1,
  elsewhere: ['api-usage', 'api-billing'],
  // A list of plans has prices, but no day of payment and nothing exact to the cent.
  controls: heading([...BILLING, ...PLAN], [['money'], ['day', 'charge']]).map((control) => ({
    ...control,
    // Parts of the page have the same names.
    evidence: [...control.evidence, { is: 'main:has(h1) :is(h2, h3, h4, :is(h2, h3, h4) *)', weight: -3 }],
  })),
} satisfies Explainer;
