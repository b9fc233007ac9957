/**
 * The shape of a file of settings, checked with zod. Not with `zod/mini`, which is the same with another set of names
 * around it, but with the core of both: it is a kilobyte lighter, and of it only what is used is shipped.
 */
import { $ZodCustom, $ZodLiteral, $ZodNever, $ZodObject, type $ZodShape, safeParse } from 'zod/v4/core';
import type { Hidden } from './hidden.ts';
import { CLOCKS, isZoneSetting, type Settings, TEXT_SIZES, THEMES, versionOf } from './settings.ts';

/** Everything that can be set. */
export type Everything = { settings: Settings; hidden: Hidden };

/** What is wrong with a file, and where in it. */
export type Problem =
  | { what: 'empty' | 'large' | 'notJson' | 'notOurs' }
  | { what: 'newer'; version: string }
  | { what: 'choice'; where: string; allowed: string }
  | { what: 'missing' | 'unknown' | 'object' | 'zone' | 'revision'; where: string };

/** Marks a file as ours. */
export const MARK = 'settings';

const one = (...values: (string | number)[]) => new $ZodLiteral({ type: 'literal', values });
/** No name but these. */
const only = (shape: $ZodShape) =>
  new $ZodObject({ type: 'object', shape, catchall: new $ZodNever({ type: 'never' }) });
const that = (what: 'zone' | 'revision', fn: (value: unknown) => boolean) =>
  new $ZodCustom({ type: 'custom', check: 'custom', fn, error: () => what });

const SETTINGS = only({
  theme: one(...THEMES),
  text: one(...TEXT_SIZES),
  zone: that('zone', isZoneSetting),
  clock: one(...CLOCKS),
});
const REVISION = that('revision', (value) => Number.isInteger(value) && Number(value) > 0);

/** @param names of the notes and sites that can be hidden */
export function checkShape(file: { hidden?: unknown }, names: readonly string[]): Everything | Problem[] {
  // None of them must be there.
  const there = names.filter((name) => Object.hasOwn(Object(file.hidden), name));
  const shape = only({
    meterwise: one(MARK),
    version: one(versionOf()),
    settings: SETTINGS,
    hidden: only(Object.fromEntries(there.map((name) => [name, REVISION]))),
  });
  const { data, error } = safeParse(shape, file, { reportInput: true });
  if (error) return error.issues.flatMap(problemsOf);
  const { settings, hidden } = data as Everything;
  return { settings, hidden };
}

type Issue = NonNullable<ReturnType<typeof safeParse>['error']>['issues'][number];

function problemsOf(issue: Issue): Problem[] {
  const at = (...more: string[]) => [...issue.path, ...more].join('.');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ what: 'unknown', where: at(key) }));
  if (issue.input === undefined) return [{ what: 'missing', where: at() }];
  if (issue.code === 'invalid_value') return [{ what: 'choice', where: at(), allowed: issue.values.join(', ') }];
  if (issue.code === 'custom') return [{ what: issue.message as 'zone' | 'revision', where: at() }];
  return [{ what: 'object', where: at() }];
}
