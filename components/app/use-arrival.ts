import { type RefObject, useEffect, useRef } from 'react';
import { goBack } from './address.ts';

/**
 * For a place one reads, such as an answer: on arrival the focus is on its title, so that readers of the screen and the
 * arrow keys go on from there, and Escape goes back wherever the focus is (the box has its own Escape).
 */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    title.current?.closest('main')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      goBack();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return title;
}
