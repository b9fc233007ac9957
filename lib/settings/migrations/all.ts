/**
 * How stored settings of an older version become those of the next, in order: the first makes version 2 of version 1.
 * Each has a file of its own beside this one, named after the version it makes, and tests/unit/settings keeps an
 * example of every version there was. There is one version so far, so the list is empty.
 */
export type Migration = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;

export const MIGRATIONS: readonly Migration[] = [];
