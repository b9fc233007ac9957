/** Puts back what compiled records share: their sources and links (see scripts/content/share.ts). */
import shared from '../../data/generated/shared.json' with { type: 'json' };

const KEYS = ['sources', 'links'] as const;

/** @param records as they were written, with numbers for what is shared; they are changed */
export function withShared<T>(records: readonly object[]): T[] {
  for (const record of records as Record<string, unknown>[])
    for (const key of KEYS) {
      const places = record[key] as number[] | undefined;
      if (places) record[key] = places.map((place) => shared[place]);
    }
  return records as T[];
}
