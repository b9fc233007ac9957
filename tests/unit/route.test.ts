import { describe, expect, test } from 'vitest';
import { PAGES } from '../../data/pages.ts';
import { matchPage, matchRoute } from '../../lib/route/match.ts';
import { isWorthALook } from '../../lib/route/worth.ts';
import { URLS } from './urls.ts';

/**
 * Every address against every page, so that a pattern which takes too much is caught as surely as one that takes too
 * little. Found an address that is judged wrongly? Add it to urls.ts with the page it shows.
 */
describe.each(URLS)('$url', ({ url, page }) => {
  test.each(PAGES.map(({ id }) => id))(page ? `is "${page}": not %s, or just that` : 'is not %s', (id) => {
    expect(matchPage(url) === id, `Is ${url} the page "${id}"?`).toBe(page === id);
  });
});

test('every page has addresses in the corpus', () => {
  const covered = new Set(URLS.map(({ page }) => page));
  expect(PAGES.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

test('every page is found at the address we send people to', () => {
  for (const { id, url } of PAGES) expect(matchPage(url), url).toBe(id);
});

test('what is no address is no page', () => {
  for (const text of ['', 'usage', 'about:blank', 'javascript:alert(1)']) expect(matchPage(text)).toBeUndefined();
});

test.each([
  ['https://platform.openai.com/account/usage', 'api-usage', false],
  ['https://platform.openai.com/settings/project/limits', 'api-limits', false],
  ['https://platform.openai.com/account/billing/overview', 'api-billing', false],
  ['https://platform.openai.com/organization/Credits/', 'api-billing', false],
  ['https://platform.openai.com/#settings/Usage', 'api-usage', true],
  ['https://chatgpt.com/usage', 'chatgpt-usage', false],
  ['https://chatgpt.com/account/limits?x=1', 'chatgpt-usage', false],
  ['https://chatgpt.com/admin/billing', 'chatgpt-billing', false],
  ['https://chatgpt.com/c/68f1-abc#settings/Limits', 'chatgpt-usage', true],
  ['https://chatgpt.com/codex/home#usage', 'chatgpt-usage', false],
] as const)('an address that sounds like a page of ours is worth a look: %s', (url, page, isDialog) => {
  expect(matchRoute(url)).toEqual({ page, isDialog, isLoose: true });
  expect(matchPage(url)).toBeUndefined();
});

test.each([
  'https://platform.openai.com/docs/guides/usage',
  'https://platform.openai.com/docs/guides/rate-limits#usage',
  'https://platform.openai.com/usages',
  'https://platform.openai.com/logs/usage',
  'https://chatgpt.com/c/usage',
  'https://chatgpt.com/share/settings/usage',
  'https://chatgpt.com/g/g-limits/credits',
  'https://chatgpt.com/settings/usage-history',
  'https://chatgpt.com/c/68f1-usage#usage',
  'https://example.com/usage',
])('and one that does not, is not: %s', (url) => {
  expect(matchRoute(url)).toBeUndefined();
});

test('no address that is a page of ours, or may be one, is passed over at the first look', () => {
  const words = PAGES.flatMap((page) => ('segments' in page ? page.segments : []));
  const loose = words.map((word) => `https://chatgpt.com/a/${word}`);
  for (const address of [...URLS.filter(({ page }) => page).map(({ url }) => url), ...loose])
    expect(isWorthALook(address), `Does NAMES in data/pages.ts have the word for ${address}?`).toBe(true);
  for (const address of [
    'https://chatgpt.com/',
    'https://chatgpt.com/c/1',
    'https://platform.openai.com/docs/overview',
  ])
    expect(isWorthALook(address), address).toBe(false);
});

test('an address we know is never taken for a guess', () => {
  for (const { url, page } of URLS) if (page) expect(matchRoute(url)?.isLoose, url).toBe(false);
});
