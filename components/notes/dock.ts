/** The dock: one folded chip in a corner, which opens a list of the notes that found no place, each an entry of its own. */
import { i18n } from '#i18n';
import type { Explainer } from '../../data/schema.ts';
import type { DockView, View } from '../../lib/explain/views.ts';
import type { NoteActions } from './actions.ts';
import { drawing, el, GAUGE } from './elements.ts';
import { sayAll, wordsOf } from './parts.ts';
import { popover } from './popover.ts';
import { shadow } from './shadow.ts';

export function createDock(): DockView {
  const { host, root, setTheme, stop } = shadow('meterwise-dock', '');
  const count = el('span');
  const chip = el('button', { class: 'fold-chip', type: 'button' }, drawing(16, ...GAUGE), count);
  const { pop, isOpen } = popover(chip, i18n.t('dock.title'), stop.signal);
  pop.append(el('slot'), el('div', { class: 'foot' }, i18n.t('note.by')));
  host.className = 'dock';
  root.append(el('section', { 'aria-label': i18n.t('note.by') }, chip, pop));
  return {
    host,
    setTheme,
    setCount: (n) => {
      count.textContent = String(n);
      chip.setAttribute('aria-label', i18n.t('dock.open', n));
      chip.title = i18n.t('dock.open', n);
    },
    setCorner: (inset) => host.style.setProperty('--inset', inset),
    isOpen,
    close: () => stop.abort(),
  };
}

/** One note in the list: its title and why it is here, which unfold to all it says. */
export function fillEntry(root: HTMLElement, explainer: Explainer, actions: NoteActions): Partial<View> {
  const { title, meter } = wordsOf(explainer);
  const { nodes, why, live, setWhy } = sayAll(explainer, actions);
  const details = el(
    'details',
    {},
    el('summary', {}, el('span', { class: 'tag' }, meter), el('b', {}, title), why),
    ...nodes,
  );
  details.addEventListener('toggle', () => (details.open ? live?.start() : live?.stop()));
  root.append(details);
  return { setWhy, update: (control) => live?.update(control) };
}
