/** What goes from the background to a tab that is about to open: never with a secret in it, and never in the address. */
import { beforeEach, expect, test, vi } from 'vitest';

const session = { get: vi.fn(), set: vi.fn(), remove: vi.fn() };
vi.mock('@wxt-dev/browser', () => ({ browser: { storage: { session } } }));
// Another file in the same worker may have loaded what is tested here, with the real one.
vi.resetModules();

const { handOver, MOST_HANDED, takeHanded } = await import('../../lib/session/handed.ts');

const KEY = 'sk-proj-Zx81Yw72Vu63Ts54Rq45Po36Nm27Lk18Ji09';
let kept: Record<string, unknown>;

beforeEach(() => {
  kept = {};
  session.set.mockImplementation(async (values: object) => void Object.assign(kept, values));
  session.get.mockImplementation(async (key: string) => ({ [key]: kept[key] }));
  session.remove.mockImplementation(async (key: string) => void delete kept[key]);
});

test.each([
  ['short', `${KEY} insufficient_quota`],
  [
    'longer than what is handed over, with the key where it is cut',
    `${'x '.repeat(60_000)}${KEY}${' y'.repeat(MOST_HANDED / 2 - 5)}`,
  ],
])('a secret is masked before anything is kept: %s', async (_, text) => {
  const address = await handOver(text, 'masked');
  expect(Object.keys(kept)).toHaveLength(1);
  expect(JSON.stringify(kept) + address).not.toContain(KEY.slice(-12));
  expect(address).toMatch(/^#\/given\/[0-9a-f-]{36}$/);
  expect((await takeHanded(address))?.hasLiveKey).toBe(true);
});

test('what was taken is gone, and an address that was made up takes nothing', async () => {
  const address = await handOver('insufficient_quota', 'masked');
  expect((await takeHanded(address))?.text).toBe('insufficient_quota');
  expect(kept).toEqual({});
  expect(await takeHanded(address)).toBeUndefined();
  kept.settings = { text: 'mine' };
  expect(await takeHanded('#/given/settings')).toBeUndefined();
  expect(kept).toEqual({ settings: { text: 'mine' } });
});
