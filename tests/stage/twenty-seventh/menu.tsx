// A menu in a popover: a trigger that says its state, and while it is open a portal on the body with the items.

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

interface MenuProps {
  items: readonly string[];
  label?: string;
  mark?: string | undefined;
  className?: string | undefined;
  contentClass?: string | undefined;
  itemClass?: string | undefined;
  children: ReactNode;
}

export function Menu({ items, label, mark, className, contentClass, itemClass, children }: MenuProps) {
  const [at, setAt] = useState<{ top: number; right: number }>();
  const trigger = useRef<HTMLButtonElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const id = useId();
  const open = at !== undefined;

  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setAt(undefined);
    const onPress = (event: Event) => {
      if (!(event.target instanceof Node)) return;
      if (!content.current?.contains(event.target) && !trigger.current?.contains(event.target)) setAt(undefined);
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [open]);

  function toggle() {
    const box = trigger.current?.getBoundingClientRect();
    setAt(open || !box ? undefined : { top: box.bottom + 4, right: innerWidth - box.right });
  }
  return (
    <>
      <button
        ref={trigger}
        type="button"
        id={`${id}-trigger`}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? `${id}-content` : undefined}
        data-state={open ? 'open' : 'closed'}
        data-control={mark}
        className={className}
        onClick={toggle}
      >
        {children}
      </button>
      {at &&
        createPortal(
          <div data-radix-popper-content-wrapper="" style={{ position: 'fixed', zIndex: 60, ...at }}>
            <div
              ref={content}
              role="menu"
              tabIndex={-1}
              id={`${id}-content`}
              aria-labelledby={`${id}-trigger`}
              data-side="bottom"
              data-align="end"
              data-state="open"
              className={contentClass}
            >
              {items.map((item) => (
                <button
                  key={item}
                  type="button"
                  role="menuitem"
                  data-radix-collection-item=""
                  className={itemClass}
                  onClick={() => setAt(undefined)}
                >
                  {item}
                </button>
              ))}
            </div>
          </div>,
          document.body,
        )}
    </>
  );
}
