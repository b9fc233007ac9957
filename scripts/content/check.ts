/** What the checks of one file share: YAML and schemas, with problems said in plain words. */
import type { z } from 'zod';
import { inPlainWords, said } from './issues.ts';
import { notUtf8, readYaml } from './yaml.ts';

type Report = (message: string) => void;

/** The fields before the text of a Markdown file, and the text. What is wrong with their frame is said. */
export function frontMatter(text: string, report: Report): { head: unknown; body: string } | undefined {
  const say = (message: string) => void report(`front matter: ${message}`);
  if (notUtf8(text)) return void report(notUtf8(text) ?? '');
  if (text.trim() === '') return say('the file is empty; copy the example in docs/');
  const lines = text.split('\n');
  const isRule = (line = '') => line.trimEnd() === '---';
  if (!isRule(lines[0])) return say('the file must begin with "---", alone in its first line; then fields, then "---"');
  const end = lines.findIndex((line, n) => n > 0 && isRule(line));
  if (end < 0) return say('the fields must end with a second line "---"');
  // The line of the first "---" is kept, so that the lines are those of the file.
  const head = readYaml(['', ...lines.slice(1, end)].join('\n'), report);
  return head === undefined ? undefined : { head, body: lines.slice(end + 1).join('\n') };
}

/** Answers and errors are alike: whoever puts one in the folder of the other is told so. */
export const isAnswer = (head: unknown): boolean => hasFields(head, ['slug', 'question']);
export const isError = (head: unknown): boolean => hasFields(head, ['id', 'signatures']);
const hasFields = (head: unknown, names: string[]) =>
  typeof head === 'object' && head !== null && names.every((name) => name in head);

export function check<T extends z.ZodType>(schema: T, value: unknown, report: Report): z.output<T> | undefined {
  if (value === null) return void report('holds no fields; copy the example in docs/');
  const right = rightOnes(schema);
  const written = JSON.stringify(value);
  const before = right.get(written);
  if (before !== undefined) return before as z.output<T>;
  const result = schema.safeParse(value, { error: inPlainWords });
  if (result.success) {
    right.set(written, result.data);
    return result.data;
  }
  for (const message of said(schema, result.error.issues, value)) report(message);
  return undefined;
}

/** What was right once is right again: see once.ts. */
function rightOnes(schema: z.ZodType): Map<string, unknown> {
  const known = right.get(schema) ?? new Map<string, unknown>();
  right.set(schema, known);
  return known;
}
const right = new WeakMap<z.ZodType, Map<string, unknown>>();

export function sentences(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].length;
}

/** More than this is no short answer, however few its sentences. */
const MOST_LETTERS = 400;

export function checkShort(text: string, what: string, report: Report): void {
  if (sentences(text) > 2) report(`text: ${what} must have at most two sentences; the rest goes under "## More"`);
  else if (text.length > MOST_LETTERS)
    report(`text: ${what} has ${text.length} letters, and ${MOST_LETTERS} at most; the rest goes under "## More"`);
}
