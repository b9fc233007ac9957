/**
 * What a note looks like: plain DOM in an open shadow root, because notes live on other people's pages.
 * Words come from the catalogue; where a note stands is not decided here.
 */
import type { Explainer } from '../../data/schema.ts';
import { OUR_TAG } from '../../lib/anchor/page.ts';
import type { Shape, View } from '../../lib/explain/views.ts';
import type { NoteActions } from './actions.ts';
import { fillBanner } from './banner.ts';
import { fillEntry } from './dock.ts';
import { fillHint } from './hint.ts';
import { shadow } from './shadow.ts';

const FILL = { banner: fillBanner, hint: fillHint, entry: fillEntry };

export function createNote(explainer: Explainer, shape: Shape, actions: NoteActions): View {
  const { host, root, setTheme, stop } = shadow(OUR_TAG, `meter-${explainer.meter}`);
  host.dataset.explainer = explainer.id;
  host.className = shape;
  const keepFocus = watchFocus(host, stop.signal);
  const { restore, ...own } = FILL[shape](root, explainer, actions, stop.signal);
  return {
    host,
    shape,
    setTheme,
    draw: () => {},
    setFlow: (margin = '') => {
      host.classList.toggle('flow', margin !== '');
      host.style.setProperty('--margin', margin);
    },
    setEndMargin: (px) => void root.style.setProperty('margin-block-end', `${px}px`),
    setVeiled: () => {},
    setWhy: () => {},
    update: () => {},
    ...own,
    restore: () => {
      restore?.();
      keepFocus();
    },
    close: () => stop.abort(),
  };
}

/**
 * The focus that is in the note when the page takes it away falls to the body.
 * @returns gives it back, unless it has gone elsewhere
 */
function watchFocus(host: HTMLElement, signal: AbortSignal): () => void {
  let last: HTMLElement | undefined;
  const now = () => host.shadowRoot?.activeElement;
  host.addEventListener(
    'focusin',
    () => {
      last = now() as HTMLElement;
    },
    { signal },
  );
  // A task later it is known whether the focus went or the note.
  const onLeave = () =>
    setTimeout(() => {
      if (host.isConnected && !now()) last = undefined;
    });
  host.addEventListener('focusout', onLeave, { signal });
  return () => {
    if (document.activeElement === document.body) last?.focus({ preventScroll: true });
  };
}
