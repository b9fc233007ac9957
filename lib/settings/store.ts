/**
 * Where settings are kept: one entry of the browser's storage, with nothing in it that was never chosen. What cannot
 * be used of it stays where it is until the reader chooses that very field again.
 */
import { browser } from '@wxt-dev/browser';
import { DEFAULTS, type Settings, settingsIn, upToDate } from './settings.ts';
import { store, watchStored } from './storage.ts';

export const SETTINGS_KEY = 'settings';

/** What is stored, with what was never chosen as it is without a choice. */
export async function readSettings(): Promise<Settings> {
  try {
    return settingsIn(await stored());
  } catch (error) {
    console.warn('Meterwise: the settings cannot be read, so they are as without a choice.', error);
    return DEFAULTS;
  }
}

/** The entry as it will be stored with these choices in it. */
export async function withChoices(choices: Partial<Settings>): Promise<Record<string, unknown>> {
  return { [SETTINGS_KEY]: { ...upToDate(await stored()), ...choices } };
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other, so that two quick choices don't undo each other. @throws when the browser refuses to store */
export function saveSettings(choices: Partial<Settings>): Promise<void> {
  const done = last.then(async () => store(await withChoices(choices)));
  last = done.catch(() => {});
  return done;
}

/** Calls back whenever a setting was changed, in this page or another. @returns stops that */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watchStored((keys) => {
    if (keys.includes(SETTINGS_KEY)) void readSettings().then(onChange);
  });
}

async function stored(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}
