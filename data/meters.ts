/** The meters OpenAI runs. Their names stand in data/locales under meters.<id>. */
export const METERS = [
  'chat-limits',
  'agentic-allowance',
  'chatgpt-credits',
  'banked-resets',
  'connected-apps',
  'plan',
  'api-credit',
  'api-limits',
  'free-tokens',
] as const;

export type Meter = (typeof METERS)[number];
