/** What the parts of the extension say to each other. Everything received is checked: see the `is…` functions. */
import type { PageId } from '../../data/pages.ts';
import type { ShownReset } from '../time/reset-in-words.ts';

/** Page script → background: open an answer in the extension's own page. */
export type OpenAnswer = { type: 'open-answer'; slug: string };

/** Page script → background: read the moment in what a page shows about a reset. Nothing of it is kept. */
export type ReadReset = { type: 'read-reset'; shown: ShownReset };

/** App → page script: what does this tab show? */
export type AskTab = { type: 'ask-tab' };

/** How a note on a page is doing. */
export type NoteHealth = {
  id: string;
  state: 'shown' | 'hidden' | 'looking' | 'missing' | 'given-up';
  placement?: 'anchor' | 'page';
};

/** Page script → app. */
export type TabReport = { page: PageId | undefined; notes: NoteHealth[] };

export function isOpenAnswer(message: unknown): message is OpenAnswer {
  if (!hasType(message, 'open-answer') || !('slug' in message)) return false;
  return typeof message.slug === 'string' && /^[a-z0-9-]{1,80}$/.test(message.slug);
}

export function isReadReset(message: unknown): message is ReadReset {
  return hasType(message, 'read-reset') && 'shown' in message && isShownReset(message.shown);
}

export function isAskTab(message: unknown): message is AskTab {
  return hasType(message, 'ask-tab');
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
