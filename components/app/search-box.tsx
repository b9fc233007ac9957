import type { ClipboardEvent, DragEvent, KeyboardEvent, RefObject } from 'react';
import { i18n } from '#i18n';
import { isTooMuch } from '../../lib/ask/paste.ts';
import { LIST_ID, optionId } from './results.tsx';

type Props = {
  box: RefObject<HTMLInputElement | null>;
  query: string;
  /** How many answers are listed, and which one the arrow keys are on. */
  count: number;
  active: number;
  /** The text as it is now; while an input method composes it is not finished. */
  onType(text: string, isComposing: boolean, isPaste: boolean): void;
  /** A text that is more than the box can hold. */
  onPaste(text: string): void;
  onMove(active: number): void;
  onOpen(): void;
  /** @returns whether Escape was used; otherwise it is the browser's (it closes the popup) */
  onEscape(): boolean;
};

/** The box: type to search, arrows to choose, Enter to open, Escape to go back. */
export function SearchBox({ box, query, count, active, onType, onPaste, onMove, onOpen, onEscape }: Props) {
  function onKeyDown(event: KeyboardEvent) {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && count > 0) onMove((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) onMove((active - 1 + count) % count);
    else if (event.key === 'Enter') onOpen();
    else if (event.key !== 'Escape' || !onEscape()) return;
    event.preventDefault();
  }

  /** What is too long, or has several lines, is taken before it becomes the input's. */
  function take(event: ClipboardEvent | DragEvent, data: DataTransfer) {
    const text = data.getData('text/plain');
    if (!isTooMuch(text)) return;
    event.preventDefault();
    onPaste(text);
  }

  return (
    <input
      ref={box}
      className="box"
      type="text"
      dir="auto"
      role="combobox"
      aria-label={i18n.t('app.search')}
      aria-expanded={count > 0}
      aria-controls={count > 0 ? LIST_ID : undefined}
      aria-autocomplete="list"
      aria-activedescendant={count > 0 ? optionId(active) : undefined}
      placeholder={i18n.t('app.search')}
      autoComplete="off"
      spellCheck={false}
      value={query}
      onChange={({ target, nativeEvent }) => {
        keepCaret(target);
        const { isComposing, inputType } = nativeEvent as InputEvent;
        onType(target.value, isComposing, /^insertFrom(?:Paste|Drop|Yank)/.test(inputType));
      }}
      onCompositionEnd={({ currentTarget }) => onType(currentTarget.value, false, false)}
      onPaste={(event) => take(event, event.clipboardData)}
      onDrop={(event) => take(event, event.dataTransfer)}
      onKeyDown={onKeyDown}
    />
  );
}

/** Where a secret was taken out in the middle of the text, the caret stays behind it. Once React has put the text in. */
function keepCaret(input: HTMLInputElement): void {
  const typed = input.value;
  const fromEnd = typed.length - (input.selectionStart ?? typed.length);
  queueMicrotask(() => {
    if (input.value === typed) return;
    const at = Math.max(0, input.value.length - fromEnd);
    input.setSelectionRange(at, at);
  });
}
