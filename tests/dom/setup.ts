/**
 * What page scripts learn from the catalogue, tests of their parts know from the start. And since one document serves all
 * files of a worker, each begins with it as it was at first.
 */
import { beforeAll } from 'vitest';
import { page } from 'vitest/browser';
import { LOOKS } from '../../data/shapes.ts';
import { learnLooks } from '../../lib/anchor/shapes.ts';

learnLooks(LOOKS);

beforeAll(async () => {
  // What a document of vitest's has where nobody asks for another size.
  await page.viewport(414, 896);
  for (const element of [document.documentElement, document.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  for (const style of document.querySelectorAll('style')) style.remove();
  document.body.replaceChildren();
});
