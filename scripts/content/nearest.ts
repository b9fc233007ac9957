/** What somebody probably meant who wrote a name that does not exist. */

/** "; did you mean "confidence"?", or nothing where no name is near. */
export function didYouMean(written: string, names: Iterable<string>, show = (name: string) => `"${name}"`): string {
  const wanted = written.trim().toLowerCase().replaceAll('_', '-');
  const most = Math.max(1, Math.round(wanted.length / 3));
  let best: { name: string; steps: number } | undefined;
  for (const name of names) {
    const known = name.toLowerCase().replaceAll('_', '-');
    // Half of a name stands for the whole, when nothing is nearer.
    const isPart = wanted.length > 3 && `-${known}-`.includes(`-${wanted}-`);
    const steps = isPart ? Math.min(most, stepsBetween(wanted, known)) : stepsBetween(wanted, known);
    if (steps <= most && (!best || steps < best.steps)) best = { name, steps };
  }
  return best ? `; did you mean ${show(best.name)}?` : '';
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
