/** Search engines over the same answers, so that their figures can be compared: ours, and two as they come. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { ask } from '../../lib/ask/ask.ts';
import { plain } from '../../lib/search/plain.ts';
import { compile } from '../content/compile.ts';

export type SearchEngine = { name: string; search(query: string): string[] };

const { content } = await compile(new URL('../../data/', import.meta.url));
const documents = content.answers.map(({ slug, question, ask, tags, short, steps, more }) => ({
  id: slug,
  question,
  ask: ask.join('\n'),
  tags: tags.join('\n'),
  short: plain(short),
  text: [
    ...steps.map(plain),
    ...more.flatMap((block) =>
      ('paragraph' in block ? [block.paragraph] : 'numbered' in block ? block.numbered : block.bullets).map(plain),
    ),
  ].join('\n'),
}));
const FIELDS = ['question', 'ask', 'tags', 'short', 'text'];

export function engines(): SearchEngine[] {
  const mini = new MiniSearch({
    fields: FIELDS,
    searchOptions: { boost: { question: 3, ask: 2, tags: 2 }, prefix: true, fuzzy: 0.2 },
  });
  mini.addAll(documents);
  const fuse = new Fuse(documents, { keys: FIELDS, ignoreLocation: true, includeScore: true, threshold: 0.4 });
  return [
    { name: 'Meterwise', search: (query) => ask(query).found?.hits.map(({ slug }) => slug) ?? [] },
    { name: 'MiniSearch', search: (query) => mini.search(query).map(({ id }) => id) },
    { name: 'Fuse', search: (query) => fuse.search(query.slice(0, 200)).map(({ item }) => item.id) },
  ];
}
