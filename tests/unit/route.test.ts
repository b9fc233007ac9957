import { describe, expect, test } from 'vitest';
import { PAGES } from '../../data/pages.ts';
import { matchPage } from '../../lib/route/match.ts';
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
