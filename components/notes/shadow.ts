/** The hosts of everything we show on a page, and what keeps them and the page apart. */
import { i18n } from '#i18n';
import type { Theme } from '../../lib/explain/views.ts';
import { el } from './elements.ts';
import runs from './runs.css?inline';

let shared: CSSStyleSheet | undefined;

function sheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    // From the catalogue, because only our pages need it: see scripts/content/write.ts.
    shared.replaceSync(i18n.t('data.style') + (import.meta.env.FIREFOX ? runs : ''));
  }
  return shared;
}

/** A host with an open shadow root, in our colours and language. */
export function shadow(tag: string, kind: string) {
  // Made in a document of no page, because a page may have defined an element by our name: it would make ours its own.
  const host = document.implementation.createHTMLDocument().createElement(tag);
  const stop = new AbortController();
  const root = el('div', {
    class: `root ${kind}`,
    // The words' own, whatever the page's: a note in English reads from the left on a page in Arabic.
    lang: i18n.t('extension.language'),
    dir: i18n.t('extension.direction'),
  });
  const inside = host.attachShadow({ mode: 'open' });
  document.adoptNode(host);
  // Not a style element: where the page moves a box with our host in it, its policy would refuse that one's text.
  inside.adoptedStyleSheets = [sheet()];
  inside.append(root);
  keepFromPage(host, stop.signal);
  const setTheme = (theme: Theme) => {
    root.classList.toggle('dark', theme === 'dark');
    root.classList.toggle('light', theme === 'light');
  };
  return { host, root, setTheme, stop };
}

/** What is pressed on a note is not pressed on the page: neither its shortcuts nor the row around the note may react. */
function keepFromPage(host: HTMLElement, signal: AbortSignal): void {
  const keys = ['keydown', 'keyup', 'keypress'];
  const presses = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];
  for (const type of [...keys, ...presses]) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
