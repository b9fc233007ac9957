/**
 * What a note looks like: plain DOM in an open shadow root, because notes live on other people's pages.
 * Words come from the catalogue; where a note stands is not decided here.
 */
import { i18n } from '#i18n';
import { PAGES } from '../../data/pages.ts';
import type { Explainer } from '../../data/schema.ts';
import { OUR_TAG } from '../../lib/anchor/page.ts';
import type { Draw } from '../../lib/anchor/place.ts';
import { isPast, showDay } from '../../lib/time/day.ts';
import tokens from '../tokens.css?inline';
import { CHEVRON, CROSS, drawing, el, GAUGE } from './elements.ts';
import { livePart } from './live.ts';
import styles from './note.css?inline';

export type NoteActions = {
  /** Opens the full answer in the extension's own page. */
  openAnswer(slug: string): void;
  /** Hides the note for good. */
  hide(): void;
};

export type NoteView = {
  host: HTMLElement;
  setTheme(theme: 'light' | 'dark'): void;
  /** Hints: draws the chip. */
  draw: Draw;
  /** Banners: the margin below the host, in CSS px. */
  setEndMargin(px: number): void;
  /** Closes what is open and stops what runs. The host is removed by who placed it. */
  close(): void;
};

export function createNote(explainer: Explainer, actions: NoteActions): NoteView {
  const host = document.createElement(OUR_TAG);
  host.dataset.explainer = explainer.id;
  host.className = explainer.shape;
  const stop = new AbortController();
  const root = el('div', { class: `root meter-${explainer.meter}` });
  const style = el('style');
  style.textContent = `${tokens}\n${styles}`;
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.append(style, root);
  keepKeysFromPage(host, stop.signal);

  const view: NoteView = {
    host,
    setTheme: (theme) => {
      root.classList.toggle('dark', theme === 'dark');
      root.classList.toggle('light', theme === 'light');
    },
    draw: () => {},
    setEndMargin: (px) => void root.style.setProperty('margin-block-end', `${px}px`),
    close: () => stop.abort(),
  };
  if (explainer.shape === 'banner') fillBanner(root, explainer, actions);
  else view.draw = fillHint(root, explainer, actions, stop.signal);
  return view;
}

function wordsOf(explainer: Explainer) {
  const key = explainer.id.replaceAll('-', '_') as 'api_usage_utc';
  return {
    title: i18n.t(`notes.${key}.title`),
    text: i18n.t(`notes.${key}.text`),
    more: i18n.t(`notes.${key}.more`),
    meter: i18n.t(`meters.${explainer.meter.replaceAll('-', '_') as 'api_credit'}`),
  };
}

function fillBanner(root: HTMLElement, explainer: Explainer, actions: NoteActions): void {
  const words = wordsOf(explainer);
  const body = el('div', { class: 'body', id: 'body' }, el('p', {}, words.more), foot(explainer, actions));
  body.hidden = true;
  const fold = iconButton('fold', i18n.t('note.more'), CHEVRON, { 'aria-expanded': 'false', 'aria-controls': 'body' });
  fold.addEventListener('click', () => {
    body.hidden = !body.hidden;
    fold.setAttribute('aria-expanded', String(!body.hidden));
  });
  const hide = iconButton('close', i18n.t('note.hideLong'), CROSS);
  hide.addEventListener('click', () => actions.hide());
  root.append(
    el(
      'section',
      { class: 'banner', 'aria-label': i18n.t('note.by') },
      el(
        'div',
        { class: 'card' },
        el(
          'div',
          { class: 'line' },
          el('span', { class: 'glyph' }, drawing(14, ...GAUGE)),
          el('p', {}, el('b', {}, words.title), ` ${words.text} `, ...elsewhere(explainer)),
          el('span', { class: 'buttons' }, fold, hide),
        ),
        body,
      ),
    ),
  );
}

function iconButton(name: string, label: string, paths: string[], attributes: Record<string, string> = {}) {
  return el(
    'button',
    { type: 'button', class: `icon ${name}`, 'aria-label': label, title: label, ...attributes },
    drawing(12, ...paths),
  );
}

