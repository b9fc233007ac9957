import type { ShownReset } from '../../lib/time/reset-in-words.ts';
import type { SaidDay } from './said-day.ts';
import type { SaidReset } from './said-reset.ts';

/** What a note asks of others. */
export type NoteActions = {
  /** Opens the full answer in the extension's own page. */
  openAnswer(slug: string): void;
  /** Hides the note for good. Fails where the browser refuses to store. */
  hide(): Promise<void>;
  /** Reads the moment in what the page shows about a reset. Fails where the extension is gone. */
  readReset(shown: ShownReset): Promise<SaidReset | undefined>;
  /** The UTC day on the reader's clock. Fails where the extension is gone. */
  readDay(): Promise<SaidDay>;
  /** Puts a text into the clipboard. */
  copy(text: string): Promise<void>;
};
