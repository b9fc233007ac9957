/** What the shapes of a note have in common: their words, their text, their links and their foot. */
import { i18n } from '#i18n';
import { PAGES } from '../../data/pages.ts';
import type { Explainer } from '../../data/schema.ts';
import type { Why } from '../../lib/tab/messages.ts';
import { isPast } from '../../lib/time/day.ts';
import { dayInWords } from '../day-in-words.ts';
import type { NoteActions } from './actions.ts';
import { el, onPress } from './elements.ts';
import { type Live, livePart } from './live.ts';

export function wordsOf(explainer: Explainer) {
  const key = explainer.id.replaceAll('-', '_') as 'api_usage_utc';
  return {
    title: i18n.t(`notes.${key}.title`),
    text: i18n.t(`notes.${key}.text`),
    more: i18n.t(`notes.${key}.more`),
    meter: i18n.t(`meters.${explainer.meter.replaceAll('-', '_') as 'api_credit'}`),
  };
}

/** What a popover or an entry of the dock says, why it does not stand at its control, and the part that lives. */
export type Said = { nodes: Node[]; why: HTMLElement; live: Live | undefined; setWhy(why: Why | undefined): void };

export function sayAll(explainer: Explainer, actions: NoteActions): Said {
  const words = wordsOf(explainer);
  const live = explainer.live && livePart(explainer.live, actions);
  const why = el('p', { class: 'why', hidden: true });
  return {
    nodes: [
      el('p', {}, words.text, ' ', ...elsewhere(explainer)),
      ...(live ? [live.element] : []),
      el('p', {}, words.more),
      foot(explainer, actions),
    ],
    why,
    live,
    setWhy: (code) => {
      why.hidden = !code;
      why.textContent = code ? whyInWords(code) : '';
    },
  };
}

/** Why a note is not at its control. */
function whyInWords(why: Why): string {
  return i18n.t(`why.${why.replace('-', '_') as 'no_room'}`);
}

/** The pages where the other meters are, as links: "ChatGPT usage, ChatGPT billing." */
export function elsewhere(explainer: Explainer): (Node | string)[] {
  const links = (explainer.elsewhere ?? []).flatMap((id) => {
    const page = PAGES.find((known) => known.id === id);
    if (!page) return [];
    const name = i18n.t(`pages.${id.replaceAll('-', '_') as 'api_usage'}`);
    return [', ', el('a', { href: page.url, target: '_blank', rel: 'noreferrer' }, name)];
  });
  return links.length > 0 ? [...links.slice(1), '.'] : [];
}

/** Hides the note, or says beside the button that it could not be stored. */
export function hideOnPress(button: HTMLElement, actions: NoteActions): void {
  const failed = el('span', { role: 'alert' }, i18n.t('hidden.failed'));
  onPress(button, () => void actions.hide().catch(() => button.after(failed)));
}

export function foot(explainer: Explainer, actions: NoteActions): HTMLElement {
  const answer = el('button', { type: 'button', class: 'link' }, i18n.t('note.answer'));
  onPress(answer, () => actions.openAnswer(explainer.answer));
  const hide = el(
    'button',
    { type: 'button', class: 'hide push', title: i18n.t('note.hideLong') },
    i18n.t('note.hide'),
  );
  hideOnPress(hide, actions);
  const stale = isPast(explainer.checkAgainBy);
  const checked = el('span', { class: stale ? 'stale' : '' });
  // Once the notes stand: the first date that is put into words takes as long as all of their places.
  requestIdleCallback(() => {
    checked.textContent = stale
      ? i18n.t('note.dueAgain', { date: dayInWords(explainer.checkAgainBy) })
      : i18n.t('note.checked', { date: dayInWords(explainer.checkedOn) });
  });
  return el(
    'div',
    { class: 'foot' },
    answer,
    el(
      'a',
      { href: explainer.source.url, target: '_blank', rel: 'noreferrer', title: explainer.source.title },
      i18n.t('note.source'),
    ),
    checked,
    hide,
    el('span', { class: 'by' }, i18n.t('note.by')),
  );
}
