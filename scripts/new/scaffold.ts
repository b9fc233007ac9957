/** Begins a note, an answer or an error: writes what must be written by hand later, and never over anything. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { TOPICS } from '../../data/topics.ts';
import { didYouMean } from '../content/nearest.ts';
import * as templates from './templates.ts';

export const KINDS = ['note', 'answer', 'error'] as const;
export type Kind = (typeof KINDS)[number];

/** Why nothing was written, and what to type instead. */
export class Refusal extends Error {}

/** @returns the files that were written or added to, by their paths from `data` */
export function scaffold(data: string, kind: Kind, name: string): string[] {
  return { note: newNote, answer: newAnswer, error: newError }[kind](data, name);
}

function newAnswer(data: string, name: string): string[] {
  const [topic = '', slug = ''] = name.includes('/') ? name.split(/\/(.*)/s) : ['', name];
  if (!topic) throw new Refusal(`An answer stands in a topic: npm run new answer TOPIC/${slug}\n${topics()}`);
  if (!TOPICS.some((known) => known === topic))
    throw new Refusal(`There is no topic "${topic}"${didYouMean(topic, TOPICS)}.\n${topics()}`);
  checkName(slug, 'invoice-copy');
  const twin = globSync(`answers/*/${slug}.md`, { cwd: data })[0];
  if (twin)
    throw new Refusal(`There is an answer of this name: data/${twin}. Add to that one, or choose another name.`);
  return [write(data, `answers/${topic}/${slug}.md`, templates.answer(slug, topic))];
}

const topics = () => `The topics are ${TOPICS.join(', ')}.`;

function newError(data: string, id: string): string[] {
  checkName(id, 'quota-exceeded');
  return [write(data, `errors/${id}.md`, templates.error(id))];
}

function newNote(data: string, id: string): string[] {
  checkName(id, 'billing-tax-id');
  const key = id.replaceAll('-', '_');
  const catalogues = globSync('locales/*.yml', { cwd: data }).map((name) => {
    const text = readFileSync(join(data, name), 'utf8');
    // The notes end where the next group of words begins.
    const notes = /^notes:\n(?:(?: .*)?\n)*/m.exec(text);
    if (!notes) throw new Refusal(`data/${name} has no "notes:", under which the words of notes stand.`);
    if (new RegExp(`^ {2}${key}:`, 'm').test(notes[0]))
      throw new Refusal(`data/${name} has words for a note of this name: notes.${key}. Choose another name.`);
    const end = notes.index + notes[0].length;
    return { name, text: text.slice(0, end) + templates.noteWords(id) + text.slice(end) };
  });
  const written = [write(data, `explainers/${id}.ts`, templates.note(id))];
  for (const { name, text } of catalogues) writeFileSync(join(data, name), text);
  return [...written, ...catalogues.map(({ name }) => name)];
}

function checkName(name: string, example: string): void {
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) return;
  throw new Refusal(
    `The name "${name}" cannot be a file's: small letters, digits and single hyphens, such as ${example}.`,
  );
}

function write(data: string, name: string, text: string): string {
  const file = join(data, name);
  if (existsSync(file)) throw new Refusal(`data/${name} is there already. Nothing was written.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  return name;
}

/** What is to be done next, in order. */
export function nextSteps(kind: Kind, name: string): string[] {
  const content = 'npm run content, until it has nothing to say.';
  if (kind === 'answer')
    return [
      'Fill it in. What each field is: docs/adding-an-answer.md',
      content,
      'npm run -s ask -- "the question": does search find it, put in other ways too?',
      'npm run check',
    ];
  if (kind === 'error')
    return [
      'Fill it in. What each field is: docs/adding-an-error.md',
      content,
      'npm run -s ask -- "the whole message as people paste it": is it named?',
      `Add ${basename(name)} to the ids at the top of tests/unit/decode.test.ts, and messages that are it, and are not.`,
      'npm run check',
    ];
  return [
    'Fill it in, beginning from its nearest neighbour. What each field is: docs/adding-a-note.md',
    content,
    `Mark its control on the replica pages: data-control="${name}" (tests/stage/README.md).`,
    'Say on which page it must stand, and at which words: tests/stage/with-notes.ts',
    'npm run check says whether either is missing. Then npm test and npm run mutants: does it stand there and nowhere else?',
  ];
}
