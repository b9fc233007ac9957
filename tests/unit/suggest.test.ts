import { expect, test } from 'vitest';
import { ask, questionOf } from '../../lib/ask/ask.ts';
import { ANSWERS } from '../../lib/search/answers.ts';
import { escapeXml, suggestionsFrom } from '../../lib/suggest/suggest.ts';

test('the best three answers, best first, by their slugs', () => {
  const found = ask('do sora credits expire').found;
  const suggestions = suggestionsFrom(found, questionOf, false);
  expect(suggestions).toHaveLength(3);
  expect(suggestions.map(({ content }) => content)).toEqual(found?.hits.slice(0, 3).map(({ slug }) => slug));
  expect(suggestions[0]).toEqual({ content: 'sora-credits-expire', description: 'Do Sora credits expire?' });
});

test('none where nothing fits, or nothing was asked', () => {
  expect(suggestionsFrom(ask('best pizza in rome').found, questionOf, true)).toEqual([]);
  expect(suggestionsFrom(ask('').found, questionOf, true)).toEqual([]);
});

test('an error leads to its answers', () => {
  const [first] = suggestionsFrom(ask('insufficient_quota').found, questionOf, false);
  expect(first?.content).toBe(ask('insufficient_quota').found?.hits[0]?.slug);
});

test('descriptions are XML where the browser reads XML, and plain text elsewhere', () => {
  const hits = [{ slug: 'x', score: 1, terms: [] }];
  const title = () => `Is "a<b" & 'c'>d?`;
  const describe = (isXml: boolean) => suggestionsFrom({ hits, nearest: [] }, title, isXml)[0]?.description;
  expect(describe(false)).toBe(`Is "a<b" & 'c'>d?`);
  expect(describe(true)).toBe('Is &quot;a&lt;b&quot; &amp; &apos;c&apos;&gt;d?');
});

test('nothing is left that XML does not allow', () => {
  expect(escapeXml('<match>&amp;</match>')).toBe('&lt;match&gt;&amp;amp;&lt;/match&gt;');
  expect(escapeXml('a\u0000b\u001bc\ufffed\u0008e\uffff')).toBe('a b c d e ');
  expect(escapeXml('lone \ud800 and pair 😀')).toBe('lone \ufffd and pair 😀');
  for (const { question } of ANSWERS) expect(escapeXml(question)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
});
