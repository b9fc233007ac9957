/** Which folder may import from which, and what is said of an import that may not be. */
import type { Import } from './imports.ts';

/** What each folder may import from, besides itself. The four that are shipped come first. */
const MAY_IMPORT: Record<string, string[]> = {
  entrypoints: ['components', 'lib', 'data'],
  components: ['lib', 'data'],
  lib: ['data'],
  data: [],
  // The demo shows the stage in the tests' browsers.
  scripts: ['lib', 'data', 'tests'],
  tests: ['entrypoints', 'components', 'lib', 'data', 'scripts'],
  // The files beside package.json configure the tools.
  '.': ['scripts', 'tests'],
};

/** A sentence for every import that goes the wrong way. */
export function wrongArrows(imports: Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const [home, target] = [folderOf(from), folderOf(to)];
    const may = MAY_IMPORT[home];
    if (home === target || may?.includes(target)) return [];
    const allowed = may?.length === 0 ? 'nothing outside itself' : `only ${may?.join(', ')}`;
    return [`${from} imports ${to}, but ${home}/ may import ${allowed}`];
  });
}

function folderOf(file: string): string {
  const slash = file.indexOf('/');
  return slash < 0 ? '.' : file.slice(0, slash);
}
