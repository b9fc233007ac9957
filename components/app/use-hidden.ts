import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import NOTES from '../../data/generated/notes.json' with { type: 'json' };
import { PAGES } from '../../data/pages.ts';
import { type Hidden, readHidden, watchHidden } from '../../lib/settings/hidden.ts';

/** The sites our notes can be on. */
export const HOSTS: string[] = [...new Set(PAGES.map(({ host }) => host))];

/** Everything that can be hidden. */
export const NAMES = [...HOSTS, ...NOTES.map(({ id }) => id)];

export const titleOfNote = (id: string): string => i18n.t(`notes.${id.replaceAll('-', '_') as 'api_usage_utc'}.title`);

/** What a note stands at. */
export const controlOfNote = (id: string): string => i18n.t(`notes.${id.replaceAll('-', '_') as 'api_usage_utc'}.at`);

/** What the reader has hidden, and what another tab hides meanwhile. */
export function useHidden(): Hidden {
  const [hidden, setHidden] = useState<Hidden>({});
  useEffect(() => {
    const read = () => void readHidden(NAMES).then(setHidden);
    // Listens first: a change between the answer and the listener would be missed.
    const unwatch = watchHidden(read);
    read();
    return unwatch;
  }, []);
  return hidden;
}
