import type { Import } from './imports.ts';

/** One circle of each group of files that import each other, the shortest: `a → b → a`. */
export function circles(imports: Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const found: string[] = [];
  const told = new Set<string>();
  for (const start of [...next.keys()].sort()) {
    const way = shortestWayBack(start, next);
    if (!way || way.some((file) => told.has(file))) continue;
    for (const file of way) told.add(file);
    found.push([...way, start].join(' → '));
  }
  return found;
}

/** From a file along its imports back to itself, breadth first. */
function shortestWayBack(start: string, next: Map<string, string[]>): string[] | undefined {
  const ways = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const to of next.get(way.at(-1) ?? '') ?? []) {
      if (to === start) return way;
      if (seen.has(to)) continue;
      seen.add(to);
      ways.push([...way, to]);
    }
  }
  return undefined;
}
