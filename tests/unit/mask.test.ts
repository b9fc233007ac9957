import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ERRORS } from '../../lib/decode/errors.ts';
import { mask, withoutMarks } from '../../lib/mask/mask.ts';
import { ANSWERS } from '../../lib/search/answers.ts';
import { compile } from '../../scripts/content/compile.ts';

const { content } = await compile(new URL('../../data/', import.meta.url));

const chars = (from: string, least: number, most = least) =>
  fc.array(fc.constantFrom(...from), { minLength: least, maxLength: most }).map((letters) => letters.join(''));
const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const ALNUM = SMALL + SMALL.toUpperCase() + DIGITS;
const URL_SAFE = `${ALNUM}-_`;
const HEX = `${DIGITS}abcdef`;

/** Secrets of every kind we know, and the part of each that must never be seen again. */
const SECRETS: Record<string, fc.Arbitrary<{ text: string; secret: string }>> = {
  'old API key': chars(ALNUM, 48).map((rest) => ({ text: `sk-${rest}`, secret: rest })),
  'API key with its middle': fc
    .tuple(chars(ALNUM, 20), chars(ALNUM, 20))
    .map(([a, b]) => ({ text: `sk-${a}T3BlbkFJ${b}`, secret: a })),
  'project key': chars(URL_SAFE, 40, 156).map((rest) => ({ text: `sk-proj-${rest}`, secret: rest })),
  'service account key': chars(URL_SAFE, 40, 156).map((rest) => ({ text: `sk-svcacct-${rest}`, secret: rest })),
  'admin key': chars(URL_SAFE, 40, 156).map((rest) => ({ text: `sk-admin-${rest}`, secret: rest })),
  'shortened key': fc
    .tuple(chars(URL_SAFE, 8, 16), chars(ALNUM, 4), fc.constantFrom('...', '…', '****', '•••'))
    .map(([a, b, dots]) => ({ text: `sk-proj-${a}${dots}${b}`, secret: `${dots}${b}` })),
  'key with stars': fc
    .tuple(chars('*', 3, 40), chars(ALNUM, 4))
    .map(([stars, end]) => ({ text: `sk-${stars}${end}`, secret: `${stars}${end}` })),
  'bearer token': chars(`${URL_SAFE}.`, 30, 90)
    .filter((token) => /\d/.test(token) && /[a-z]/i.test(token) && !token.endsWith('.'))
    .map((token) => ({ text: `Authorization: Bearer ${token}`, secret: token })),
  'basic credentials': chars(`${ALNUM}+/`, 24, 60)
    .filter((token) => /\d/.test(token) && /[a-z]/i.test(token))
    .map((token) => ({ text: `authorization: basic ${token}=`, secret: token })),
  JWT: fc
    .tuple(chars(URL_SAFE, 20, 60), chars(URL_SAFE, 20, 200), chars(URL_SAFE, 43))
    .map(([a, b, c]) => ({ text: `eyJ${a}.eyJ${b}.${c}`, secret: `${b}.${c}` })),
  'session token': chars(ALNUM, 40).map((rest) => ({ text: `sess-${rest}`, secret: rest })),
  cookies: fc
    .tuple(chars(ALNUM, 12, 40), chars(ALNUM, 12, 40))
    .map(([a, b]) => ({ text: `Cookie: __Secure-next-auth.session-token=${a}; _puid=user-${b}`, secret: a })),
  'the last of several cookies': fc
    .tuple(chars(ALNUM, 12, 40), chars(ALNUM, 12, 40))
    .map(([a, b]) => ({ text: `cookie: theme=dark; one=${a}; _puid=user-${b}`, secret: b })),
  'a set cookie': chars(ALNUM, 12, 40).map((value) => ({
    text: `set-cookie: cf_clearance=${value}; Path=/; Secure`,
    secret: value,
  })),
  'access token in JSON': chars(URL_SAFE, 24, 80)
    .filter((token) => /\d/.test(token) && /[a-z]/i.test(token))
    .map((token) => ({ text: `{"accessToken":"${token}"}`, secret: token })),
  'hexadecimal key of a header': chars(HEX, 32)
    .filter((token) => /\d/.test(token) && /[a-f]/.test(token))
    .map((token) => ({ text: `api-key: ${token}`, secret: token })),
  'e-mail address': fc.emailAddress().map((address) => ({ text: address, secret: address })),
  'organization id': chars(ALNUM, 24).map((id) => ({ text: `org-${id}`, secret: id })),
  'organization id of small letters': chars(SMALL, 24).map((id) => ({ text: `org-${id}`, secret: id })),
  'project id': chars(ALNUM, 24).map((id) => ({ text: `proj_${id}`, secret: id })),
  'project id of small letters': chars(SMALL, 24).map((id) => ({ text: `proj_${id}`, secret: id })),
  'request id': chars(HEX, 32).map((id) => ({ text: `req_${id}`, secret: id })),
  'request id of a message': fc.uuid().map((id) => ({ text: `Please include the request ID ${id}`, secret: id })),
  'request id of a header': fc.uuid().map((id) => ({ text: `x-request-id: ${id}`, secret: id })),
  'token of GitHub': chars(ALNUM, 36).map((rest) => ({ text: `ghp_${rest}`, secret: rest })),
  'key of Google': chars(URL_SAFE, 35).map((rest) => ({ text: `AIza${rest}`, secret: rest })),
  'key of Anthropic': chars(URL_SAFE, 60, 95).map((rest) => ({ text: `sk-ant-api03-${rest}`, secret: rest })),
  'key of OpenRouter': chars(HEX, 64).map((rest) => ({ text: `sk-or-v1-${rest}`, secret: rest })),
};

