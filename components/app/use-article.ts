import { type RefObject, useEffect } from 'react';
import { goBack } from './address.ts';

/** What one reads by itself, an answer, an error or the prices, takes the focus at its title, and Escape leads back from it. */
export function useArticle(title: RefObject<HTMLHeadingElement | null>): void {
  useEffect(() => {
    // Readers of the screen, and the arrow keys, go on from here.
    title.current?.focus();
    title.current?.closest('main')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [title]);

  useEffect(() => {
    // Escape goes back wherever the focus is; the box has its own.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      goBack();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
