/**
 * When a node of ours may enter the page. A framework that takes over the server's HTML (hydration) throws the whole
 * tree away when it finds a foreign node in it, so what was in that HTML is left alone until the page has loaded and
 * come to rest. Pages that build their content later than that are unaffected: by then this has long passed.
 */

/** Hydration is over at the latest by then (ms); some pages never report that they have loaded. */
const LONGEST = 5000;

export async function whenPageIsReady(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'complete') await firstOf(untilLoaded(signal), pause(LONGEST));
  await firstOf(new Promise<void>((resolve) => idle(() => resolve())), pause(500));
}

function untilLoaded(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true, signal }));
}

function idle(callback: () => void): void {
  requestIdleCallback(callback, { timeout: 500 });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function firstOf(...waits: Promise<void>[]): Promise<void> {
  await Promise.race(waits);
}
