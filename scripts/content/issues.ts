/** What zod finds wrong, said in plain words with the mend. Schemas say themselves what only they know (data/schema.ts). */
import { z } from 'zod';
import { didYouMean } from './nearest.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** For schemas without words of their own. */
export const inPlainWords: z.core.$ZodErrorMap = (issue) => {
  const { input } = issue;
  if ((input === undefined || input === null) && issue.code === 'invalid_value')
    return `is ${input === null ? 'empty' : 'missing'}; write one of: ${issue.values.join(', ')}`;
  if (input === undefined) return 'is missing';
  if (input === null)
    return 'is empty; what begins with "#" goes in quotes, and a field that is not needed is left out';
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, input);
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = didYouMean(String(input), values);
      return `is ${JSON.stringify(input)}${near || `; write one of: ${values.join(', ')}`}`;
    }
    case 'too_small':
      return issue.origin === 'array'
        ? `needs at least ${issue.minimum}, and has ${(input as unknown[]).length}`
        : issue.origin === 'string'
          ? `is too short: "${input}"; at least ${issue.minimum} letters`
          : `must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `is too long: at most ${issue.maximum} letters, and it has ${String(input).length}`
        : `must be at most ${issue.maximum}`;
    default:
      return undefined;
  }
};

function wrongType(expected: string, input: unknown): string {
  switch (expected) {
    case 'array':
      return 'must be a list: [one, another], or lines that begin with "- "';
    case 'string':
      if (typeof input === 'object')
        return 'must be text; quotes around the whole of it where it holds ": " or begins with "{" or "["';
      return `must be text; write it in quotes: "${input}"`;
    case 'int':
    case 'number':
      return `is ${JSON.stringify(input)}; write a number alone, without quotes, sign or comma`;
    case 'boolean':
      return 'write true or false';
    case 'object':
    case 'record':
      return 'must hold fields, each "name: value"; see the example in docs/';
    default:
      return `must be ${expected}`;
  }
}

/** Each issue with the field it is about. */
export function* said(schema: z.ZodType, issues: readonly Issue[], value: unknown, at: Path = []): Generator<string> {
  for (const issue of issues) {
    const path = [...at, ...issue.path];
    const field = path.join('.') || 'fields';
    if (issue.code === 'unrecognized_keys') {
      const names = namesAt(schema, path);
      const here = Object.keys((valueAt(value, path) ?? {}) as object);
      const free = names.filter((name) => !here.includes(name));
      for (const key of issue.keys) {
        if (key.includes(' ')) {
          yield `${field}: "${key}" is read as a field; inside braces, text with a comma goes in quotes`;
          continue;
        }
        const mend = didYouMean(key, free) || `; the fields are ${names.join(', ')}`;
        yield `${[...path, key].join('.')}: there is no field "${key}"${mend}`;
      }
    } else if (issue.code === 'invalid_union' && issue.message === UNION) {
      const best = closest(issue.errors);
      if (best) yield* said(schema, best, value, path);
      else {
        const keys = Object.keys((valueAt(value, path) ?? {}) as object);
        const names = namesAt(schema, path);
        const strange = keys.filter((key) => !names.includes(key));
        if (strange.length === 0)
          yield `${field}: the fields ${keys.join(', ')} do not go together; see the table in docs/adding-a-note.md`;
        for (const key of strange)
          yield `${field}.${key}: there is no field "${key}"${didYouMean(key, names) || `; the fields are ${names.join(', ')}`}`;
      }
    } else yield `${field}: ${issue.message}`;
  }
}

const UNION = 'Invalid input';

/** Of the forms something may have, the one that was meant: whose fields are all known. */
function closest(forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const meant = forms.filter((issues) => !issues.some(({ code }) => code === 'unrecognized_keys'));
  return meant.sort((a, b) => a.length - b.length)[0];
}

/** The names of the fields that may stand at the place. */
function namesAt(schema: unknown, path: Path): string[] {
  const inner = bare(schema);
  const [first, ...rest] = path;
  if (inner instanceof z.ZodUnion) return [...new Set(inner.options.flatMap((option) => namesAt(option, path)))];
  if (inner instanceof z.ZodArray) return namesAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  return first === undefined ? Object.keys(inner.shape) : namesAt(inner.shape[String(first)], rest);
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}
