/** The hint: a small chip beside one control, which opens a popover in the top layer. */
import { i18n } from '#i18n';
import type { Explainer } from '../../data/schema.ts';
import type { View } from '../../lib/explain/views.ts';
import type { NoteActions } from './actions.ts';
import { el } from './elements.ts';
import { sayAll, wordsOf } from './parts.ts';
import { popover } from './popover.ts';

export function fillHint(
  root: HTMLElement,
  explainer: Explainer,
  actions: NoteActions,
  signal: AbortSignal,
): Partial<View> {
  const { title, meter } = wordsOf(explainer);
  const { nodes, why, live, setWhy } = sayAll(explainer, actions);
  const chip = el(
    'button',
    { class: 'chip', type: 'button', 'aria-label': i18n.t('note.open', { title }), title },
    '?',
  );
  const { pop, restore } = popover(chip, title, signal, (isOpening) => (isOpening ? live?.start() : live?.stop()));
  pop.prepend(el('div', { class: 'tag' }, meter));
  pop.append(why, ...nodes);
  const at = el('div', { class: 'at' }, chip, pop);
  root.append(at);
  return {
    draw: ({ dx, dy, size, clear }) => {
      at.style.transform = `translate(${Math.round(dx)}px, ${Math.round(dy)}px)`;
      at.style.width = at.style.height = `${size}px`;
      at.style.setProperty('--clear', `${clear}px`);
    },
    setVeiled: (veiled) => void at.classList.toggle('veiled', veiled),
    setWhy,
    update: (control) => live?.update(control),
    restore,
  };
}
