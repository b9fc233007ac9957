import { afterAll, beforeEach, expect, test, vi } from 'vitest';

type Stored = Record<string, unknown>;

/** The browser's session, and how long it takes to answer. */
const session = { stored: {} as Stored, delay: 0 };
const storage = {
  session: {
    get: async (key: string) => {
      await new Promise((resolve) => setTimeout(resolve, session.delay));
      return key in session.stored ? { [key]: session.stored[key] } : {};
    },
    set: async (values: Stored) => void Object.assign(session.stored, values),
    remove: async (key: string) => void delete session.stored[key],
  },
};
vi.doMock('@wxt-dev/browser', () => ({ browser: { storage } }));

function browserWith(stored: Stored, delay = 0): Stored {
  Object.assign(session, { stored, delay });
  return stored;
}

const address = { hash: '' };

vi.stubGlobal('location', address);
vi.stubGlobal('history', {
  replaceState: (_state: unknown, _title: string, to: string) => {
    address.hash = to;
  },
});

beforeEach(() => {
  vi.resetModules();
  address.hash = '';
});

afterAll(() => {
  vi.doUnmock('@wxt-dev/browser');
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** What is shown, in order. */
async function opened(meanwhile?: (keep: (kept: { text: string; place: string }) => void) => void) {
  const shown: unknown[] = [];
  const { goOn } = await import('../../components/app/go-on.ts');
  const { keep } = await import('../../lib/session/kept.ts');
  await goOn((given, key) => {
    shown.push(given, key);
    meanwhile?.(keep);
  });
  return shown;
}

const KEPT = { text: 'credits expire', place: '#/map' };

test('what was kept is there in the first picture, with its place', async () => {
  browserWith({ kept: KEPT });
  expect(await opened()).toEqual([{ text: 'credits expire' }, undefined]);
  expect(address.hash).toBe('#/map');
});

test('nothing was kept', async () => {
  browserWith({});
  expect(await opened()).toEqual([undefined, undefined]);
  expect(address.hash).toBe('');
});

test('an address that was asked for keeps out the words of another place', async () => {
  browserWith({ kept: KEPT });
  address.hash = '#/prices';
  expect(await opened()).toEqual([undefined, undefined]);
  expect(address.hash).toBe('#/prices');
  // The same place, as when the page is loaded again: its words.
  address.hash = '#/map';
  expect(await opened()).toEqual([{ text: 'credits expire' }, undefined]);
});

test('where the browser is slow, one begins at once, and what was kept comes when it comes', async () => {
  browserWith({ kept: KEPT }, 80);
  expect(await opened()).toEqual([undefined, undefined, { text: 'credits expire' }, 'late']);
});

test('but never over what was begun meanwhile', async () => {
  browserWith({ kept: KEPT }, 80);
  const begun = { text: 'ref', place: '#/' };
  expect(await opened((keep) => keep(begun))).toEqual([undefined, undefined]);
  expect(address.hash).toBe('');
});

test('what was handed over is read once, masked, under its own address only', async () => {
  const stored = browserWith({ kept: KEPT });
  const { handOver, takeHanded } = await import('../../lib/session/handed.ts');
  const to = await handOver('my sk-proj-Zx81Yw72Vu63Ts54Rq45Po36', 'masked');
  expect(to).toMatch(/^#\/given\/[0-9a-f-]{36}$/);
  expect(JSON.stringify(stored)).not.toContain('Zx81Yw72Vu63Ts54Rq45Po36');
  expect(await takeHanded('#/given/00000000-0000-0000-0000-000000000000')).toBeUndefined();
  expect(await takeHanded('#/map')).toBeUndefined();
  address.hash = to;
  expect(await opened()).toEqual([
    { text: 'my sk-proj-…(masked)', kinds: ['key'], hasLiveKey: true, isPasted: true },
    undefined,
  ]);
  expect(address.hash).toBe('#/');
  expect(stored).toEqual({ kept: KEPT });
  expect(await takeHanded(to)).toBeUndefined();
});

test('a long text is cut after it was masked, and its end is handed over', async () => {
  const stored = browserWith({});
  const { handOver, MOST_HANDED } = await import('../../lib/session/handed.ts');
  await handOver(`${'x y '.repeat(50_000)}sk-proj-Zx81Yw72Vu63Ts54Rq45Po36 the end`, 'masked');
  const [handed] = Object.values(stored) as { text: string }[];
  expect(handed?.text).toHaveLength(MOST_HANDED);
  expect(handed?.text.endsWith('sk-proj-…(masked) the end')).toBe(true);
});
