/**
 * The same text is read once: tests compile all content again for each mistake, and each is a mistake in one file. What
 * was said of a text is said again.
 */
import type { Fact } from '../../data/schema.ts';

type Report = (message: string) => void;

/** @returns a function that makes something of a key, or gives what was made of it before */
export function once<T>(): (key: string, report: Report, make: (report: Report) => T) => T {
  const known = new Map<string, { made: T; said: string[] }>();
  return (key, report, make) => {
    let entry = known.get(key);
    if (!entry) {
      const said: string[] = [];
      entry = { made: make((message) => void said.push(message)), said };
      known.set(key, entry);
    }
    for (const message of entry.said) report(message);
    return entry.made;
  };
}

type Facts = ReadonlyMap<string, Fact>;

/** The same, of a text that names facts: what was made of it holds while these are the same ones. */
export function onceByFacts<T extends { facts: ReadonlySet<string> }>(): (
  key: string,
  facts: Facts,
  report: Report,
  make: (report: Report) => T,
) => T {
  const known = new Map<string, { facts: Facts; made: T; said: string[] }>();
  const holds = (before: { facts: Facts; made: T; said: string[] } | undefined, facts: Facts) =>
    before?.facts === facts ||
    // What was said may have been about facts that were not there.
    (before?.said.length === 0 && [...before.made.facts].every((id) => before.facts.get(id) === facts.get(id)));
  return (key, facts, report, make) => {
    let entry = known.get(key);
    if (!entry || !holds(entry, facts)) {
      const said: string[] = [];
      entry = { facts, made: make((message) => void said.push(message)), said };
      known.set(key, entry);
    }
    for (const message of entry.said) report(message);
    return entry.made;
  };
}
