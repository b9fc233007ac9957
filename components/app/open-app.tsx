import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { App, type Frame } from './app.tsx';

/** Starts the app in the page it is called from. */
export function openApp(frame: Frame): void {
  const html = document.documentElement;
  html.lang = i18n.t('extension.language');
  html.dir = i18n.t('extension.direction');
  html.dataset.frame = frame;
  document.title = i18n.t('extension.name');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const setTheme = () => {
    html.classList.toggle('dark', dark.matches);
    html.classList.toggle('light', !dark.matches);
  };
  dark.addEventListener('change', setTheme);
  setTheme();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <App frame={frame} />
    </StrictMode>,
  );
}
