import type { KeyboardEvent, RefObject } from 'react';
import { i18n } from '#i18n';
import { LIST_ID, optionId } from './results.tsx';

type Props = {
  box: RefObject<HTMLInputElement | null>;
  query: string;
  /** How many answers are listed, and which one the arrow keys are on. */
  count: number;
  active: number;
  onType(text: string): void;
  onMove(active: number): void;
  onOpen(): void;
  /** @returns whether Escape was used; otherwise it is the browser's (it closes the popup) */
  onEscape(): boolean;
};

/** The box: type to search, arrows to choose, Enter to open, Escape to go back. */
export function SearchBox({ box, query, count, active, onType, onMove, onOpen, onEscape }: Props) {
  function onKeyDown(event: KeyboardEvent) {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && count > 0) onMove((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) onMove((active - 1 + count) % count);
    else if (event.key === 'Enter') onOpen();
    else if (event.key !== 'Escape' || !onEscape()) return;
    event.preventDefault();
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
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
