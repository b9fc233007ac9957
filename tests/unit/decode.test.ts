import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROVIDERS } from '../../data/providers.ts';
import { decodeErrors, ERRORS } from '../../lib/decode/errors.ts';

const named = (text: string) => decodeErrors(text).errors.map(({ id }) => id);
const others = (text: string) => decodeErrors(text).others;

/** The ids other parts rely on. */
const IDS = `credit-balance-exhausted insufficient-quota organization-spend-limit project-spend-limit
  organization-usage-limit billing-hard-limit billing-not-active rate-limit request-too-large flex-unavailable
  codex-usage-limit codex-review-limit workspace-out-of-credits workspace-usage-limit connected-app-limit
  plan-without-codex model-not-for-sign-in model-at-capacity credit-redemption-failed encrypted-content-mismatch
  invalid-api-key no-organization slow-down unsupported-country organization-not-verified model-not-available
  ip-not-authorized service-tier-not-allowed workspace-deactivated missing-permission batch-queue-limit`.split(/\s+/);

test('the errors are those that were agreed on', () => {
  expect(ERRORS.map(({ id }) => id).sort(), 'a new error is added to the list of ids above').toEqual([...IDS].sort());
});

const SIGNED = ERRORS.flatMap(({ id, signatures }) => signatures.map((signature) => ({ id, ...signature })));

test.each(SIGNED)('$id is known by "$text"', ({ id, text, weight, near }) => {
  const context = [near?.[0], weight <= 4 ? 'OpenAI' : undefined].filter(Boolean).join(' ');
  expect(named(`${context} ${text}`)[0]).toBe(id);
});

test.each(SIGNED.filter(({ weight }) => weight <= 4))('"$text" alone says nothing', ({ text, near }) => {
  expect(named(`${near?.find((word) => !/openai/.test(word)) ?? ''} ${text}`)).toEqual([]);
});

const body = (code: string, message = 'See the documentation.', type = code) =>
  JSON.stringify({ error: { message, type, param: null, code } });

