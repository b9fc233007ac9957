/**
 * Words that decide whether a sentence is advice at all, for every claim alike. What each claim says stands with it, in
 * the `changes` of its answer. Forms of a word need not be listed: "stop" is also "stops", "stopped" and "stopping",
 * "not" also "don't", "cannot" and their like.
 */

/** One of these beside a claim turns it round, unless it is part of the claim itself ("never stop"). */
export const DENIALS = ['not', 'never', 'no', 'none', 'without', 'neither', 'nor', 'nothing', 'nobody', 'nowhere'];

/** Whoever writes one of these in a sentence knows that it is no longer so, or that it never was. */
export const KNOWN_AS_PAST = [
  ...['no longer', 'any more', 'anymore', 'used to', 'formerly', 'former', 'previously', 'originally'],
  ...['in the past', 'back then', 'at the time', 'old', 'older', 'legacy', 'retired', 'shut down'],
  ...['discontinued', 'obsolete', 'outdated', 'out of date', 'deprecated', 'sunset', 'ceased', 'abandoned', 'renamed'],
  ...['replaced', 'wound down', 'winding', 'wrong', 'false', 'myth', 'mistaken', 'untrue', 'incorrect'],
];

/** The products the answers are about. */
export const OURS = ['openai', 'chatgpt', 'codex', 'sora'];

/** Other products. A sentence that names one, and none of ours, is not about what we know; nor are those that follow. */
export const OTHERS = [
  ...['aws', 'amazon', 'google', 'gemini', 'vertex', 'gcp', 'anthropic', 'claude', 'copilot', 'cursor', 'windsurf'],
  ...['perplexity', 'mistral', 'deepseek', 'openrouter', 'grok', 'xai', 'llama', 'qwen', 'kimi', 'replicate'],
  ...['midjourney', 'runway', 'kling', 'veo', 'pika', 'luma', 'elevenlabs', 'heygen', 'canva', 'adobe', 'figma'],
  ...['macbook', 'ipad', 'iphone', 'ipod', 'airpods', 'apple', 'surface pro', 'netflix', 'spotify', 'notion', 'slack'],
  ...['stripe', 'datadog', 'vercel', 'netlify', 'cloudflare', 'heroku', 'twilio', 'supabase', 'mongodb', 'snowflake'],
  ...['facebook', 'meta ads', 'tiktok', 'linkedin', 'hubspot', 'salesforce', 'shopify', 'zapier', 'github actions'],
];

/** OpenAI's models, run and billed by somebody else. */
export const ELSEWHERE = ['azure', 'bedrock', 'foundry'];
