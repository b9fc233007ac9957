/** Files of data/ that nothing reads, because they stand in the wrong folder or have the wrong ending. */
import { readdir } from 'node:fs/promises';

/** What is read, by its path from data/; the first that begins alike says where a stray file belongs. */
const READ: [path: RegExp, folder: string, is: string][] = [
  [/^answers\/[^/]+\/[^/]+\.md$/, 'answers/', 'an answer is data/answers/<topic>/<slug>.md'],
  [/^errors\/[^/]+\.md$/, 'errors/', 'an error is data/errors/<id>.md'],
  [/^facts\/[^/]+\.yaml$/, 'facts/', 'facts stand in data/facts/<group>.yaml'],
  [/^tables\/[^/]+\.yaml$/, 'tables/', 'a table is data/tables/<id>.yaml'],
  [/^explainers\/[^/]+\.ts$/, 'explainers/', 'a note is data/explainers/<id>.ts'],
  [/^locales\/[^/]+\.yml$/, 'locales/', 'words stand in data/locales/<language>.yml'],
  [/^lexicon\/[^/]+\.ts$/, 'lexicon/', 'words of a language are data/lexicon/<language>.ts'],
  [
    /^troubleshooter\/(?:(?:questions|table)\.yaml|verdicts\/[^/]+\.md)$/,
    'troubleshooter/',
    'a verdict is data/troubleshooter/verdicts/<id>.md',
  ],
  [/^(?:meter-map\.yaml|[^/]+\.ts)$/, '', 'an answer is data/answers/<topic>/<slug>.md, an error data/errors/<id>.md'],
];

export async function strays(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''));
  return paths
    .filter((path) => !path.startsWith('generated/') && !/(?:^|\/)\./.test(path))
    .filter((path) => !READ.some(([read]) => read.test(path)))
    .sort()
    .map(
      (path) => `data/${path}: file: nothing reads it here; ${READ.find(([, start]) => path.startsWith(start))?.[2]}`,
    );
}