describe('one error in many clothes', () => {
  const json = body('organization_spend_limit_exceeded', 'Your organization reached its limit.', 'insufficient_quota');
  test.each([
    ['a body', json],
    ['a body, indented', JSON.stringify(JSON.parse(json), null, 2)],
    ['JSON in JSON', JSON.stringify({ log: json })],
    ['JSON in JSON in JSON', JSON.stringify(JSON.stringify({ log: json }))],
    ['Python', `openai.RateLimitError: Error code: 429 - ${json.replaceAll('"', "'").replace('null', 'None')}`],
    [
      'JavaScript',
      `RateLimitError: 429 Your organization reached its limit.\n  code: 'organization_spend_limit_exceeded'`,
    ],
    [
      'curl',
      `< HTTP/2 429\n< content-type: application/json\n< x-request-id: req_1\n<\n${json}\n* Connection #0 left intact`,
    ],
    ['HTML', `<pre>{&quot;code&quot;: &quot;organization_spend_limit_exceeded&quot;}</pre>`],
    ['a query string', `?error=organization_spend_limit_exceeded&x=1`],
    ['capitals', json.toUpperCase()],
    ['full width', 'ｏｒｇａｎｉｚａｔｉｏｎ＿ｓｐｅｎｄ＿ｌｉｍｉｔ＿ｅｘｃｅｅｄｅｄ'],
    ['colours', `\u001b[31morganization_spend_\u001b[1mlimit_exceeded\u001b[0m`],
    ['colours, escaped', '\\u001b[31morganization_spend_limit_exceeded\\u001b[0m'],
    ['colours, escaped otherwise', '\\x1b[1;31morganization_spend_limit_exceeded\\033[0m'],
    ['colours whose escape was lost', '[31morganization_spend_limit_exceeded[39m'],
    ['a link of a terminal', '\u001b]8;;https://example.com\u0007organization_spend_limit_exceeded\u001b]8;;\u0007'],
    ['a line broken by the terminal', '│ error: organization_spend_li\n│ mit_exceeded'],
    ['a line broken with a return', 'organization_spend_limit_excee\r\n    ded'],
    ['Markdown', '**organization\\_spend\\_limit\\_exceeded**'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual(['organization-spend-limit']);
  });
});

test.each([
  ["You've hit your usage limit.", 'codex-usage-limit'],
  [
    'You’ve hit your usage limit. Upgrade to Pro (https://chatgpt.com/explore/pro), or try again at 5:04 PM.',
    'codex-usage-limit',
  ],
  ["■ You've hit your usage\n  limit. Try again in 3\n  days.", 'codex-usage-limit'],
  [
    "You've hit your usage limit. To get more access now, send a request to your admin or try again at 9:33 AM.",
    'codex-usage-limit',
  ],
  [
    'ERROR: unexpected status 429 Too Many Requests: {"error":{"type":"usage_limit_reached","plan_type":"plus","resets_in_seconds":18000}}',
    'codex-usage-limit',
  ],
  ['"rateLimitReachedType":"rate_limit_reached"', 'codex-usage-limit'],
  ['{"error":{"message":"Selected model is at capacity. Please try a different model."}}', 'model-at-capacity'],
  [
    '{"type":"turn.failed","error":{"message":"You hit your spend cap set by the owner of your workspace. Ask an owner to increase your spend cap to continue."}}',
    'workspace-usage-limit',
  ],
  ['"rate_limit_reached_type":{"type":"workspace_member_credits_depleted"}', 'workspace-out-of-credits'],
  [
    'You have reached your Codex usage limits for code reviews. You can see your limits in the dashboard.',
    'codex-review-limit',
  ],
  ['{"detail":{"code":"deactivated_workspace"}}', 'workspace-deactivated'],
  [
    `{"detail":"The 'gpt-5-mini' model is not supported when using Codex with a ChatGPT account."}`,
    'model-not-for-sign-in',
  ],
  ['To use Codex with your ChatGPT plan, upgrade to Plus: https://chatgpt.com/explore/plus.', 'plan-without-codex'],
  ['litellm.RateLimitError: RateLimitError: OpenAIException - You exceeded your current quota', 'insufficient-quota'],
  [
    'Request too large for gpt-4o in organization org-x on tokens per min (TPM): Limit 30000, Requested 41210.',
    'request-too-large',
  ],
  [
    'Enqueued token limit reached for gpt-4.1 in organization org-x. Limit: 900,000 enqueued tokens.',
    'batch-queue-limit',
  ],
  ['Error code: 429 - Resource Unavailable, service_tier flex', 'flex-unavailable'],
  [
    "PermissionDeniedError: Error code: 403 - {'error': {'code': 'unsupported_country_region_territory', 'message': 'Country, region, or territory not supported'}}",
    'unsupported-country',
  ],
  ['The model `gpt-9` does not exist or you do not have access to it.', 'model-not-available'],
  [
    'Your organization must be verified to use the model `gpt-image-2`. Please go to settings and click on Verify Organization.',
    'organization-not-verified',
  ],
  [
    '401 You have insufficient permissions for this operation. Missing scopes: api.responses.write.',
    'missing-permission',
  ],
  [
    'Incorrect API key provided: sk-…(masked). You can find your API key at https://platform.openai.com/account/api-keys.',
    'invalid-api-key',
  ],
  ["{'message': 'No such organization: org-…(masked).', 'code': 'invalid_organization'}", 'no-organization'],
  [
    'Invalid service_tier argument: The requested service tier is not allowed for this project.',
    'service-tier-not-allowed',
  ],
  ['你的 Codex 和工作使用额度已用完。', 'codex-usage-limit'],
  ['Codex：您已达到使用上限', 'codex-usage-limit'],
  ['ワークスペースのクレジットが不足しています', 'workspace-out-of-credits'],
  ['현재 할당량을 초과했습니다. 요금제를 확인하세요.', 'insufficient-quota'],
  ['Du hast das Nutzungslimit erreicht (ChatGPT)', 'codex-usage-limit'],
  ['Ihr ARBEITSBEREICH hat keine Credits mehr.', 'workspace-out-of-credits'],
  ['Has superado tu cuota actual', 'insufficient-quota'],
  ['Vous avez depasse votre quota actuel', 'insufficient-quota'],
  ['Você excedeu sua cota atual', 'insufficient-quota'],
])('%s', (text, id) => {
  expect(named(text)).toEqual([id]);
});

describe('the more telling error wins', () => {
  test('over the general type beside it', () => {
    for (const code of [
      'credit_balance_exhausted',
      'project_spend_limit_exceeded',
      'organization_usage_limit_exceeded',
    ])
      expect(named(`Error code: 429 - ${body(code, 'x', 'insufficient_quota')}`)).toHaveLength(1);
  });

  test('and both are named where they are two', () => {
    const filler = 'INFO ok\n'.repeat(400);
    const log = `${body('insufficient_quota')}\n${filler}${body('credit_balance_exhausted', 'x', 'insufficient_quota')}`;
    expect(named(log)).toEqual(['credit-balance-exhausted', 'insufficient-quota']);
  });

  test('of two that say as much, the later is first', () => {
    const filler = '.'.repeat(3000);
    expect(named(`deactivated_workspace ${filler} workspace_owner_credits_depleted`)[0]).toBe(
      'workspace-out-of-credits',
    );
    expect(named(`workspace_owner_credits_depleted ${filler} deactivated_workspace`)[0]).toBe('workspace-deactivated');
  });

  test('each is named once, however often it stands there', () => {
    const [error] = decodeErrors(`${body('insufficient_quota')}\n`.repeat(500)).errors;
    expect(error).toMatchObject({ id: 'insufficient-quota', count: 1000 });
  });

  test('and says where it stands', () => {
    const text = 'INFO ok\n'.repeat(9);
    expect(decodeErrors(`${text}slow_down\nINFO`).errors[0]?.at).toBe(text.length + 'slow_down'.length);
  });
});

describe('a bare status is little to go on', () => {
  const status = 'HTTP error 429 Too Many Requests for url: https://api.openai.com/v1/chat/completions';
  test('but named as such where nothing better is there', () => {
    expect(decodeErrors(status).errors).toMatchObject([{ id: 'rate-limit', isWeak: true }]);
  });
  test('and not named beside something better', () => {
    expect(named(`${status}\n${body('insufficient_quota')}`)).toEqual(['insufficient-quota']);
  });
  test('nor where nobody says whose it is', () => {
    expect(named('HTTPError: 429 Client Error: Too Many Requests for url')).toEqual([]);
    expect(named('Too many requests in 1 hour. Try again later. chatgpt.com')).toEqual([]);
  });
});

describe('look-alikes are not claimed', () => {
  test.each([
    [
      "openai.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit exceeded: free-models-per-day', 'code': 429}}",
      'openrouter',
    ],
    [
      '{"error":{"message":"Insufficient credits. Add more using https://openrouter.ai/settings/credits","code":402}} rate limit exceeded',
      'openrouter',
    ],
    [
      "Error code: 429 - {'error': {'code': '429', 'message': 'Requests to the ChatCompletions_Create Operation under Azure OpenAI API version 2024-06-01 have exceeded token rate limit of your current OpenAI S0 pricing tier.'}}",
      'azure',
    ],
    [
      '{"code":"token_limit_exceeded","message":"The number of enqueued tokens has surpassed the configured limit of 30K for the deployment"}',
      'azure',
    ],
    [
      'POST https://my-resource.openai.azure.com/openai/deployments/x\n{"error":{"code":"insufficient_quota"}}',
      'azure',
    ],
    ['402 {"error":{"message":"You have no quota","code":"quota_exceeded"}}', 'github-copilot'],
    ['Copilot: Rate limit reached for gpt-5.3-codex on tokens per min', 'github-copilot'],
    [
      '429 You exceeded your current quota, please check your plan and billing details. For more information head to: https://ai.google.dev/gemini-api/docs/rate-limits',
      'gemini',
    ],
    ['{"status":"RESOURCE_EXHAUSTED","message":"You exceeded your current quota"}', 'gemini'],
    [
      'Rate limit reached for model `llama-3.3-70b` in organization `org_1` service tier `on_demand` on tokens per minute (TPM): Limit 6000. code: rate_limit_exceeded https://console.groq.com/settings/billing',
      'groq',
    ],
    ['anthropic.BadRequestError: Your credit balance is too low to access the Anthropic API.', 'anthropic'],
    ['{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}', 'anthropic'],
    ["Claude Code: You've hit your usage limit", 'anthropic'],
    ['litellm.RateLimitError: AzureException RateLimitError - insufficient_quota', 'azure'],
    [
      'litellm.AuthenticationError: GroqException - {"error":{"message":"Invalid API Key","code":"invalid_api_key"}}',
      'groq',
    ],
    ['litellm.BudgetExceededError: Budget has been exceeded! Current cost: 1.2, Max budget: 1.0', 'litellm'],
    [
      'ThrottlingException: Too many requests, please wait before trying again. bedrock-runtime.us-east-1.amazonaws.com',
      'bedrock',
    ],
    [
      '{"error":{"message":"用户额度不足, 剩余额度: ＄0.00","type":"new_api_error","code":"insufficient_user_quota"}}',
      'one-api',
    ],
    [
      "{'message': 'Incorrect API key provided. ', 'code': 'invalid_api_key'} https://dashscope.aliyuncs.com/compatible-mode/v1",
      'dashscope',
    ],
    ['model "gpt-oss:20b" not found, try pulling it first', 'ollama'],
    ['Incorrect API key provided: ab. You can obtain an API key from https://console.x.ai.', 'xai'],
    ["You've hit your usage limit. Get Cursor Pro for more Agent usage, unlimited Tab, and more.", 'cursor'],
    ['{"message":"API rate limit exceeded for user ID 1. https://docs.github.com/rest"}', 'github'],
    ['toomanyrequests: You have reached your pull rate limit. https://www.docker.com/increase-rate-limit', 'docker'],
    [
      '402 You exceeded your current quota, please check your plan and billing details https://api.inference.wandb.ai/v1',
      'coreweave',
    ],
  ])('%s', (text, provider) => {
    expect(named(text)).toEqual([]);
    expect(others(text)).toEqual([provider]);
  });

  test.each([
    'rate limit exceeded',
    'API rate limit: 60 requests an hour, see X-RateLimit-Limit',
    '{"message":"Too many requests","statusCode":429}',
    'invalid api key',
    'Payment failed',
    '{"error":"slow_down","error_description":"The device polls too often."}',
    'The model `llama-3.1-8b` does not exist or you do not have access to it.',
    'openai.APITimeoutError: Request timed out.',
    'This workspace has been deactivated. Contact your Slack administrator.',
    'my_insufficient_quota_handler(insufficient_quotas)',
    'The encrypted archive could not be verified.',
    'is my rate limit per key or per user?',
    'what happens when I hit my usage limit in codex',
    '',
    ' \n ',
  ])('and this is nobody’s: %s', (text) => {
    expect(decodeErrors(text)).toEqual({ errors: [], others: [] });
  });

  test('another service mentioned in passing takes nothing away', () => {
    expect(named("claude works fine, but codex says: You've hit your usage limit")).toEqual(['codex-usage-limit']);
    expect(named(`openrouter.ai is fine\n${body('credit_balance_exhausted')}`)).toEqual(['credit-balance-exhausted']);
    const line =
      "12:01 openai: Error code: 429 - {'message': 'You exceeded your current quota, see https://platform.openai.com/docs'}";
    expect(named(`12:00 anthropic: 529, trying the next\n${line}`)).toEqual(['insufficient-quota']);
    expect(named('See https://github.com/openai/codex/issues/1: "You\'ve hit your usage limit"')).toEqual([
      'codex-usage-limit',
    ]);
  });

  test('nor does a folder of that name, nor a line before in a log of one line', () => {
    const trace = 'File "/srv/azure/anthropic/copilot/app.py", line 3';
    expect(named(`${trace}, insufficient_quota`)).toEqual(['insufficient-quota']);
    expect(
      named(JSON.stringify({ stack: `claude: overloaded\n${'.'.repeat(80)}\n${body('insufficient_quota')}` })),
    ).toEqual(['insufficient-quota']);
  });

  test('in one log, each is named as what it is', () => {
    const ours = `POST https://api.openai.com/v1/responses 429\n${body('insufficient_quota')}\n`;
    const theirs = `POST https://api.groq.com/openai/v1/chat/completions 429\n${body('rate_limit_exceeded')}\n`;
    const filler = 'INFO nothing to see\n'.repeat(200);
    expect(decodeErrors(theirs + filler + ours)).toMatchObject({
      errors: [{ id: 'insufficient-quota' }],
      others: ['groq'],
    });
  });
});

test.each(PROVIDERS.filter(({ name }) => name).flatMap(({ id, hosts }) => (hosts[0] ? [[id, hosts[0]]] : [])))(
  'the host of %s takes a copied error away',
  (id, host) => {
    expect(decodeErrors(`https://${host}/v1 {"error":{"code":"insufficient_quota"}}`)).toEqual({
      errors: [],
      others: [id],
    });
  },
);

describe('whatever is around it', () => {
  const codes = SIGNED.filter(({ weight }) => weight === 10);
  /** Text that names nobody: no letters that could spell a service, no escapes. */
  const noise = fc.string({ unit: fc.constantFrom(...'0123456789 \n\t:,;.{}()/│═|<>!?#&äßñ한中に'), maxLength: 300 });

  test('a code is found', () => {
    fc.assert(
      fc.property(noise, noise, fc.constantFrom(...codes), (before, after, { id, text }) => {
        expect(named(`${before} ${text} ${after}`)[0]).toBe(id);
      }),
    );
  });

  test('a code is found with its line broken anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.nat(),
        fc.constantFrom('\n', '\r\n', '\n  ', ' \n│ '),
        (code, n, end) => {
          const at = 1 + (n % (code.text.length - 1));
          // A space where the line breaks is part of the text.
          fc.pre(code.text[at] !== ' ' && code.text[at - 1] !== ' ');
          expect(named(`error: ${code.text.slice(0, at)}${end}${code.text.slice(at)} (429)`)[0]).toBe(code.id);
        },
      ),
    );
  });

  test('any text is read without harm, and the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(decodeErrors(text)).toEqual(decodeErrors(text));
      }),
    );
  });
});
