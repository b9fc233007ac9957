// A modal dialog that behaves like Radix': a portal on the body between two focus guards, the rest of the page hidden
// from assistive technology (live regions excepted) and dead to the pointer, a focus trap that survives the removal of
// what had the focus, Escape heard on the document in the capture phase, and a press outside (with the main button)
// closes it. Focus begins at the dialog itself, as where the site stops Radix from focusing the first field.
// And the platform's own modal, beside it.

import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { createPortal } from 'react-dom';

interface DialogProps {
  labelledBy: string;
  overlayClass?: string | undefined;
  contentClass?: string | undefined;
  onClose: () => void;
  children: ReactNode;
}

export function Dialog({ labelledBy, overlayClass, contentClass, onClose, children }: DialogProps) {
  const overlay = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const close = useEffectEvent(onClose);

  useEffect(() => {
    if (!overlay.current || !content.current) return;
    const undo = [
      guardFocus(),
      hideOthers(overlay.current),
      deadenBody(),
      trapFocus(content.current),
      closeOnEscape(() => close()),
      closeOnOutsidePress(content.current, () => close()),
    ];
    return () => {
      for (const step of undo) step();
    };
  }, []);

  return createPortal(
    <div ref={overlay} data-state="open" className={overlayClass}>
      <div
        ref={content}
        role="dialog"
        aria-labelledby={labelledBy}
        data-state="open"
        tabIndex={-1}
        className={contentClass}
        style={{ pointerEvents: 'auto' }}
      >
        {children}
      </div>
    </div>,
    document.body,
  );
}

/** The platform's modal: everything outside it is dead, it lies in the top layer, and Escape is the browser's. */
export function NativeDialog({ labelledBy, contentClass, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      className={contentClass}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}

/** Tab from either end of the document lands here, and so in the trap. */
function guardFocus(): () => void {
  const guards = (['afterbegin', 'beforeend'] as const).map((place) => {
    const guard = document.createElement('span');
    guard.dataset.radixFocusGuard = '';
    guard.tabIndex = 0;
    guard.style.cssText = 'outline: none; opacity: 0; position: fixed; pointer-events: none;';
    document.body.insertAdjacentElement(place, guard);
    return guard;
  });
  return () => {
    for (const guard of guards) guard.remove();
  };
}

function hideOthers(overlay: Element): () => void {
  const hidden = [...document.body.children].filter(
    (element) =>
      element !== overlay && !element.hasAttribute('aria-hidden') && !element.matches('[aria-live], script, style'),
  );
  for (const element of hidden) {
    element.setAttribute('aria-hidden', 'true');
    element.setAttribute('data-aria-hidden', 'true');
  }
  return () => {
    for (const element of hidden) {
      element.removeAttribute('aria-hidden');
      element.removeAttribute('data-aria-hidden');
    }
  };
}

function deadenBody(): () => void {
  const { body } = document;
  body.style.pointerEvents = 'none';
  body.dataset.scrollLocked = '1';
  return () => {
    body.style.pointerEvents = '';
    if (!body.getAttribute('style')) body.removeAttribute('style');
    delete body.dataset.scrollLocked;
  };
}

function trapFocus(content: HTMLElement): () => void {
  const before = document.activeElement;
  let last: HTMLElement = content;
  const tabbable = () => [...content.querySelectorAll<HTMLElement>('button, input, a[href]')];
  content.focus({ preventScroll: true });

  function onFocusIn(event: FocusEvent) {
    if (event.target instanceof HTMLElement && content.contains(event.target)) last = event.target;
    else last.focus({ preventScroll: true });
  }
  function onFocusOut(event: FocusEvent) {
    const next = event.relatedTarget;
    if (next instanceof Node && !content.contains(next)) last.focus({ preventScroll: true });
  }
  function onTab(event: KeyboardEvent) {
    if (event.key !== 'Tab') return;
    const all = tabbable();
    const [first, end] = event.shiftKey ? [all.at(-1), all[0]] : [all[0], all.at(-1)];
    if (document.activeElement !== end && document.activeElement !== content) return;
    event.preventDefault();
    first?.focus({ preventScroll: true });
  }
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('focusout', onFocusOut);
  content.addEventListener('keydown', onTab);
  // What had the focus was taken away: the focus stays in the dialog.
  const removals = new MutationObserver((records) => {
    if (document.activeElement !== document.body) return;
    if (records.some((record) => record.removedNodes.length > 0)) content.focus({ preventScroll: true });
  });
  removals.observe(content, { childList: true, subtree: true });
  return () => {
    removals.disconnect();
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('focusout', onFocusOut);
    content.removeEventListener('keydown', onTab);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}

function closeOnEscape(close: () => void): () => void {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  }
  document.addEventListener('keydown', onKeyDown, true);
  return () => document.removeEventListener('keydown', onKeyDown, true);
}

function closeOnOutsidePress(content: Element, close: () => void): () => void {
  function onPointerDown(event: PointerEvent) {
    const main = event.button === 0 && !event.ctrlKey;
    if (main && event.target instanceof Node && !content.contains(event.target)) close();
  }
  // Not at once: the press that opened the dialog is still on its way.
  const timer = setTimeout(() => document.addEventListener('pointerdown', onPointerDown));
  return () => {
    clearTimeout(timer);
    document.removeEventListener('pointerdown', onPointerDown);
  };
}
