/** Which of our files imports which: read from the source, types and dynamic imports too, without running any of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A path from the root of the project, such as `lib/time/zones.ts`. */
export type File = string;

export interface Import {
  from: File;
  to: File;
}

/** What a text imports and offers. */
export interface Names {
  /** By the file of ours and the name there; "*" is all of it. */
  imports: { file: File; name: string }[];
  exports: { name: string; isType: boolean }[];
}

const ROOT = new URL('../../', import.meta.url);
const FOLDERS = ['entrypoints', 'components', 'lib', 'data', 'scripts', 'tests'];

/** Every file that may import another, with its text. */
export function sources(): Map<File, string> {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  );
  const atRoot = readdirSync(ROOT).filter((name) => name.endsWith('.ts'));
  const names = [...atRoot, ...inFolders].filter((name) => /\.(?:tsx?|mjs|css|html)$/.test(name)).sort();
  return new Map(names.map((name) => [name, readFileSync(new URL(name, ROOT), 'utf8')]));
}

/** Every import of one of our files by another. */
export function importsOf(files: ReadonlyMap<File, Names>): Import[] {
  return [...files].flatMap(([from, { imports }]) =>
    [...new Set(imports.map(({ file }) => file))].map((to) => ({ from, to })),
  );
}

/** What each of the files imports from the others, and offers to them. */
export function readNames(texts: ReadonlyMap<File, string>): Map<File, Names> {
  return new Map([...texts].map(([file, text]) => [file, namesIn(file, text)]));
}

/** Packages and Node's own modules are left out. */
export function namesIn(file: File, text: string): Names {
  const read = /\.css$/.test(file) ? inStyles : /\.html$/.test(file) ? inMarkup : inCode;
  const { imports, exports } = read(text, file);
  return {
    exports,
    imports: imports.flatMap(([specifier, name]) => resolve(file, specifier).map((file) => ({ file, name }))),
  };
}

type Written = { imports: [specifier: string, name: string][]; exports: Names['exports'] };

function inStyles(text: string): Written {
  const named = [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)];
  return { imports: named.map(([, specifier = '']) => [specifier, '*']), exports: [] };
}

function inMarkup(text: string): Written {
  const named = [...text.matchAll(/\b(?:src|href)="(\.[^"]+)"/g)];
  return { imports: named.map(([, specifier = '']) => [specifier, '*']), exports: [] };
}

function inCode(text: string, file: File): Written {
  const { module, program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const imports: Written['imports'] = [];
  const exports: Written['exports'] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    if (entries.length === 0) imports.push([moduleRequest.value, '*']);
    for (const { importName } of entries) imports.push([moduleRequest.value, nameOf(importName)]);
  }
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, importName, exportName, isType } of entries) {
      if (moduleRequest) imports.push([moduleRequest.value, nameOf(importName)]);
      if (exportName.kind !== 'None') exports.push({ name: nameOf(exportName), isType });
    }
  const take = (source: { type: string; value?: unknown }) => void imports.push([String(source.value ?? ''), '*']);
  // `import('…')`, as a value and as a type. The whole tree is costly, and few have one.
  if (/\bimport\(/.test(text))
    new Visitor({ ImportExpression: ({ source }) => take(source), TSImportType: ({ source }) => take(source) }).visit(
      program,
    );
  return { imports, exports };
}

function nameOf({ kind, name }: { kind: string; name?: string | null }): string {
  return kind === 'Default' ? 'default' : (name ?? '*');
}

function resolve(file: File, specifier: string): File[] {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('.')) return [posix.join(posix.dirname(file), path)];
  // WXT's own names for the root of the project.
  const fromRoot = /^(?:@@?|~~?)\/(.+)$/.exec(path)?.[1];
  return fromRoot === undefined ? [] : [fromRoot];
}
