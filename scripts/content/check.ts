/** What the checks of one file share: YAML and schemas, with problems said in plain words. */
import type { z } from 'zod';
import { readYaml } from './read.ts';

export function tryYaml(text: string, report: (message: string) => void): unknown {
  try {
    return readYaml(text);
  } catch (error) {
    report(`not YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return undefined;
  }
}

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

export function sentences(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].length;
}