function fillHint(root: HTMLElement, explainer: Explainer, actions: NoteActions, signal: AbortSignal): Draw {
  const words = wordsOf(explainer);
  const pop = el('div', { class: 'pop', id: 'pop', popover: 'auto', role: 'dialog', 'aria-labelledby': 'title' });
  const chip = el(
    'button',
    {
      class: 'chip',
      type: 'button',
      popovertarget: 'pop',
      'aria-label': i18n.t('note.open', { title: words.title }),
      title: words.title,
    },
    '?',
  );
  const at = el('div', { class: 'at' }, chip, pop);
  root.append(at);

  const live = explainer.live && livePart(explainer.live);
  pop.append(
    el('div', { class: 'tag' }, words.meter),
    el('h2', { id: 'title' }, words.title),
    el('p', {}, words.text),
    ...(live ? [live.element] : []),
    el('p', {}, words.more),
    foot(explainer, actions),
  );
  pop.addEventListener('beforetoggle', (event) => {
    const opens = event.newState === 'open';
    if (opens) live?.start();
    else live?.stop();
  });
  pop.addEventListener('toggle', (event) => {
    if (event.newState === 'open') closeOnEscape(pop, chip, signal);
  });
  signal.addEventListener('abort', () => {
    live?.stop();
    if (pop.isConnected && pop.matches(':popover-open')) pop.hidePopover();
  });
  return ({ dx, dy, size, clear }) => {
    at.style.transform = `translate(${dx}px, ${dy}px)`;
    at.style.width = at.style.height = `${size}px`;
    at.style.setProperty('--clear', `${clear}px`);
  };
}

/** The pages where the other meters are, as links: "ChatGPT usage, ChatGPT billing." */
function elsewhere(explainer: Explainer): (Node | string)[] {
  const links = (explainer.elsewhere ?? []).flatMap((id) => {
    const page = PAGES.find((known) => known.id === id);
    if (!page) return [];
    const name = i18n.t(`pages.${id.replaceAll('-', '_') as 'api_usage'}`);
    return [', ', el('a', { href: page.url, target: '_blank', rel: 'noreferrer' }, name)];
  });
  return links.length > 0 ? [...links.slice(1), '.'] : [];
}

function foot(explainer: Explainer, actions: NoteActions): HTMLElement {
  const answer = el('button', { type: 'button', class: 'link' }, i18n.t('note.answer'));
  answer.addEventListener('click', () => actions.openAnswer(explainer.answer));
  const hide = el(
    'button',
    { type: 'button', class: 'hide push', title: i18n.t('note.hideLong') },
    i18n.t('note.hide'),
  );
  hide.addEventListener('click', () => actions.hide());
  const stale = isPast(explainer.checkAgainBy);
  const checked = stale
    ? i18n.t('note.dueAgain', { date: showDay(explainer.checkAgainBy) })
    : i18n.t('note.checked', { date: showDay(explainer.checkedOn) });
  return el(
    'div',
    { class: 'foot' },
    answer,
    el(
      'a',
      { href: explainer.source.url, target: '_blank', rel: 'noreferrer', title: explainer.source.title },
      i18n.t('note.source'),
    ),
    el('span', { class: stale ? 'stale' : '' }, checked),
    hide,
    el('span', { class: 'by' }, i18n.t('note.by')),
  );
}

/** The page's shortcuts must not fire while somebody types Space or Enter on a note. */
function keepKeysFromPage(host: HTMLElement, signal: AbortSignal): void {
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

/**
 * Escape closes the popover and nothing else. Dialogs of the page listen on the document in the capture phase, so
 * only a listener on the window comes before them; it exists while the popover is open.
 */
function closeOnEscape(pop: HTMLElement, chip: HTMLElement, signal: AbortSignal): void {
  const open = new AbortController();
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !pop.matches(':popover-open')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      pop.hidePopover();
      chip.focus();
    },
    { capture: true, signal: AbortSignal.any([signal, open.signal]) },
  );
  pop.addEventListener('toggle', () => open.abort(), { once: true });
}
