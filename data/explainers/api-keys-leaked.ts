import { heading, KEYS } from '../headings.ts';
import type { Explainer } from '../schema.ts';

export default {
  id: 'api-keys-leaked',
  page: 'api-keys',
  shape: 'hint',
  meter: 'api-credit',
  answer: 'leaked-api-key',
  source: {
    url: 'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
    title: 'Best practices for API key safety',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 1,
  controls: heading(KEYS, [['key', 'day']], [['key']]),
} satisfies Explainer;
