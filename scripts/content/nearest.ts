/** What somebody probably meant who wrote a name that does not exist. */

/** "; did you mean "confidence"?", or nothing where no name is near. */
export function didYouMean(written: string, names: Iterable<string>, show = (name: string) => `"${name}"`): string {
  const wanted = written.trim().toLowerCase().replaceAll('_', '-');
  let best: { name: string; steps: number } | undefined;
  for (const name of names) {
    const steps = stepsBetween(wanted, name.toLowerCase().replaceAll('_', '-'));
    if (!best || steps < best.steps) best = { name, steps };
  }
  const isNear = best && best.steps <= Math.max(1, Math.floor(wanted.length / 4));
  return best && isNear ? `; did you mean ${show(best.name)}?` : '';
}

/** @param slugs of all answers */
export function noAnswer(field: string, slug: string, slugs: Iterable<string>): string {
  return `${field}: "${slug}" is no answer we have${didYouMean(slug, slugs)}`;
}

/** How many letters must be put in, taken out or changed to make one of the other. */
function stepsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let at = 1; at <= other.length; at++) {
      const swap = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      line.push(Math.min(swap, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}
