/** The picture in docs/architecture.md shows what imports what, and nothing else. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf, readNames, sources } from '../house/imports.ts';
import { arrowsOf, differences, readPicture, rooms } from '../house/rooms.ts';

const text = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
const names = readNames(sources());
const code = { rooms: rooms([...names.keys()]), arrows: arrowsOf(importsOf(names)) };

test('the picture matches the imports', () => {
  expect(differences(code, readPicture(text)), 'mend the picture in docs/architecture.md').toEqual([]);
});

test('what differs is said plainly', () => {
  const told = (change: (text: string) => string) => differences(code, readPicture(change(text)));
  expect(told((t) => t.replace('  route --> data\n', ''))).toEqual([
    expect.stringMatching(/^lib\/route\/\w+\.ts imports data\/.+, but no way leads there: draw route --> data\.$/),
  ]);
  expect(told((t) => t.replace('mask\n', 'mask & route\n'))).toEqual([
    'ask --> route is drawn, but nothing in ask imports from route: rub it out.',
  ]);
  expect(told((t) => t.replace('  route --> data\n', '$&  explain --> data\n'))).toEqual([
    'explain --> data is drawn, though a longer way shows it: leave it out.',
  ]);
  expect(told((t) => t.replace('  mask[', '  masks['))).toEqual([
    'The room mask is not drawn.',
    'There is no room masks: rub it out.',
  ]);
  expect(told(() => '').length).toBeGreaterThan(code.rooms.size);
});
