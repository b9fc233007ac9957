/**
 * Which notes each replica page gets, and the words of the control each stands at: what the browser tests check and
 * `npm start` shows.
 */
const CHATGPT = 'https://chatgpt.com';
const PLATFORM = 'https://platform.openai.com';

/** Note → the words of its control. */
export type Controls = Record<string, string>;

const API: Controls = {
  'api-usage-not-chatgpt': 'Usage',
  'api-usage-utc': '11/09/26-11/23/26',
  'api-usage-project-filter': 'All projects',
};
const ANALYTICS: Controls = { ...API, 'api-usage-utc': 'Nov 9 – Nov 23, 2026' };
const PREPAID: Controls = {
  'billing-credit-grants': 'Credit grants',
  'billing-credit-balance': 'Credit balance',
  'billing-auto-recharge': 'Auto recharge is off',
};
const OVERVIEW = {
  'codex-not-api-billing': 'Usage',
  'codex-window-5h': '5-hour limit',
  'codex-window-weekly': 'Weekly limit',
  'codex-credits': '93,394.5 credits remaining',
  'codex-auto-reload': 'Automatic reload',
  'codex-resets': 'Usage limit resets',
  'codex-daily-usage': 'Daily usage',
};
const OLDER: Controls = {
  'codex-not-api-billing': 'Codex and Work Analytics',
  'codex-window-5h': '5 hour usage limit',
  'codex-window-weekly': 'Weekly usage limit',
  'codex-credits': 'Credits remaining',
  'codex-resets': 'Usage limit resets',
};
const { 'codex-window-5h': _, ...WEEKLY } = OVERVIEW;

/** Each page that gets notes. */
export const WITH_NOTES: [name: string, url: string, notes: Controls][] = [
  ['API usage', `${PLATFORM}/usage`, API],
  ['API usage, zero', `${PLATFORM}/usage?stage=zero,dark`, { ...API, 'api-usage-zero-spend': 'Total Spend' }],
  ['API usage, other address', `${PLATFORM}/settings/organization/usage`, API],
  ['API usage, late', `${PLATFORM}/usage?stage=late`, API],
  [
    'API usage, one project',
    `${PLATFORM}/usage?stage=single-project`,
    { ...API, 'api-usage-project-filter': 'Default project' },
  ],
  ['API usage, analytics of the organization', `${PLATFORM}/usage?stage=organization-analytics`, ANALYTICS],
  [
    'API usage, analytics of a project',
    `${PLATFORM}/usage?stage=project-analytics`,
    { ...ANALYTICS, 'api-usage-project-filter': 'Default project' },
  ],
  ['API billing', `${PLATFORM}/settings/organization/billing/overview`, PREPAID],
  ['API billing, from the server', `${PLATFORM}/settings/organization/billing/overview?stage=ssr`, PREPAID],
  [
    'API billing, recharged by itself',
    `${PLATFORM}/settings/organization/billing/overview?stage=auto-recharge,dark`,
    { ...PREPAID, 'billing-auto-recharge': 'Auto recharge is on' },
  ],
  [
    'API billing, free trial',
    `${PLATFORM}/settings/organization/billing/overview?stage=free-trial`,
    { 'billing-credit-grants': 'Credit grants', 'billing-credit-balance': 'Credit remaining' },
  ],
  [
    'API billing, credit grants',
    `${PLATFORM}/settings/organization/billing/credit-grants`,
    { 'billing-credit-grants': 'Credit grants' },
  ],
  [
    'API billing, history',
    `${PLATFORM}/settings/organization/billing/history`,
    { 'billing-credit-grants': 'Credit grants' },
  ],
  [
    'API limits',
    `${PLATFORM}/settings/organization/limits`,
    { 'limits-alert-or-hard': 'Organization spend limit', 'limits-usage-tier': 'Usage tier 1' },
  ],
  [
    'API limits, none set, a tier with a name',
    `${PLATFORM}/settings/organization/limits?stage=no-limit,named-tier`,
    { 'limits-alert-or-hard': 'Organization spend limit', 'limits-usage-tier': 'Usage tier: Build' },
  ],
  [
    'API limits of a project',
    `${PLATFORM}/settings/proj_abc123/limits`,
    { 'limits-alert-or-hard': 'Project spend limit' },
  ],
  ['API keys', `${PLATFORM}/api-keys`, { 'api-keys-leaked': 'API keys' }],
  ['ChatGPT usage', `${CHATGPT}/settings/usage`, OVERVIEW],
  ['ChatGPT usage, weekly only', `${CHATGPT}/settings/usage?stage=weekly-only,dark`, WEEKLY],
  [
    'ChatGPT usage, no credits',
    `${CHATGPT}/settings/usage?stage=credits-zero`,
    { ...OVERVIEW, 'codex-credits': '0 credits remaining' },
  ],
  ['ChatGPT usage, from the server', `${CHATGPT}/settings/usage?stage=ssr`, OVERVIEW],
  [
    'ChatGPT usage, workspace',
    `${CHATGPT}/settings/usage?stage=workspace`,
    { ...OVERVIEW, 'codex-credits': '2,402 workspace credits' },
  ],
  [
    'ChatGPT usage, Korean',
    `${CHATGPT}/settings/usage?stage=korean`,
    {
      'codex-not-api-billing': '사용 내역',
      'codex-window-5h': '5시간 사용 한도',
      'codex-window-weekly': '주간 사용 한도',
      'codex-credits': '62,462크레딧 남음',
      'codex-auto-reload': '자동 충전',
      'codex-resets': '사용 한도 초기화',
      'codex-daily-usage': '일일 사용량',
    },
  ],
  ['ChatGPT usage, right to left', `${CHATGPT}/settings/usage?stage=rtl`, OVERVIEW],
  [
    'ChatGPT usage, analytics',
    `${CHATGPT}/settings/usage?tab=analytics`,
    { 'codex-not-api-billing': 'Usage', 'codex-analytics-used': 'Percent of limit used' },
  ],
  ['ChatGPT usage, older page', `${CHATGPT}/codex/cloud/settings/analytics`, OLDER],
  [
    'ChatGPT usage, older page in German',
    `${CHATGPT}/codex/cloud/settings/analytics?stage=german,weekly-only`,
    {
      'codex-not-api-billing': 'Codex and Work Analytics',
      'codex-window-weekly': 'Wöchentliches Nutzungslimit',
      'codex-credits': 'Verbleibende Credits',
      'codex-resets': 'Usage limit resets',
    },
  ],
  [
    'ChatGPT usage, as a dialog',
    `${CHATGPT}/c/1#settings/Usage`,
    { ...OVERVIEW, 'codex-credits': '1,240 credits left' },
  ],
  ['ChatGPT billing', `${CHATGPT}/settings/billing`, { 'plan-not-api': 'Billing' }],
  ['ChatGPT billing, as a dialog', `${CHATGPT}/c/1#settings/Billing`, { 'plan-not-api': 'Billing' }],
];
