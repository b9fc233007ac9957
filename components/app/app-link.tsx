import type { ReactNode } from 'react';
import { goTo } from './address.ts';

type Props = { address: string; lang?: string; children: ReactNode };

/** A link to another place inside the app, from which one can go back. */
export function AppLink({ address, lang, children }: Props) {
  return (
    <a
      href={address}
      lang={lang}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        goTo(address);
      }}
    >
      {children}
    </a>
  );
}
