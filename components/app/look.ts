/** How the extension's own pages look: theme and text size, as chosen and as the system changes. */
import { keepEarly } from '../../lib/settings/early-theme.ts';
import type { Settings } from '../../lib/settings/settings.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
let chosen: Pick<Settings, 'theme' | 'text'> = { theme: 'system', text: 'normal' };

dark.addEventListener('change', show);

export function setLook(settings: Pick<Settings, 'theme' | 'text'>): void {
  chosen = settings;
  keepEarly(settings.theme);
  show();
}

function show(): void {
  const { classList, dataset } = document.documentElement;
  const isDark = chosen.theme === 'dark' || (chosen.theme === 'system' && dark.matches);
  classList.toggle('dark', isDark);
  classList.toggle('light', !isDark);
  dataset.text = chosen.text;
}
