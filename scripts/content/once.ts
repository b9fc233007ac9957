/**
 * The same text is read once: tests compile all content again for each mistake, and each is a mistake in one file. What
 * was said of a text is said again.
 */
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
