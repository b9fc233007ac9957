/** The hint: a small chip beside one control, which opens a popover in the top layer. */
import { i18n } from '#i18n';
import type { Explainer } from '../../data/schema.ts';
import type { Draw } from '../../lib/anchor/place.ts';
import { el } from './elements.ts';
import { livePart } from './live.ts';
import { foot, type NoteActions, wordsOf } from './parts.ts';

/** @returns what draws the chip where there is room for it, and what tells the live part of its control */
export function fillHint(
  root: HTMLElement,
  explainer: Explainer,
  actions: NoteActions,
  signal: AbortSignal,
): { draw: Draw; update(control: Element | undefined): void } {
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

  const live = explainer.live && livePart(explainer.live, actions);
  pop.append(
    el('div', { class: 'tag' }, words.meter),
    el('h2', { id: 'title' }, words.title),
    el('p', {}, words.text),
    ...(live ? [live.element] : []),
    el('p', {}, words.more),
    foot(explainer, actions),
  );
  let open = new AbortController();
  // Before it shows, not after: `toggle` comes a task later, and a key pressed in between would be the page's.
  pop.addEventListener('beforetoggle', (event) => {
    open.abort();
    if (event.newState === 'closed') {
      live?.stop();
      return;
    }
    live?.start();
    open = new AbortController();
    closeOnEscape(pop, chip, AbortSignal.any([signal, open.signal]));
  });
  signal.addEventListener('abort', () => {
    live?.stop();
    if (pop.isConnected && pop.matches(':popover-open')) pop.hidePopover();
  });
  return {
    draw: ({ dx, dy, size, clear }) => {
      at.style.transform = `translate(${Math.round(dx)}px, ${Math.round(dy)}px)`;
      at.style.width = at.style.height = `${size}px`;
      at.style.setProperty('--clear', `${clear}px`);
    },
    update: (control) => live?.update(control),
  };
}

/**
 * Escape closes the popover and nothing else. Dialogs of the page listen on the document in the capture phase, so
 * only a listener on the window comes before them.
 * @param signal ends when the popover closes
 */
function closeOnEscape(pop: HTMLElement, chip: HTMLElement, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !pop.matches(':popover-open')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      pop.hidePopover();
      chip.focus();
    },
    { capture: true, signal },
  );
}
