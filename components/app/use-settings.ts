import { useSyncExternalStore } from 'react';
import { DEFAULTS, type Settings } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';

let current: Settings = DEFAULTS;
const listeners = new Set<() => void>();

/** Reads the settings before anything is shown, and follows them from then on. */
export async function followSettings(onEach: (settings: Settings) => void): Promise<void> {
  const take = (settings: Settings) => {
    current = settings;
    onEach(settings);
    for (const listener of listeners) listener();
  };
  watchSettings(take);
  take(await readSettings());
}

/** The settings as they are now, here and in every other page that is open. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