/** What may stand directly beside a secret: anything that is not part of one. */
const besides = fc.string({ unit: fc.constantFrom(...' \n\t"\'`,;:()[]{}<>|!?中文のäß한'), maxLength: 3 });
const text = fc.string({ unit: 'grapheme', maxLength: 120 });

test.each(Object.entries(SECRETS))('%s never survives, whatever is around it', (_, secrets) => {
  fc.assert(
    fc.property(text, besides, secrets, besides, text, (before, left, { text, secret }, right, after) => {
      const masked = mask(`${before} ${left || ' '}${text}${right || ' '} ${after}`);
      expect(masked.text).not.toContain(secret);
      expect(masked.kinds.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test.each([
  'project key',
  'service account key',
  'admin key',
  'API key with its middle',
  'organization id',
  'request id',
])('%s is found with letters glued to it', (kind) => {
  const secrets = SECRETS[kind] ?? fc.constant({ text: '', secret: '' });
  fc.assert(
    fc.property(chars(SMALL, 1, 9), secrets, chars(SMALL, 0, 9), (before, { text, secret }, after) => {
      expect(mask(`${before}${text}${after}`).text).not.toContain(secret);
    }),
  );
});

test.each(Object.entries(SECRETS))('%s is masked for good: a second time changes nothing', (_, secrets) => {
  fc.assert(
    fc.property(text, secrets, text, (before, { text }, after) => {
      const once = mask(`${before} ${text} ${after}`).text;
      expect(mask(once).text).toBe(once);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['in a variable', (key: string) => `OPENAI_API_KEY=${key}`],
  ['in quotes', (key: string) => `api_key="${key}"`],
  ['in escaped JSON', (key: string) => JSON.stringify(JSON.stringify({ key }))],
  ['in an address', (key: string) => `https://example.com/?key=${key}&x=1`],
  ['in a header of curl', (key: string) => `curl -H "Authorization: Bearer ${key}" https://api.openai.com/v1/models`],
  ['glued to a word', (key: string) => `key${key}`],
  ['in brackets', (key: string) => `(${key})`],
  ['at the end of a sentence', (key: string) => `My key is ${key}.`],
  ['twice', (key: string) => `${key} ${key}`],
])('a project key is masked %s, and said to be live', (_, around) => {
  const key = 'sk-proj-Ab12Cd34Ef56Gh78Ij90_Kl12-Mn34Op56';
  const { text, kinds, hasLiveKey } = mask(around(key));
  expect(text).toContain('sk-proj-…(masked)');
  expect(text).not.toContain('Ab12');
  expect(kinds).toEqual(['key']);
  expect(hasLiveKey).toBe(true);
});

test('what is masked can still be told apart', () => {
  const given =
    'sk-svcacct-Ab12Cd34Ef56Gh78Ij90 in org-Ab12Cd34Ef56Gh78Ij90Kl12 for jo@example.com, req_0123456789abcdef0123456789abcdef';
  expect(mask(given)).toEqual({
    text: 'sk-svcacct-…(masked) in org-…(masked) for …@…(masked), req_…(masked)',
    kinds: ['key', 'id', 'email'],
    hasLiveKey: true,
  });
});

test('a key that the message itself shortened is no live one', () => {
  const said =
    'Incorrect API key provided: sk-proj-********abcd. You can find your API key at https://platform.openai.com.';
  expect(mask(said)).toEqual({
    text: 'Incorrect API key provided: sk-proj-…(masked). You can find your API key at https://platform.openai.com.',
    kinds: ['key'],
    hasLiveKey: false,
  });
});

test('what is typed on after a mark is taken in by it', () => {
  expect(mask('sk-proj-…(masked)Q').text).toBe('sk-proj-…(masked)');
  let box = '';
  for (const letter of 'sk-proj-Ab12Cd34Ef56Gh78Ij90') box = mask(box + letter).text;
  expect(box).toBe('sk-proj-…(masked)');
});

test('the word of the mark is the caller’s, and can be taken out again', () => {
  const { text } = mask('key sk-proj-Ab12Cd34Ef56Gh78 ok', 'verdeckt');
  expect(text).toBe('key sk-proj-…(verdeckt) ok');
  expect(withoutMarks(text, 'verdeckt')).toBe('key sk-proj-  ok');
});

describe('ordinary text is left alone', () => {
  test.each([
    'insufficient_quota, credit_balance_exhausted, organization_spend_limit_exceeded, chatpass_v2_scope_not_authorized',
    'gpt-6.2-astra gpt-4o-mini-2024-07-18 text-embedding-3-large o3-pro gpt-5.3-codex-spark',
    'https://platform.openai.com/settings/organization/billing/overview?tab=credit-grants#history',
    'https://help.openai.com/en/articles/6614457-troubleshooting-api-usage-and-spend-limits',
    'commit 5d61c5e52e20bbb67f20d78b1ab793b1217121b4, sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'at ChatCompletionMessageToolCallParamWithTypes2 (/app/node_modules/openai/src/resources/chat/completions.ts:120:14)',
    'bearer tokens expire; token limit; api key; session: expired; authorization: required; cookies are fine',
    'max_tokens=1000, total_tokens: 27271357, "finish_reason": "length"',
    "{'code': 'invalid_api_key', 'type': 'invalid_request_error', 'param': None}",
    'sk-learn, sk-container-id-1, sk-text-repr-fallback, sk-SK, risk-free, task-force-2024',
    'export OPENAI_API_KEY=sk-... or sk-proj-…, "Incorrect API key provided: sk-****"',
    'org-mode, org-wide, proj_name, req_body, user-agent, user-defined',
    'x-request-id is a header; the request id: see below',
    '@openai/codex@0.153.4, foo@bar, @someone, 3 @ 4.50 $, npm i openai@5.0.1',
    'Basic auth is not supported. Bearer realm="OpenAI API"',
    'Resets in 4d 7h, 2:46 PM, 2026-11-23T12:00:00.123Z, $12.30 / $100.00',
    '550e8400-e29b-41d4-a716-446655440000 is just a number',
  ])('%s', (text) => {
    expect(mask(text)).toEqual({ text, kinds: [], hasLiveKey: false });
  });

  test('our own answers and errors', () => {
    const asked = content.answers.flatMap(({ question, ask }) => [question, ...ask]);
    const signatures = ERRORS.flatMap(({ signatures }) => signatures.map(({ text }) => text));
    for (const text of [...asked, ...signatures, JSON.stringify(ANSWERS), JSON.stringify(ERRORS)])
      expect(mask(text).text).toBe(text);
  });

  test('whatever holds no long or telling word', () => {
    const words = fc.array(chars(`${SMALL}${DIGITS}`, 1, 7), { maxLength: 40 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, (text) => {
        expect(mask(text).text).toBe(text);
      }),
    );
  });
});

test('nothing gets longer than its marks, and nothing else gets lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const masked = mask(text);
      if (masked.kinds.length === 0) expect(masked.text).toBe(text);
      expect(mask(masked.text).text).toBe(masked.text);
    }),
  );
});
