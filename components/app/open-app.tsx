import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { App, type Frame } from './app.tsx';
import { setLook } from './look.ts';
import { followSettings } from './use-settings.ts';

/** Starts the app in the page it is called from. */
export function openApp(frame: Frame): void {
  const html = document.documentElement;
  html.lang = i18n.t('extension.language');
  html.dir = i18n.t('extension.direction');
  html.dataset.frame = frame;
  document.title = i18n.t('extension.name');
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  // The settings first, so that nothing changes under the eyes.
  void followSettings(setLook).then(() =>
    createRoot(root).render(
      <StrictMode>
        <App frame={frame} />
      </StrictMode>,
    ),
  );
}
