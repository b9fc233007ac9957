/** What the parts of the extension say to each other. Everything received is checked: see the `is…` functions. */
import type { PageId } from '../../data/pages.ts';

/** Page script → background: open an answer in the extension's own page. */
export type OpenAnswer = { type: 'open-answer'; slug: string };

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

export function isAskTab(message: unknown): message is AskTab {
  return hasType(message, 'ask-tab');
}

export function isTabReport(message: unknown): message is TabReport {
  return typeof message === 'object' && message !== null && 'notes' in message && Array.isArray(message.notes);
}

function hasType(message: unknown, type: string): message is { type: string } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}
