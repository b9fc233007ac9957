/** What is shipped, gzipped: the page scripts, the code of the extension's own pages, and their content. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD } from './browser.ts';
import type { Row } from './table.ts';

const KB = 1024;
const sizeOf = (files: string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length, 0);

export function sizes(): Row[] {
  const find = (pattern: string) => globSync(pattern, { cwd: BUILD }).sort();
  const rows: Row[] = find('content-scripts/*.js').map((file) => row(`Page script ${file}`, [file], 16));
  const content = find('chunks/content-*.js');
  const code = find('chunks/*.{js,css}')
    .concat(find('assets/*.css'))
    .filter((file) => !content.includes(file));
  return [
    ...rows,
    row('Code and styles of the extension’s pages', code, 120),
    row('Answers, facts and search index', content, 150),
  ];
}

function row(what: string, files: string[], budget: number): Row {
  const size = sizeOf(files);
  return {
    what,
    value: `${(size / KB).toFixed(1)} KB`,
    budget: `${budget} KB`,
    holds: size > 0 && size <= budget * KB,
    why: 'gzip, level 9',
  };
}
