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
  checkAgainBy: '2027-11-23',
  revision: 1,
  rank: 1,
  controls: [
    {
      // The heading of the page.
      among: 'text',
      evidence: [
        { within: 'nav, aside, [role="banner"], [role="tablist"], button, a, table, label', weight: 'never' },
        { longer: 40, weight: 'never' },
        {
          words: [
            ...['API keys', 'Project API keys', 'Keys', 'API-Schlüssel', 'Clés API', 'Claves de API', 'Chaves de API'],
            ...['API 키', 'API 密钥', 'API 金鑰', 'API キー'],
          ],
          match: 'whole',
          weight: 4,
        },
        { words: ['api'], match: 'part', weight: 1 },
        { within: 'h1, [aria-level="1"]', weight: 3 },
        { within: 'h2, [aria-level="2"]', weight: 1 },
        { within: 'main, [role="main"]', weight: 1 },
        { pageHas: 'key', weight: 1 },
        { pageHas: 'table', weight: 1 },
      ],
      atLeast: 6,
      margin: 2,
    },
  ],
} satisfies Explainer;
