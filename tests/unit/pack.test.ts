/** The index as it is shipped holds what was put into it, and content that repeats is put back. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANSWERS, factOf } from '../../lib/search/answers.ts';
import { pack, unpack } from '../../lib/search/pack.ts';
import { compile } from '../../scripts/content/compile.ts';

const word = fc.stringMatching(/^[a-z0-9_+.]{1,12}$/);

test('what was packed is unpacked', () => {
  const entry = fc.record({
    ask: fc.array(fc.array(word, { maxLength: 12 }), { minLength: 1, maxLength: 12 }),
    tags: fc.uniqueArray(word, { maxLength: 40 }),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 20 }), (entries) => {
      const back = unpack(pack(entries));
      expect(back.map(({ ask }) => ask)).toEqual(entries.map(({ ask }) => ask));
      expect(back.map(({ tags }) => [...tags].sort())).toEqual(entries.map(({ tags }) => [...tags].sort()));
    }),
  );
});

test('more words than can be numbered are refused, not lost', () => {
  const tags = Array.from({ length: 4000 }, (_, n) => `word${n}`);
  expect(() => pack([{ ask: [], tags }])).toThrow('4000 words');
});

test('shipped answers and facts have their sources, links and neighbours back', async () => {
  const { content } = await compile(new URL('../../data/', import.meta.url));
  const shipped = content.answers.map(({ ask: _, tags: __, ...answer }) => answer);
  expect(ANSWERS).toEqual(JSON.parse(JSON.stringify(shipped)));
  for (const { id, sources, about } of content.facts) expect(factOf(id)).toMatchObject({ id, sources, about });
});
