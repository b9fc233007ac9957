/** How much of the page's time we may take: a little at once, so that a note comes with its control, and a small share. */

/** What may be spent at once (ms of script), … */
const BURST = 100;
/** … and the share of the time that passes by which it grows again. */
const SHARE = 0.006;

/** A machine that stalls in the middle of a look makes it seem dear: the page is looked at again after so long (ms) at most. */
const LONGEST = 20_000;

export type Effort = {
  /** How long to wait before the page may be looked at again (ms): 0 for now. */
  wait(): number;
  spend(ms: number): void;
};

export function startEffort(): Effort {
  let left = BURST;
  let at = performance.now();
  const refill = () => {
    const now = performance.now();
    left = Math.min(BURST, left + (now - at) * SHARE);
    at = now;
  };
  return {
    wait: () => {
      refill();
      return left > 0 ? 0 : -left / SHARE;
    },
    spend: (ms) => {
      refill();
      left = Math.max(left - ms, -LONGEST * SHARE);
    },
  };
}

/** A note put back more often than so many times within so many ms is fought over: it stays away for a while, … */
const LIMITS = [
  [6, 1000],
  [30, 10_000],
] as const;
const PAUSE = 1500;
/** … and for good after so many pauses. */
const MOST_PAUSES = 4;

export type Fight = {
  /** Called when something of ours has to be put back. @returns whether the page leaves it no peace */
  again(): boolean;
  /** How long it stays away from the page (ms): 0 for not at all, infinite for the rest of the visit. */
  pause(): number;
};

export function startFight(): Fight {
  let times: number[] = [];
  let pauses = 0;
  let until = 0;
  return {
    again: () => {
      const now = performance.now();
      times = [...times.filter((time) => now - time < 10_000), now];
      if (LIMITS.every(([most, within]) => times.filter((time) => now - time < within).length <= most)) return false;
      times = [];
      until = ++pauses > MOST_PAUSES ? Number.POSITIVE_INFINITY : now + PAUSE;
      return true;
    },
    pause: () => Math.max(0, until - performance.now()),
  };
}
