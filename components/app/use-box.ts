import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Asked, ask } from '../../lib/ask/ask.ts';
import { isTooMuch, readPaste } from '../../lib/ask/paste.ts';

/** What the box shows, and what was recognised in what it was given. Secrets are in neither. */
export type Box = {
  text: string;
  asked?: Omit<Asked, 'text'>;
  /** What was pasted was more than the box shows: how long it was, and whether only its end was read. */
  pasted?: { length: number; isCut: boolean };
};

const EMPTY: Box = { text: '' };

export type BoxActions = {
  /** The text as the person has it now. While an input method composes, it is not touched. */
  type(text: string, isComposing: boolean): void;
  clear(): void;
};

export function useBox(): [Box, BoxActions] {
  const [box, setBox] = useState(EMPTY);
  const newest = useRef(box);
  const show = (next: Box) => {
    newest.current = next;
    setBox(next);
  };
  return [
    box,
    {
      type: (text, isComposing) => show(read(text, isComposing, newest.current)),
      clear: () => show(EMPTY),
    },
  ];
}

function read(text: string, isComposing: boolean, before: Box): Box {
  if (!text.trim()) return { text };
  const word = i18n.t('box.masked');
  if (isTooMuch(text)) {
    const { line, asked, length, isCut } = readPaste(text, word);
    return { text: line, asked, pasted: { length, isCut } };
  }
  const { text: masked, ...asked } = ask(text, word);
  return { text: isComposing ? text : masked, asked: masked.includes(`…(${word})`) ? withKept(asked, before) : asked };
}

/** While a mark still stands in the box, what was said of it when it was made stays said. */
function withKept(asked: Omit<Asked, 'text'>, { asked: before }: Box): Omit<Asked, 'text'> {
  if (!before) return asked;
  return {
    ...asked,
    kinds: [...new Set([...before.kinds, ...asked.kinds])],
    hasLiveKey: before.hasLiveKey || asked.hasLiveKey,
  };
}
