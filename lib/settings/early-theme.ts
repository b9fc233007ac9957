/**
 * The chosen theme once more, where a page can read it before it is painted: settings come too late for that. Read by
 * public/look.js.
 */
import type { Settings } from './settings.ts';

export const EARLY_THEME = 'theme';

export function keepEarly(theme: Settings['theme']): void {
  try {
    if (theme === 'system') localStorage.removeItem(EARLY_THEME);
    else localStorage.setItem(EARLY_THEME, theme);
    // As the browser tells every other document of it.
    dispatchEvent(new StorageEvent('storage'));
  } catch {
    // The browser keeps nothing for pages: see public/look.js.
  }
}
