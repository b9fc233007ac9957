import { heading, SHARES, USAGE } from '../headings.ts';
import type { Explainer } from '../schema.ts';

export default {
  id: 'codex-not-api-billing',
  page: 'chatgpt-usage',
  shape: 'banner',
  meter: 'agentic-allowance',
  answer: 'api-money-does-not-fix-codex',
  source: { url: 'https://learn.chatgpt.com/docs/pricing', title: 'Pricing (ChatGPT Work and Codex)' },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 1,
  elsewhere: ['api-usage', 'api-billing'],
  controls: heading(USAGE, SHARES, [['percent'], ['gauge', 'chart'], ['gauge', 'share', 'only-percent']]),
} satisfies Explainer;
