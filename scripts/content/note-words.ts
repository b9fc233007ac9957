/** The words of notes name facts in braces, as answers do: they are filled in here, before the browser sees a catalogue. */
import type { Explainer, Fact } from '../../data/schema.ts';
import { ageingIn, HOLE } from './ageing.ts';
import { showFact } from './facts.ts';
import { noFact } from './prose.ts';

export type Locale = { name: string; entries: unknown };
type Notes = Record<string, Record<string, string>>;

/** @returns the locales with every fact in `notes` written out; what ages and is no fact is a problem */
export function fillNotes(
  locales: Locale[],
  explainers: readonly Explainer[],
  facts: ReadonlyMap<string, Fact>,
  used: Set<string>,
  problems: string[],
): Locale[] {
  const due = new Map(explainers.map(({ id, checkAgainBy }) => [id.replaceAll('-', '_'), checkAgainBy]));
  return locales.map(({ name, entries }) => {
    const { notes, ...rest } = entries as { notes?: Notes };
    const filled = Object.entries(notes ?? {}).map(([note, words]) => {
      const lines = Object.entries(words ?? {}).map(([key, text]) => {
        const report = (message: string) => void problems.push(`${name}: notes.${note}.${key}: ${message}`);
        if (typeof text !== 'string') {
          report('must be text; quotes around the whole of it where it is a number or holds ": "');
          return [key, ''];
        }
        for (const { found, mend } of ageingIn(
          text.replace(/\{[^}]*\}/g, HOLE).replace(/\b[a-z]+(?:_[a-z]+)+\b/g, HOLE),
        ))
          report(`"${found}" ages; ${mend}`);
        return [key, text.replace(/\{([^}]*)\}/g, (whole, id) => factIn(id, due.get(note), report) ?? whole)];
      });
      return [note, Object.fromEntries(lines)];
    });
    return { name, entries: { ...rest, notes: Object.fromEntries(filled) } };
  });

  function factIn(id: string, noteDue: string | undefined, report: (message: string) => void): string | undefined {
    const fact = facts.get(id);
    if (!fact) {
      report(noFact(id, facts.keys()));
      return undefined;
    }
    used.add(id);
    // A note says itself when it is due again, so that must not be later than its facts are.
    if (noteDue && fact.checkAgainBy < noteDue)
      report(`{${id}} is due for a check on ${fact.checkAgainBy}; set the note's checkAgainBy to that day or before`);
    return showFact(fact);
  }
}
