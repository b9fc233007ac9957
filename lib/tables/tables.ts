/** The tables of prices and plans, in the order of the page. */
import type { CompiledTable } from '../../data/compiled.ts';
import tables from '../../data/generated/tables.json' with { type: 'json' };
import { withShared } from '../content/shared.ts';

// Checked against data/schema.ts when they were compiled.
export const TABLES = tables as unknown as readonly CompiledTable[];
for (const { rows } of TABLES) withShared(rows);

/** The first table that holds figures of an answer. */
export const tableAbout = (slug: string): CompiledTable | undefined =>
  TABLES.find(({ answers }) => answers.includes(slug));
