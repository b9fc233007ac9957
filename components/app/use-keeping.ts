import { useEffect, useRef } from 'react';
import { keep, whatToKeep } from '../../lib/session/kept.ts';
import { START } from './address.ts';
import type { Box } from './use-box.ts';

/** Keeps what the person does here for the next window of the app. Opening one is not doing anything. */
export function useKeeping(box: Box): void {
  const place = location.hash || START;
  const last = useRef({ box, place });
  useEffect(() => {
    if (last.current.box === box && last.current.place === place) return;
    last.current = { box, place };
    keep(whatToKeep(box, place));
  }, [box, place]);
}
