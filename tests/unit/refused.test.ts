/** A browser that refuses to read or store: what is shown does not depend on it, and nothing that is there gets lost. */
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

const local = { get: vi.fn(), set: vi.fn(), remove: vi.fn() };
const session = { get: vi.fn(), set: vi.fn(), remove: vi.fn() };
// Unit tests share what they load: here it is loaded anew, and forgotten afterwards.
vi.resetModules();
vi.doMock('@wxt-dev/browser', () => ({ browser: { storage: { local, session } } }));
afterAll(() => {
  vi.doUnmock('@wxt-dev/browser');
  vi.resetModules();
});

const { apply } = await import('../../lib/settings/apply.ts');
const { hideNote, readHidden } = await import('../../lib/settings/hidden.ts');
const { DEFAULTS } = await import('../../lib/settings/settings.ts');
const { readSettings, saveSettings } = await import('../../lib/settings/store.ts');
const { keep, readKept } = await import('../../lib/session/kept.ts');
const { takeHanded } = await import('../../lib/session/handed.ts');

const refused = new Error('The disk is full, or broken.');
const NOTE = { id: 'api-usage-utc', revision: 1 };

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  for (const area of [local, session]) {
    area.get.mockReset().mockRejectedValue(refused);
    area.set.mockReset().mockRejectedValue(refused);
    area.remove.mockReset().mockRejectedValue(refused);
  }
});

describe('reading', () => {
  test('fails: nothing counts as hidden, and settings are as without a choice', async () => {
    expect(await readHidden(['api-usage-utc'])).toEqual({});
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await readKept()).toBeUndefined();
    expect(await takeHanded(`#/given/${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`)).toBeUndefined();
  });

  test('fails: no choice is written, because it would take the place of those that cannot be seen', async () => {
    local.set.mockResolvedValue(undefined);
    await expect(saveSettings({ theme: 'dark' })).rejects.toBe(refused);
    expect(local.set).not.toHaveBeenCalled();
  });
});

describe('storing', () => {
  test('fails: whoever asked is told', async () => {
    local.get.mockResolvedValue({});
    await expect(hideNote(NOTE)).rejects.toBe(refused);
    await expect(saveSettings({ theme: 'dark' })).rejects.toBe(refused);
    const file = { settings: DEFAULTS, hidden: { 'api-usage-utc': 1 } };
    await expect(apply([{ hide: 'api-usage-utc', from: false, to: true }], file)).rejects.toBe(refused);
  });

  test('fails once: the next choice is stored all the same, and what is there stays', async () => {
    const there = { version: 1, zone: 'UTC', later: 'kept' };
    local.get.mockResolvedValue({ settings: there });
    await expect(saveSettings({ theme: 'dark' })).rejects.toBe(refused);
    local.set.mockResolvedValue(undefined);
    await saveSettings({ clock: '24' });
    expect(local.set).toHaveBeenLastCalledWith({ settings: { ...there, clock: '24' } });
  });

  test('fails for what goes along from window to window: no harm is done', async () => {
    keep({ text: 'quota', place: '#/' });
    await Promise.resolve();
    expect(session.set).toHaveBeenCalled();
  });
});
