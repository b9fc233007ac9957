/** What the parts of the extension say to each other. Everything received is checked: see the `is…` functions. */
import type { PageId } from '../../data/pages.ts';
import type { ShownReset } from '../time/reset-in-words.ts';

/** Page script → background: open an answer in the extension's own page. */
export type OpenAnswer = { type: 'open-answer'; slug: string };

/** Page script → background: read the moment in what a page shows about a reset. Nothing of it is kept. */
export type ReadReset = { type: 'read-reset'; shown: ShownReset };

/** Page script → background: say the UTC day on the reader's clock. */
export type ReadDay = { type: 'read-day' };

/** App → page script: what does this tab show? */
export type AskTab = { type: 'ask-tab' };

/** App → page script: the outline of this page, without a word of it (see lib/explain/outline.ts). */
export type AskOutline = { type: 'ask-outline' };

/** Why a note is not at its control. */
export type Why =
  /** The control is there, but no free space is. */
  | 'no-room'
  /** Something like the control is there; which element it is cannot be told. */
  | 'unsure'
  /** The address is not one we know, so nothing is said of single controls. */
  | 'loose'
  /** The page took the note away again and again. */
  | 'fought'
  /** The control is there, but there is nothing to say about it now. */
  | 'idle'
  /** As many notes as a page may have are on it, and they are more useful. */
  | 'enough'
  /** In the dock as soon as a dialog of the page is closed, a corner is free, the page has come to rest. */
  | 'modal'
  | 'no-corner'
  | 'restless';

/** How a note on a page is doing. */
export type NoteHealth = {
  id: string;
  /** At its control, at page level, in the dock; not needed here; hidden by the reader; looked for; given up. */
  state: 'anchor' | 'page' | 'dock' | 'absent' | 'hidden' | 'looking' | 'given-up';
  why?: Why;
  /** Which kinds of evidence spoke for its control, and which of our known words were found: see lib/anchor/find.ts. */
  carriedBy: string[];
  words: string[];
};

/** Page script → app. */
export type TabReport = {
  host: string;
  page: PageId | undefined;
  /** The page was recognised by what it shows, not by its address. */
  isLoose: boolean;
  /** The reader has hidden all notes of this site. */
  isSiteHidden: boolean;
  notes: NoteHealth[];
};

export function isOpenAnswer(message: unknown): message is OpenAnswer {
  if (!hasType(message, 'open-answer') || !('slug' in message)) return false;
  return typeof message.slug === 'string' && /^[a-z0-9-]{1,80}$/.test(message.slug);
}

export function isReadReset(message: unknown): message is ReadReset {
  return hasType(message, 'read-reset') && 'shown' in message && isShownReset(message.shown);
}

export function isReadDay(message: unknown): message is ReadDay {
  return hasType(message, 'read-day');
}

export function isAskTab(message: unknown): message is AskTab {
  return hasType(message, 'ask-tab');
}

export function isAskOutline(message: unknown): message is AskOutline {
  return hasType(message, 'ask-outline');
}

export function isTabReport(message: unknown): message is TabReport {
  return typeof message === 'object' && message !== null && 'notes' in message && Array.isArray(message.notes);
}

function hasType(message: unknown, type: string): message is { type: string } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}

function isShownReset(value: unknown): value is ShownReset {
  if (typeof value !== 'object' || value === null) return false;
  const { text, title, language, since } = value as Record<string, unknown>;
  const isShort = (one: unknown) => typeof one === 'string' && one.length <= 400;
  return (
    isShort(text) &&
    (title === undefined || isShort(title)) &&
    isShort(language) &&
    typeof since === 'number' &&
    Math.abs(since) < 8.6e15
  );
}
