/** Which of our files imports which: read from the source, types and dynamic imports too, without running any of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A path from the root of the project, such as `lib/time/zones.ts`. */
type File = string;

export interface Import {
  from: File;
  to: File;
}

const ROOT = new URL('../../', import.meta.url);
const FOLDERS = ['entrypoints', 'components', 'lib', 'data', 'scripts', 'tests'];
const CODE = /\.(?:tsx?|mjs|css|html)$/;

/** Every import of one of our files by another. */
export function readImports(): Import[] {
  return sourceFiles().flatMap((from) =>
    importedBy(from, readFileSync(new URL(from, ROOT), 'utf8')).map((to) => ({ from, to })),
  );
}

export function sourceFiles(): File[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  );
  const atRoot = readdirSync(ROOT).filter((name) => name.endsWith('.ts'));
  return [...atRoot, ...inFolders].filter((name) => CODE.test(name)).sort();
}

/** The files of ours that a text imports; packages and Node's own modules are left out. */
export function importedBy(file: File, text: string): File[] {
  const read = /\.css$/.test(file) ? inStyles : /\.html$/.test(file) ? inMarkup : inCode;
  const named = read(text, file);
  return [...new Set(named.flatMap((specifier) => resolve(file, specifier)))];
}

function inStyles(text: string): string[] {
  return [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)].map(([, specifier = '']) => specifier);
}

function inMarkup(text: string): string[] {
  return [...text.matchAll(/\b(?:src|href)="(\.[^"]+)"/g)].map(([, specifier = '']) => specifier);
}

function inCode(text: string, file: File): string[] {
  const { module, program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const written = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? '')),
  ];
  const inPlace: string[] = [];
  const take = (source: { type: string; value?: unknown }) => void inPlace.push(String(source.value ?? ''));
  // `import('…')`, as a value and as a type. The whole tree is costly, and few have one.
  if (/\bimport\(/.test(text))
    new Visitor({ ImportExpression: ({ source }) => take(source), TSImportType: ({ source }) => take(source) }).visit(
      program,
    );
  return [...written, ...inPlace];
}

function resolve(file: File, specifier: string): File[] {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('.')) return [posix.join(posix.dirname(file), path)];
  // WXT's own names for the root of the project.
  const fromRoot = /^(?:@@?|~~?)\/(.+)$/.exec(path)?.[1];
  return fromRoot === undefined ? [] : [fromRoot];
}
