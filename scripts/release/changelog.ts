/** Reads CHANGELOG.md: one heading a version, "## 1.2.3 (2026-01-31)", newest first. */

export type Notes = { version: string; day: string; text: string };

export function entriesOf(changelog: string): Notes[] {
  const [, ...parts] = changelog.split(/^## /m);
  return parts.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    const { version = heading, day = '' } =
      /^(?<version>\d+\.\d+\.\d+) \((?<day>\d{4}-\d{2}-\d{2})\)$/.exec(heading)?.groups ?? {};
    return { version, day, text: lines.join('\n').trim() };
  });
}

export const notesOf = (changelog: string, version: string): Notes | undefined =>
  entriesOf(changelog).find((entry) => entry.version === version && entry.text !== '');
