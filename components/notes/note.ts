/**
 * What a note looks like: plain DOM in an open shadow root, because notes live on other people's pages.
 * Words come from the catalogue; where a note stands is not decided here.
 */
import { i18n } from '#i18n';
import type { Explainer } from '../../data/schema.ts';
import { OUR_TAG } from '../../lib/anchor/page.ts';
import type { Draw } from '../../lib/anchor/place.ts';
import tokens from '../tokens.css?inline';
import { fillBanner } from './banner.ts';
import { el } from './elements.ts';
import { fillHint } from './hint.ts';
import styles from './note.css?inline';
import type { NoteActions } from './parts.ts';

export type NoteView = {
  host: HTMLElement;
  setTheme(theme: 'light' | 'dark'): void;
  /** Hints: draws the chip. */
  draw: Draw;
  /** Hints: puts the host into the page's flow, still without size, or takes it out of it. */
  setFlow(inFlow: boolean): void;
  /** Banners: the margin below the host, in CSS px. */
  setEndMargin(px: number): void;
  /** Tells a live part what the page shows: see View in lib/explain/session.ts. */
  update(control: Element | undefined): void;
  /** Closes what is open and stops what runs. The host is removed by who placed it. */
  close(): void;
};

export function createNote(explainer: Explainer, actions: NoteActions): NoteView {
  const host = document.createElement(OUR_TAG);
  host.dataset.explainer = explainer.id;
  host.className = explainer.shape;
  const stop = new AbortController();
  const root = el('div', {
    class: `root meter-${explainer.meter}`,
    // The words' own, whatever the page's: a note in English reads from the left on a page in Arabic.
    lang: i18n.t('extension.language'),
    dir: i18n.t('extension.direction'),
  });
  const style = el('style');
  style.textContent = `${tokens}\n${styles}`;
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.append(style, root);
  keepFromPage(host, stop.signal);

  const view: NoteView = {
    host,
    setTheme: (theme) => {
      root.classList.toggle('dark', theme === 'dark');
      root.classList.toggle('light', theme === 'light');
    },
    draw: () => {},
    setFlow: (inFlow) => void host.classList.toggle('flow', inFlow),
    setEndMargin: (px) => void root.style.setProperty('margin-block-end', `${px}px`),
    update: () => {},
    close: () => stop.abort(),
  };
  if (explainer.shape === 'banner') fillBanner(root, explainer, actions);
  else Object.assign(view, fillHint(root, explainer, actions, stop.signal));
  return view;
}

/** What is pressed on a note is not pressed on the page: neither its shortcuts nor the row around the note may react. */
function keepFromPage(host: HTMLElement, signal: AbortSignal): void {
  const keys = ['keydown', 'keyup', 'keypress'];
  const presses = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];
  for (const type of [...keys, ...presses]) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
