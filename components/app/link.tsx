import type { ReactNode } from 'react';

/** A link out of the extension. @param lang where its words are content, not ours */
export function Link({ url, lang, children }: { url: string; lang?: string; children: ReactNode }) {
  return (
    <a href={url} target="_blank" rel="noreferrer" lang={lang}>
      {children}
    </a>
  );
}
