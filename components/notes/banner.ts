/** The banner: one line at the page's heading that says what the whole page is, and unfolds. */
import { i18n } from '#i18n';
import type { Explainer } from '../../data/schema.ts';
import type { View } from '../../lib/explain/views.ts';
import type { NoteActions } from './actions.ts';
import { CHEVRON, CROSS, drawing, el, GAUGE, onPress } from './elements.ts';
import { elsewhere, foot, hideOnPress, wordsOf } from './parts.ts';

export function fillBanner(root: HTMLElement, explainer: Explainer, actions: NoteActions): Partial<View> {
  const words = wordsOf(explainer);
  const body = el('div', { class: 'body', id: 'body' }, el('p', {}, words.more), foot(explainer, actions));
  body.hidden = true;
  const fold = iconButton('fold', i18n.t('note.more'), CHEVRON, { 'aria-expanded': 'false', 'aria-controls': 'body' });
  onPress(fold, () => {
    body.hidden = !body.hidden;
    fold.setAttribute('aria-expanded', String(!body.hidden));
  });
  const hide = iconButton('close', i18n.t('note.hideLong'), CROSS);
  hideOnPress(hide, actions);
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
          el('span', { class: 'icon glyph' }, drawing(14, ...GAUGE)),
          el('p', {}, el('b', {}, words.title), ` ${words.text} `, ...elsewhere(explainer)),
          el('span', { class: 'buttons' }, fold, hide),
        ),
        body,
      ),
    ),
  );
  return {};
}

function iconButton(name: string, label: string, paths: string[], attributes: Record<string, string> = {}) {
  return el(
    'button',
    { type: 'button', class: `icon ${name}`, 'aria-label': label, title: label, ...attributes },
    drawing(12, ...paths),
  );
}
