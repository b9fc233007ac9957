/** What many records repeat is written once: sources and links stand in a list of their own, and records name their places. */
import type { Shareable } from '../../data/compiled.ts';

export type Shared = {
  list: Shareable[];
  /** The records, with numbers for what is shared. */
  without<T extends object>(records: readonly T[]): object[];
};

const KEYS = ['sources', 'links'];

export function sharing(): Shared {
  const list: Shareable[] = [];
  const places = new Map<string, number>();
  const placeOf = (entry: Shareable): number => {
    const key = JSON.stringify(entry);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, list.length);
    return list.push(entry) - 1;
  };
  const without = <T extends object>(records: readonly T[]): object[] =>
    records.map((record) =>
      Object.fromEntries(
        Object.entries(record).map(([key, value]) => [
          key,
          KEYS.includes(key) ? (value as Shareable[]).map(placeOf) : value,
        ]),
      ),
    );
  return { list, without };
}
