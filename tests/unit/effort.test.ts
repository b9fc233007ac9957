import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startEffort } from '../../lib/explain/effort.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

test('a little at once is free, and what goes beyond it is waited for', () => {
  const effort = startEffort();
  effort.spend(99);
  expect(effort.wait()).toBe(0);
  effort.spend(7);
  expect(effort.wait()).toBeCloseTo(1000);
  vi.advanceTimersByTime(1001);
  expect(effort.wait()).toBe(0);
});

test('a look that a busy machine stalled holds up the next one for no more than 20 s', () => {
  const effort = startEffort();
  // A machine that slept, say.
  effort.spend(60_000);
  expect(effort.wait()).toBeCloseTo(20_000);
  effort.spend(60_000);
  expect(effort.wait()).toBeCloseTo(20_000);
  vi.advanceTimersByTime(20_001);
  expect(effort.wait()).toBe(0);
});
