// Two panels beside each other and a handle between them, by which the second is made wider: with the pointer, or with the
// arrow keys. The attributes are those of the usual library.

import { type PointerEvent, type ReactNode, useId, useRef, useState } from 'react';

interface SplitProps {
  label: string;
  aside: ReactNode;
  children: ReactNode;
  classes: { group?: string | undefined; panel?: string | undefined; handle?: string | undefined };
}

const NARROW = 24;
const WIDE = 48;

export function Split({ label, aside, children, classes }: SplitProps) {
  const [share, setShare] = useState(32);
  const group = useRef<HTMLDivElement>(null);
  const id = useId();
  const set = (wanted: number) => setShare(Math.round(Math.min(WIDE, Math.max(NARROW, wanted))));

  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !group.current) return;
    const { right, width } = group.current.getBoundingClientRect();
    set(((right - event.clientX) / width) * 100);
  }
  return (
    <div ref={group} data-panel-group="" data-panel-group-direction="horizontal" className={classes.group}>
      <div data-panel="" data-panel-size={100 - share} className={classes.panel} style={{ flex: `${100 - share} 1 0` }}>
        {children}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a handle that moves is no rule */}
      <div
        role="separator"
        tabIndex={0}
        aria-label={label}
        aria-orientation="vertical"
        aria-controls={id}
        aria-valuemin={NARROW}
        aria-valuemax={WIDE}
        aria-valuenow={share}
        data-resize-handle=""
        data-panel-group-direction="horizontal"
        data-resize-handle-state="inactive"
        className={classes.handle}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') set(share + 2);
          if (event.key === 'ArrowRight') set(share - 2);
        }}
      />
      <div id={id} data-panel="" data-panel-size={share} className={classes.panel} style={{ flex: `${share} 1 0` }}>
        {aside}
      </div>
    </div>
  );
}
