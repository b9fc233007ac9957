/** The live part of a note: values that change while the popover is open. Nothing runs while it is closed. */
import { i18n } from '#i18n';
import type { Explainer } from '../../data/schema.ts';
import { utcDay } from '../../lib/time/utc-day.ts';
import { el } from './elements.ts';

export type Live = {
  element: HTMLElement;
  start(): void;
  stop(): void;
  /** Told of the note's control, where it is known, when the note is placed and when the page around it changed. */
  update(control: Element | undefined): void;
};

export function livePart(_name: NonNullable<Explainer['live']>): Live {
  const values = { utcNow: el('dd'), yourClock: el('dd'), todaysBar: el('dd') };
  const element = el(
    'dl',
    {},
    ...Object.entries(values).flatMap(([name, value]) => [el('dt', {}, i18n.t(`note.${name as 'utcNow'}`)), value]),
  );
  const show = () => {
    const day = utcDay(Temporal.Now.zonedDateTimeISO());
    values.utcNow.replaceChildren(el('time', {}, day.utcNow));
    values.yourClock.textContent = i18n.t('note.clock', { moment: day.yourClock, offset: day.offset });
    values.todaysBar.textContent = i18n.t('note.todaysBarSpan', { start: day.start, end: day.end });
  };
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    element,
    start: () => {
      show();
      timer = setInterval(show, 1000);
    },
    stop: () => clearInterval(timer),
    update: () => {},
  };
}
