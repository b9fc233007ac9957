import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Asked, ask } from '../../lib/ask/ask.ts';
import { isTooMuch, readPaste } from '../../lib/ask/paste.ts';
import type { Masked } from '../../lib/mask/mask.ts';

/** What the box shows, and what was recognised in what it was given. Secrets are in neither. */
export type Box = {
  text: string;
  asked?: Omit<Asked, 'text'>;
  /** What was pasted was more than the box shows: how long it was, and whether only its end was read. */
  pasted?: { length: number; isCut: boolean };
  /** The text was pasted or handed over, at least in part, so nothing of it is kept (see lib/session/kept.ts). */
  isPasted?: boolean;
};

/** What the box begins with: words that were kept, or a text that was handed over. */
export type Given = Pick<Box, 'text' | 'isPasted'> & Partial<Pick<Masked, 'kinds' | 'hasLiveKey'>>;

const EMPTY: Box = { text: '' };

export type BoxActions = {
  /** The text as the person has it now. While an input method composes, it is not touched. */
  type(text: string, isComposing: boolean, isPaste: boolean): void;
  clear(): void;
};

export function useBox(given: Given | undefined): [Box, BoxActions] {
  const [box, setBox] = useState(() => (given ? begin(given) : EMPTY));
  const newest = useRef(box);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = (next: Box) => {
    clearTimeout(waiting.current);
    newest.current = next;
    setBox(next);
  };
  return [
    box,
    {
      type: (text, isComposing, isPaste) => {
        const before = newest.current;
        // One letter is what is left when all was chosen and typed over.
        const isPasted = isPaste || (before.isPasted === true && text.length > 1);
        const next = { ...read(text, isComposing, before), ...(isPasted && { isPasted }) };
        if (!isHalfTyped(next, before)) return show(next);
        show({ ...next, asked: next.asked && { ...next.asked, found: before.asked?.found } });
        waiting.current = setTimeout(() => show(next), TYPING);
      },
      clear: () => show(EMPTY),
    },
  ];
}

/** So long (ms) after a key nothing fits a word that may still be typed: what was found before it stays. */
const TYPING = 600;

function isHalfTyped({ text, asked }: Box, before: Box): boolean {
  return asked?.found?.hits.length === 0 && text.startsWith(before.text) && /\S$/.test(text);
}

function begin({ text, isPasted = false, kinds = [], hasLiveKey = false }: Given): Box {
  const box = read(text, false, EMPTY);
  // Secrets that were taken out before are no longer there to be found.
  return { ...box, isPasted, ...(box.asked && { asked: withKept(box.asked, { kinds, hasLiveKey }) }) };
}

function read(text: string, isComposing: boolean, before: Box): Box {
  if (!text.trim()) return { text };
  const word = i18n.t('box.masked');
  if (isTooMuch(text)) {
    const { line, asked, length, isCut } = readPaste(text, word);
    return { text: line, asked, pasted: { length, isCut } };
  }
  const { text: masked, ...asked } = ask(text, word);
  return {
    text: isComposing ? text : masked,
    asked: masked.includes(`…(${word})`) ? withKept(asked, before.asked) : asked,
  };
}

/** While a mark still stands in the box, what was said of it when it was made stays said. */
function withKept(
  asked: Omit<Asked, 'text'>,
  before: Pick<Masked, 'kinds' | 'hasLiveKey'> | undefined,
): Omit<Asked, 'text'> {
  if (!before) return asked;
  return {
    ...asked,
    kinds: [...new Set([...before.kinds, ...asked.kinds])],
    hasLiveKey: before.hasLiveKey || asked.hasLiveKey,
  };
}
