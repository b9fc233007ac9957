/** The live part of a note: values that change while the popover is open. Nothing runs while it is closed. */
import { i18n } from '#i18n';
import type { Explainer } from '../../data/schema.ts';
import { isZero, readLimit, usageLayout } from '../../lib/anchor/values.ts';
import type { NoteActions } from './actions.ts';
import { el, onPress } from './elements.ts';

export type Live = {
  element: HTMLElement;
  start(): void;
  stop(): void;
  /** Told of the note's control, where it is known, when the note is placed and when the page around it changed. */
  update(control: Element | undefined): void;
};

const nothing = () => {};

export function livePart(name: NonNullable<Explainer['live']>, actions: NoteActions): Live {
  return { 'utc-day': utcPart, window: windowPart, credits: creditsPart, 'project-filter': projectPart }[name](actions);
}

/** While somebody may be looking. */
const everySecond = (show: () => unknown) => setInterval(() => document.hidden || show(), 1000);

function utcPart({ readDay }: NoteActions): Live {
  const element = el('dl');
  let said = '';
  const show = async () => {
    // The extension may have gone since the page was opened: then what was said last must do.
    const rows = await readDay().catch(nothing);
    if (!rows || said === `${rows}`) return;
    said = `${rows}`;
    element.replaceChildren(
      ...rows.flatMap(([name, value], n) => [el('dt', {}, name), el('dd', {}, n > 0 ? value : el('time', {}, value))]),
    );
  };
  // Before it is opened, so that it opens at its full size.
  void show();
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    element,
    start: () => {
      void show();
      timer = everySecond(show);
    },
    stop: () => clearInterval(timer),
    update: nothing,
  };
}

/** What is left of a limit, and when it resets on the reader's clock. */
function windowPart({ readReset, copy }: NoteActions): Live {
  const values = { left: el('dd'), resets: el('dd') };
  const remark = el('p', { class: 'remark' });
  const element = el('div', {}, list(values), remark);
  let limit: ReturnType<typeof readLimit> | undefined;
  /** When the page last changed what it says: a countdown runs from then. */
  let since = Date.now();
  /** Asks again while it is open: the reader may choose another clock. */
  let timer: ReturnType<typeof setInterval> | undefined;
  let said = '';

  async function show(): Promise<void> {
    element.hidden = !limit;
    values.left.textContent = limit?.percent ?? '';
    const shown = limit?.reset;
    const language = document.documentElement.lang;
    // The extension may have gone since the page was opened: then the page's own words must do.
    const reset = shown && (await readReset({ ...shown, language, since }).catch(nothing));
    // Meanwhile the page may have changed it.
    const now = JSON.stringify([shown, reset]);
    if (shown !== limit?.reset || said === now) return;
    said = now;
    values.resets.replaceChildren(reset?.shown ?? shown?.text ?? i18n.t('note.reset.none'));
    if (reset?.shown && reset.isMoment) values.resets.append(' ', copyButton(reset.shown));
    remark.textContent = reset?.remark ?? '';
  }

  function copyButton(text: string): HTMLElement {
    const button = el('button', { type: 'button', class: 'link' }, i18n.t('note.copy'));
    onPress(button, () => {
      const say = (key: 'copied' | 'copyFailed') => button.replaceChildren(i18n.t(`note.${key}`));
      copy(text).then(
        () => say('copied'),
        () => say('copyFailed'),
      );
    });
    return button;
  }

  return {
    element,
    start: () => {
      said = '';
      void show();
      timer = everySecond(show);
    },
    stop: () => {
      clearInterval(timer);
      timer = undefined;
    },
    update: (control) => {
      const now = control && readLimit(control);
      if (now?.reset?.text !== limit?.reset?.text || now?.reset?.title !== limit?.reset?.title) since = Date.now();
      else if (now?.percent === limit?.percent) return;
      limit = now;
      if (timer) void show();
    },
  };
}

/** At zero: what helps and what doesn't. */
function creditsPart(): Live {
  const element = el('p', { hidden: true }, i18n.t('notes.codex_credits.zero'));
  return {
    element,
    start: nothing,
    stop: nothing,
    update: (control) => {
      element.hidden = !control || !isZero(control);
    },
  };
}

/** The sentence that fits the layout. */
function projectPart(): Live {
  const element = el('p');
  return {
    element,
    start: nothing,
    stop: nothing,
    update: (control) => {
      const layout = control ? usageLayout(control) : 'either';
      element.textContent = i18n.t(`notes.api_usage_project_filter.${layout}`);
    },
  };
}

function list(values: Record<string, HTMLElement>): HTMLElement {
  return el(
    'dl',
    {},
    ...Object.entries(values).flatMap(([name, value]) => [el('dt', {}, i18n.t(`note.${name as 'utcNow'}`)), value]),
  );
}
