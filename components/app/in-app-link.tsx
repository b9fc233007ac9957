import type { ReactNode } from 'react';
import { goTo } from './address.ts';

type Props = { to: string; lang?: string; className?: string; children: ReactNode };

/** A link to a place inside the app. With a modifier key it is the browser's, to open elsewhere. */
export function InAppLink({ to, lang, className, children }: Props) {
  return (
    <a
      href={to}
      lang={lang}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}
