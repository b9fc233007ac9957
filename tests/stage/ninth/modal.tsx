// The library's modal: an overlay, a frame and a section with the role, in a portal; everything beside it is hidden from
// assistive technology. Escape and a press on the overlay close it.

import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { createPortal } from 'react-dom';
import { as, rac } from './headless.tsx';

interface ModalProps {
  labelledBy: string;
  overlayClass?: string | undefined;
  frameClass?: string | undefined;
  className?: string | undefined;
  onClose: () => void;
  children: ReactNode;
}

export function Modal({ labelledBy, overlayClass, frameClass, className, onClose, children }: ModalProps) {
  const overlay = useRef<HTMLDivElement>(null);
  const close = useEffectEvent(onClose);

  useEffect(() => {
    const element = overlay.current;
    if (!element) return;
    const before = document.activeElement;
    const others = [...document.body.children].filter(
      (other) =>
        other !== element && !other.hasAttribute('aria-hidden') && !other.matches('[aria-live], script, style'),
    );
    for (const other of others) other.setAttribute('aria-hidden', 'true');
    element.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });

    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    }
    function onPointerDown(event: PointerEvent) {
      if (event.button === 0 && event.target === element) close();
    }
    document.addEventListener('keydown', onKeyDown);
    element.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('pointerdown', onPointerDown);
      for (const other of others) other.removeAttribute('aria-hidden');
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  return createPortal(
    <div ref={overlay} {...rac} className={overlayClass}>
      <div {...rac} data-focus-scope="contain" className={frameClass}>
        <section {...rac} {...as('dialog', { tabIndex: -1, 'aria-labelledby': labelledBy })} className={className}>
          {children}
        </section>
      </div>
    </div>,
    document.body,
  );
}
