// A modal dialog that behaves like Radix': a portal on the body, the rest of the page hidden from assistive
// technology and dead to the pointer, a focus trap, Escape heard on the document in the capture phase, and any
// press outside closes it.

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

function hideOthers(overlay: Element): () => void {
  const hidden = [...document.body.children].filter(
    (element) => element !== overlay && !element.hasAttribute('aria-hidden'),
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
  return () => {
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
    if (event.target instanceof Node && !content.contains(event.target)) close();
  }
  // Not at once: the press that opened the dialog is still on its way.
  const timer = setTimeout(() => document.addEventListener('pointerdown', onPointerDown));
  return () => {
    clearTimeout(timer);
    document.removeEventListener('pointerdown', onPointerDown);
  };
}
