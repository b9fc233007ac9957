// Everything the replica pages show beyond their constants, in one small store, so that `window.stage` can change
// it and so that it outlives a page whose whole tree is thrown away.

import { useSyncExternalStore } from 'react';
import { type Flag, flagsOf } from './flags.ts';

export interface State {
  /** Path, search and hash. */
  address: string;
  flags: ReadonlySet<Flag>;
  /** False while the page shows its loading shell. */
  loaded: boolean;
  /** A new number is a new React key: the content is built again from nothing. */
  generation: number;
  /** Sections and controls stand in another order. */
  moved: boolean;
  /** Counts re-renders; the live values of odd ones differ. */
  ticks: number;
  /** Overrides the amount of the spend card. */
  spend: string | undefined;
  /** Rows added below the content. */
  extraNodes: number;
}

let state: State = {
  address: '/',
  flags: new Set(),
  loaded: false,
  generation: 0,
  moved: false,
  ticks: 0,
  spend: undefined,
  extraNodes: 0,
};
let served = state;
const listeners = new Set<() => void>();

/** Before the first render, on the server and in the browser. */
export function initialise(address: string, loaded: boolean): void {
  const { pathname, search } = new URL(address, 'https://stage.invalid');
  state = { ...state, address, flags: flagsOf(search), loaded };
  // A server never sees the hash, so hydration has to begin without it.
  served = { ...state, address: pathname + search };
}

export function getState(): State {
  return state;
}

export function update(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useStage(): State {
  return useSyncExternalStore(subscribe, getState, () => served);
}

export function useFlag(flag: Flag): boolean {
  return useStage().flags.has(flag);
}

/** A value that a running page refreshes: it differs on every second tick, and never without ticks. */
export function useLive<T>(value: T, onOddTick: T): T {
  return useStage().ticks % 2 === 0 ? value : onOddTick;
}

/** The address as a URL. The origin is a placeholder: pages only look at what follows it. */
export function useAddress(): URL {
  return new URL(useStage().address, 'https://stage.invalid');
}
