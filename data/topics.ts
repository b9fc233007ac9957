/** The shelves answers stand on, one folder each under data/answers. Names: data/locales, topics.<id>. */
export const TOPICS = [
  'meters',
  'plans',
  'codex',
  'credits',
  'api-usage',
  'api-billing',
  'api-limits',
  'api-prices',
  'errors',
  'sora',
] as const;

export type Topic = (typeof TOPICS)[number];
