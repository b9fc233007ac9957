import type { z } from 'zod';

/** Checks a value against its schema, and says in plain words what is wrong in which field. */
export function check<T extends z.ZodType>(
  schema: T,
  value: unknown,
  report: (message: string) => void,
): z.output<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const field = issue.path.join('.') || 'fields';
    report(`${field}: ${/received undefined/.test(issue.message) ? 'is missing' : issue.message}`);
  }
  return undefined;
}
