/**
 * The pages we know, and the addresses they have had. Names stand in data/locales under pages.<id>.
 * Addresses: chatgpt.com moved its usage page three times in 2026, so all generations are listed.
 */
export type Page = {
  id: string;
  host: 'chatgpt.com' | 'platform.openai.com';
  /** Patterns of the path, without query. */
  paths: RegExp[];
  /** Patterns of the fragment, for settings that open as a dialog over any page of the host. */
  hashes?: RegExp[];
  /** Words that, as a whole segment of an address we don't know, make it worth a look (small letters). */
  segments?: string[];
  /** Where we send people. */
  url: string;
};

export const PAGES = [
  {
    id: 'api-usage',
    host: 'platform.openai.com',
    paths: [/^\/usage(\/|$)/, /^\/settings\/organization\/usage(\/|$)/],
    segments: ['usage', 'analytics'],
    url: 'https://platform.openai.com/usage',
  },
  {
    id: 'api-billing',
    host: 'platform.openai.com',
    paths: [/^\/settings\/organization\/billing(\/|$)/],
    segments: ['billing', 'credits'],
    url: 'https://platform.openai.com/settings/organization/billing/overview',
  },
  {
    id: 'api-limits',
    host: 'platform.openai.com',
    paths: [/^\/settings\/(organization|proj_[A-Za-z0-9]+)\/limits\/?$/],
    segments: ['limits'],
    url: 'https://platform.openai.com/settings/organization/limits',
  },
  {
    id: 'api-keys',
    host: 'platform.openai.com',
    paths: [/^\/api-keys\/?$/, /^\/settings\/(organization|proj_[A-Za-z0-9]+)\/api-keys\/?$/],
    url: 'https://platform.openai.com/api-keys',
  },
  {
    id: 'chatgpt-usage',
    host: 'chatgpt.com',
    paths: [/^\/settings\/usage\/?$/, /^\/codex(\/cloud)?\/settings\/(usage|analytics)\/?$/],
    hashes: [/^#settings\/(usage|analytics)$/i],
    segments: ['usage', 'limits', 'credits', 'analytics'],
    url: 'https://chatgpt.com/settings/usage',
  },
  {
    id: 'chatgpt-billing',
    host: 'chatgpt.com',
    paths: [/^\/settings\/billing\/?$/],
    hashes: [/^#settings\/billing$/i],
    segments: ['billing'],
    url: 'https://chatgpt.com/settings/billing',
  },
] as const satisfies Page[];

/** Every address of ours, and every one that is worth a look, has one of these words in it. */
export const NAMES = ['usage', 'analytics', 'billing', 'credits', 'limits', 'api-keys'];

/** Addresses that begin so are prose, chats or doors, whatever word comes later in them. */
export const NO_METER = ['docs', 'share', 'c', 'g', 'gpts', 'auth', 'chat', 'logs', 'blog'];

export type PageId = (typeof PAGES)[number]['id'];
