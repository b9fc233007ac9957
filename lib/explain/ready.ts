import type { Explainer } from '../../data/schema.ts';
import { findControl } from '../anchor/find.ts';
import { scopesOf } from '../anchor/page.ts';
import { attempt } from './attempt.ts';

/**
 * When a node of ours may enter the page. A framework that takes over the server's HTML (hydration) throws the whole
 * tree away when it finds a foreign node in it, so what was in that HTML is left alone until the page has loaded and
 * come to rest. Content that the page builds itself does not wait for this.
 */

/** Hydration is taken to be over at the latest by then (ms); some pages never report that they have loaded. */
const LONGEST = 5000;
/** Scripts that take over the page run within this time after it has loaded (ms). No event says when they are done. */
const AFTER_LOAD = 1500;

export type Served = { notes: ReadonlySet<string>; ready: Promise<void> };

/** Which notes have their control in the page as the server sent it, and when the page has taken that over. */
export function inServedPage(explainers: readonly Explainer[], isDialog: boolean, signal: AbortSignal): Served {
  if (document.readyState === 'complete') return { notes: new Set(), ready: Promise.resolve() };
  const scopes = scopesOf(document, isDialog);
  const isServed = ({ controls }: Explainer) => findControl(controls, scopes) !== undefined;
  const came = attempt(
    () => explainers.filter(isServed),
    () => explainers,
  );
  const notes = came.map(({ id }) => id);
  const ready = notes.length > 0 ? Promise.race([pause(LONGEST), loadedAndQuiet(signal)]) : Promise.resolve();
  return { notes: new Set(notes), ready };
}

async function loadedAndQuiet(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true, signal }));
  await pause(AFTER_LOAD);
  await new Promise((resolve) => requestIdleCallback(resolve));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
