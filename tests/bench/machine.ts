/** How fast the machine is, and how busy, so that the figures of two runs can be told from each other. */
import { cpus, loadavg } from 'node:os';
import { median } from './table.ts';

export type Machine = { reference: number; load: number };

export function machineNow(): Machine {
  const [load = 0] = loadavg();
  return { reference: median(Array.from({ length: 9 }, fixedWork)), load };
}

/** What was measured between the two, in words, and whether the machine was too restless for it. */
export function inWords(before: Machine, after: Machine): string {
  const { length: cores } = cpus();
  const times = `A fixed piece of work took ${before.reference.toFixed(0)} ms before and ${after.reference.toFixed(0)} ms after.`;
  const isBusy = before.load > cores / 2;
  const isRestless = Math.abs(after.reference / before.reference - 1) > 0.2;
  const noisy = [
    ...(isBusy ? [`The machine was busy when it began (load ${before.load.toFixed(1)}): times may be too high.`] : []),
    ...(isRestless ? ['The machine was too restless to tell: times may be off by as much.'] : []),
  ];
  return [`${cores} cores and Debian's Chromium.`, times, ...noisy].join(' ');
}

/** Milliseconds that sorting takes. */
function fixedWork(): number {
  const numbers = Array.from({ length: 200_000 }, (_, n) => (n * 7919) % 1_000_003);
  const begun = performance.now();
  numbers.sort((a, b) => a - b);
  return performance.now() - begun;
}
