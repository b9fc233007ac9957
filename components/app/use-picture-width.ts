import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** As wide as a sheet of paper, inside its margins. */
const PAPER = 700;

/** The width there is for a picture; on paper, that of the sheet. 0 until it is known. */
export function usePictureWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const sizes = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [frame]);
  useEffect(() => {
    // The browser takes the page for printing as it stands when this event is over.
    const set = (printing: boolean) => () => flushSync(() => setIsPrinting(printing));
    const [before, after] = [set(true), set(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting ? PAPER : width;
}
