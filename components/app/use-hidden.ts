import { useEffect, useState } from 'react';
import NOTES from '../../data/generated/notes.json' with { type: 'json' };
import { PAGES } from '../../data/pages.ts';
import { type Hidden, readHidden, watchHidden } from '../../lib/settings/hidden.ts';

/** The sites our notes can be on. */
export const HOSTS: string[] = [...new Set(PAGES.map(({ host }) => host))];

const NAMES = [...HOSTS, ...NOTES.map(({ id }) => id)];

/** What the reader has hidden, and what another tab hides meanwhile. */
export function useHidden(): Hidden {
  const [hidden, setHidden] = useState<Hidden>({});
  useEffect(() => {
    const read = () => void readHidden(NAMES).then(setHidden);
    read();
    return watchHidden(read);
  }, []);
  return hidden;
}
