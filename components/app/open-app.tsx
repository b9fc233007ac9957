import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { App } from './app.tsx';
import type { Frame } from './frame.ts';
import { goOn } from './go-on.ts';
import { setLook } from './look.ts';
import type { Given } from './use-box.ts';
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
  // Firefox leaves a control where it is as soon as a sliver of it is in sight. A click may not move what it is on.
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
  });
  const inside = createRoot(root);
  const show = (given?: Given, key?: string) =>
    inside.render(
      <StrictMode>
        <App key={key} frame={frame} given={given} />
      </StrictMode>,
    );
  // The settings first, so that nothing changes under the eyes. Both are asked for at once.
  const settings = followSettings(setLook);
  void goOn((given, key) => void settings.then(() => show(given, key)));
}
