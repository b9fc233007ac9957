import { describe, expect, test } from 'vitest';
import { guardHanded, MOST_HANDED } from '../../lib/session/handed.ts';
import { guardKept, whatToKeep } from '../../lib/session/kept.ts';

const KEY = 'sk-proj-Zx81Yw72Vu63Ts54Rq45Po36';

describe('what is kept of the box', () => {
  const nothing = { kinds: [], errors: [] };

  test('words that were typed, and the place', () => {
    expect(whatToKeep({ text: 'credits expire', asked: nothing }, '#/')).toEqual({
      text: 'credits expire',
      place: '#/',
    });
    expect(whatToKeep({ text: 'credits', asked: nothing }, '#/answer/sora-credits-expire')).toEqual({
      text: 'credits',
      place: '#/answer/sora-credits-expire',
    });
    // An error that was typed is words too.
    const errors = [{ id: 'insufficient-quota' }];
    expect(whatToKeep({ text: 'insufficient_quota', asked: { kinds: [], errors } }, '#/').text).toBe(
      'insufficient_quota',
    );
  });

  test('nothing of a paste, except which error it was', () => {
    const isPasted = true;
    expect(whatToKeep({ text: 'my diary', isPasted, asked: nothing }, '#/')).toEqual({ text: '', place: '#/' });
    const errors = [{ id: 'insufficient-quota' }, { id: 'rate-limit' }];
    expect(whatToKeep({ text: '429 You exceeded', isPasted, asked: { kinds: [], errors } }, '#/')).toEqual({
      text: '',
      place: '#/error/insufficient-quota',
    });
    // Whoever went on from there is where they went.
    expect(whatToKeep({ text: '429', isPasted, asked: { kinds: [], errors } }, '#/map').place).toBe('#/map');
  });

  test('nothing of a text with a secret in it, not even masked', () => {
    const asked = { kinds: ['key' as const], errors: [] };
    expect(whatToKeep({ text: 'why is sk-proj-…(masked) refused', asked }, '#/')).toEqual({ text: '', place: '#/' });
    expect(whatToKeep({ text: KEY, asked }, '#/').text).toBe('');
  });

  test('the settings and the welcome are no place to come back to', () => {
    for (const place of ['#/options', '#/welcome'])
      expect(whatToKeep({ text: 'words', asked: nothing }, place)).toEqual({ text: 'words', place: '#/' });
  });

  test('an address only if it has the form of one', () => {
    for (const place of ['', '#', '#/answer/x?y=1', '#/<b>', `#/${'a'.repeat(300)}`, `#/given/${KEY}`])
      expect(whatToKeep({ text: '', asked: nothing }, place).place).toBe('#/');
  });
});

describe('what is stored may be anything', () => {
  test.each([undefined, null, 'text', 7, true])('%s is nothing', (stored) => {
    expect(guardKept(stored)).toBeUndefined();
    expect(guardHanded(stored)).toBeUndefined();
  });

  test('a broken part loses that part only', () => {
    expect(guardKept({ text: 'words', place: 'javascript:alert(1)' })).toEqual({ text: 'words', place: '#/' });
    expect(guardKept({ text: ['words'], place: '#/map' })).toEqual({ text: '', place: '#/map' });
    expect(guardKept({ text: 'a\nb', place: '#/map\n' })).toEqual({ text: '', place: '#/' });
    expect(guardKept({ text: 'a'.repeat(1001), place: {} })).toEqual({ text: '', place: '#/' });
    expect(guardKept({})).toEqual({ text: '', place: '#/' });
    expect(guardKept(['#/map'])).toEqual({ text: '', place: '#/' });
  });

  test('what was handed over has a text, and of the rest what is known', () => {
    const kinds = ['key', 'nonsense', { toString: () => 'email' }];
    expect(guardHanded({ text: '429', kinds, hasLiveKey: 'yes' })).toEqual({
      text: '429',
      kinds: ['key'],
      hasLiveKey: false,
    });
    expect(guardHanded({ text: '429', kinds: 'key' })).toEqual({ text: '429', kinds: [], hasLiveKey: false });
    expect(guardHanded({ text: 429 })).toBeUndefined();
    expect(guardHanded({ text: 'a'.repeat(MOST_HANDED + 1) })).toBeUndefined();
  });
});
