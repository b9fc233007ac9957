/**
 * The codes and fixed phrases that OpenAI's programs answer with, written down here by hand: when a signature is lost from
 * data/errors, the test of that signature is lost with it, and this one fails.
 */
import { describe, expect, test } from 'vitest';
import { decodeErrors } from '../../lib/decode/errors.ts';

const named = (text: string) => decodeErrors(text).errors.map(({ id }) => id);

const CODES: Record<string, string[]> = {
  'credit-balance-exhausted': ['credit_balance_exhausted'],
  'insufficient-quota': ['insufficient_quota'],
  'organization-spend-limit': ['organization_spend_limit_exceeded'],
  'project-spend-limit': ['project_spend_limit_exceeded'],
  'organization-usage-limit': ['organization_usage_limit_exceeded'],
  'billing-hard-limit': ['billing_hard_limit_reached'],
  'billing-not-active': ['billing_not_active'],
  'rate-limit': ['rate_limit_exceeded'],
  'codex-usage-limit': ['usage_limit_reached', 'usage_limit_exceeded', 'rate_limit_reached'],
  'workspace-out-of-credits': ['workspace_owner_credits_depleted', 'workspace_member_credits_depleted'],
  'workspace-usage-limit': ['workspace_owner_usage_limit_reached', 'workspace_member_usage_limit_reached'],
  'connected-app-limit': [
    'subscription_sharing_usage_limit_exceeded',
    'subscription_sharing_usage_unavailable',
    'subscription_sharing_user_not_eligible',
    'subscription_sharing_user_unavailable',
    'subscription_sharing_invalid_user',
    'subscription_sharing_unsupported_capability',
    'chatpass_v2_scope_not_authorized',
  ],
  'no-organization': ['no_organization', 'mismatched_organization'],
  'invalid-api-key': ['invalid_api_key'],
  'slow-down': ['slow_down'],
  'unsupported-country': ['unsupported_country_region_territory'],
  'model-not-available': ['model_not_found'],
  'model-at-capacity': ['server_is_overloaded'],
  'workspace-deactivated': ['deactivated_workspace'],
  'batch-queue-limit': ['token_limit_exceeded'],
};

const CLOTHES: [where: string, dress: (code: string) => string][] = [
  ['a body', (code) => JSON.stringify({ error: { message: 'See the docs.', type: code, param: null, code } })],
  ['a body, indented', (code) => JSON.stringify({ error: { message: 'See the docs.', code } }, null, 2)],
  ['JSON in JSON', (code) => JSON.stringify({ line: JSON.stringify({ error: { code } }) })],
  ['Python', (code) => `openai.APIStatusError: Error code: 429 - {'error': {'message': 'no', 'code': '${code}'}}`],
  ['JavaScript', (code) => `APIError: 429 no\n  status: 429,\n  code: '${code}',\n  at node_modules/openai/core.mjs`],
  ['a terminal', (code) => `■ unexpected status from https://chatgpt.com/backend: ${code}`],
  ['capitals', (code) => `OPENAI: ${code.toUpperCase()}`],
  ["somebody's own words", (code) => `since today my openai bot only says ${code}, what now`],
];

describe.each(Object.entries(CODES))('%s', (id, codes) => {
  const cases = codes.flatMap((code) => CLOTHES.map(([where, dress]) => [code, where, dress(code)] as const));
  test.each(cases)('is known by %s in %s', (_, __, text) => {
    expect(named(text)).toEqual([id]);
  });
});

test.each([
  ["You're out of Codex and Work usage. Try again tomorrow.", 'codex-usage-limit'],
  ["You're out of Work usage for now", 'codex-usage-limit'],
  ["You're out of Codex messages. Your limit resets on Monday.", 'codex-usage-limit'],
  ['Codex: send a request to your admin to get more access', 'codex-usage-limit'],
  ['Your workspace is out of credits. Ask your workspace owner to refill it.', 'workspace-out-of-credits'],
  ['You have no credits remaining. Add credits to go on.', 'credit-balance-exhausted'],
  ['Selected model is at capacity. Choose another.', 'model-at-capacity'],
  ['The encrypted content: organization_id did not match', 'encrypted-content-mismatch'],
  ['Encrypted function output content could not be decrypted', 'encrypted-content-mismatch'],
  ['Credit redemption request failed: 503', 'credit-redemption-failed'],
  ['Quota exceeded. Check your plan and billing details (codex)', 'insufficient-quota'],
  ['You must be a member of an organization to use the API.', 'no-organization'],
])('%s', (text, id) => {
  expect(named(text)).toEqual([id]);
});

test.each([
  ['fireworks', 'POST https://fireworks.ai/inference: {"error":{"code":"insufficient_quota"}}'],
  ['azure', 'AzureOpenAI: 429, code insufficient_quota'],
  ['openrouter', 'openrouter says 402 insufficient_quota'],
  ['cerebras', 'cerebras: token_limit_exceeded'],
])('the same words of %s are not claimed', (provider, text) => {
  expect(decodeErrors(text)).toMatchObject({ errors: [], others: [provider] });
});
