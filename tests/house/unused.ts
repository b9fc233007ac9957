/** What nobody uses: files that nothing imports, starts or names, and names that nothing else imports. */
import { posix } from 'node:path';
import type { File, Names } from './imports.ts';

/** Started by a tool that finds them by their place; what they export is for that tool. */
const STARTED = [
  /^entrypoints\/(?:[^/]+\.ts|[^/]+\/index\.html)$/,
  /^data\/(?:explainers|generated)\/[^/]+\.ts$/,
  // Stands in for a package's module: see wxt.config.ts.
  /^entrypoints\/page-script\/i18n\.ts$/,
  // A redesign's pages: see redesigned.tsx of each site.
  /^tests\/stage\/[^/]+\/(?:chatgpt|platform)\.tsx$/,
  /^tests\/.+\.test\.ts$/,
  /\.d\.ts$/,
  /^[^/]+\.ts$/,
];
const isStarted = (file: File) => STARTED.some((pattern) => pattern.test(file));

/** @param elsewhere texts of other files that may start one of ours, such as package.json */
export function unusedFiles(
  texts: ReadonlyMap<File, string>,
  names: ReadonlyMap<File, Names>,
  elsewhere: readonly string[],
): File[] {
  const imported = new Set([...names.values()].flatMap(({ imports }) => imports.map(({ file }) => file)));
  return [...texts.keys()].filter((file) => !isStarted(file) && !imported.has(file) && !isNamed(file));

  /** `node scripts/eval.ts` starts a file too. */
  function isNamed(file: File): boolean {
    const name = `${posix.basename(posix.dirname(file))}/${posix.basename(file)}`;
    return [...elsewhere, ...[...texts].filter(([other]) => other !== file).map(([, text]) => text)].some((text) =>
      text.includes(name),
    );
  }
}

/** A type that the file itself uses is part of what it offers, such as what a function gives back. */
export function unusedExports(texts: ReadonlyMap<File, string>, names: ReadonlyMap<File, Names>): string[] {
  const used = new Set(
    [...names.values()].flatMap(({ imports }) => imports.map(({ file, name }) => `${file} ${name}`)),
  );
  return [...names]
    .filter(([file]) => !isStarted(file) && !used.has(`${file} *`))
    .flatMap(([file, { exports }]) =>
      exports
        .filter(({ name }) => !used.has(`${file} ${name}`))
        .filter(({ name, isType }) => !isType || times(name, texts.get(file) ?? '') < 2)
        .map(({ name }) => `${file}: ${name}`),
    );
}

function times(word: string, text: string): number {
  return text.split(new RegExp(`\\b${word}\\b`)).length - 1;
}
