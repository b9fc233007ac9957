/** A button and the popover it opens, in the browser's top layer: nothing of the page can clip it or lie over it. */
import { el } from './elements.ts';

export type Popover = {
  button: HTMLButtonElement;
  pop: HTMLElement;
  isOpen(): boolean;
  /** Opens it again where it was open when the page took it away. */
  restore(): void;
};

/** @param onToggle called before it opens and after it closed */
export function popover(
  button: HTMLButtonElement,
  title: string,
  signal: AbortSignal,
  onToggle: (isOpening: boolean) => void = () => {},
): Popover {
  const pop = el(
    'div',
    { class: 'pop', id: 'pop', popover: 'auto', role: 'dialog', 'aria-labelledby': 'title' },
    el('h2', { id: 'title' }, title),
  );
  button.setAttribute('popovertarget', 'pop');
  const isOpen = () => pop.isConnected && pop.matches(':popover-open');
  let open: AbortController | undefined;
  // Before it shows, not after: `toggle` comes a task later, and a key pressed in between would be the page's.
  pop.addEventListener('beforetoggle', ({ newState }) => {
    open?.abort();
    open = newState === 'open' ? new AbortController() : undefined;
    onToggle(open !== undefined);
    if (open) closeOnEscape(AbortSignal.any([signal, open.signal]));
  });
  signal.addEventListener('abort', () => {
    onToggle(false);
    if (isOpen()) pop.hidePopover();
  });

  /** Dialogs of the page listen on the document in the capture phase: only a listener on the window comes before them. */
  function closeOnEscape(whileOpen: AbortSignal): void {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      pop.hidePopover();
      button.focus();
    };
    window.addEventListener('keydown', onKey, { capture: true, signal: whileOpen });
  }

  return {
    button,
    pop,
    isOpen,
    // A popover that the page takes away closes without an event, so it is still known to be open.
    restore: () => {
      if (open && !isOpen()) pop.showPopover();
    },
  };
}
