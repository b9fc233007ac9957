/** Compares what the linter of Firefox's store found with what is known and explained. */

/** @property _type error, warning or notice */
export type Finding = { _type: string; code: string; message: string; file?: string; line?: number };
export type Known = { code: string; file: string; times: number; why: string };

/** A file's name without what a bundler adds to tell its content. */
export const plainName = (file: string) => file.replace(/-[\w-]{8}(?=\.(?:js|css)$)/, '');

/** What is not as the list says, a line each, for people. */
export function unexpected(findings: readonly Finding[], known: readonly Known[]): string[] {
  const lines = findings
    .filter(({ _type }) => _type === 'error')
    .map(
      ({ code, message, file, line }) => `error ${code} in ${file ?? 'the package'}, line ${line ?? '?'}: ${message}`,
    );
  const rest = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding._type === 'error') continue;
    const place = `${finding.code} in ${plainName(finding.file ?? 'the package')}`;
    rest.set(place, [...(rest.get(place) ?? []), finding]);
  }
  const wanted = new Map(known.map(({ code, file, times }) => [`${code} in ${file}`, times]));
  for (const place of new Set([...rest.keys(), ...wanted.keys()])) {
    const found = rest.get(place) ?? [];
    const times = wanted.get(place) ?? 0;
    if (found.length !== times)
      lines.push(`${place}: found ${found.length}, explained ${times}. ${found[0]?.message ?? ''}`.trim());
  }
  return lines;
}
