/** Starts the app in the page that loads it: the popup's, the one beside the page, or the tab's. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { App } from '../../components/app/app.tsx';
import { frameOf } from '../../components/app/frame.ts';
import { goOn } from '../../components/app/go-on.ts';
import { setLook } from '../../components/app/look.ts';
import type { Given } from '../../components/app/use-box.ts';
import { followSettings } from '../../components/app/use-settings.ts';

const html = document.documentElement;
const frame = frameOf(html);
html.lang = i18n.t('extension.language');
html.dir = i18n.t('extension.direction');
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
