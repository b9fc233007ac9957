import { NAMES } from '../../data/pages.ts';

/** Whether an address can be one of ours at all: what is asked on every page of the two sites, so it costs next to nothing. */
export function isWorthALook(address: string): boolean {
  const small = address.toLowerCase();
  return NAMES.some((name) => small.includes(name));
}
