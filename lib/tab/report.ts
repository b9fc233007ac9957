/**
 * The text of a report about a tab, for a person to paste into a bug report. Nothing of the page's own words is in it:
 * ids and codes of ours, and the outline that lib/explain/outline.ts makes.
 */
import type { NoteHealth, TabReport } from './messages.ts';

export type Surroundings = {
  /** Version of the extension. */
  version: string;
  /** The browser's user agent, of which only name and version are told. */
  userAgent: string;
};

export function reportText(report: TabReport, outline: string, { version, userAgent }: Surroundings): string {
  const { host, page = 'no page of ours', isLoose, isSiteHidden, notes } = report;
  const facts = [
    `Meterwise ${version}`,
    browserOf(userAgent),
    host,
    page,
    isLoose && 'recognised by its look',
    isSiteHidden && 'all notes hidden',
  ];
  return [facts.filter(Boolean).join(', '), ...notes.map(lineOf), '', outline.trimEnd(), ''].join('\n');
}

function lineOf({ id, state, why, carriedBy, words }: NoteHealth): string {
  const parts = [state, why, carriedBy.join(', '), words.map((word) => `"${word}"`).join(', ')];
  return `${id}: ${parts.filter(Boolean).join(' | ')}`;
}

/** "Firefox 153", "Chrome 156", "Edge 156". */
function browserOf(userAgent: string): string {
  const [, name = 'unknown browser', version = ''] =
    /(Edg|Firefox|Chrome)\/(\d+)/.exec(
      // Edge names itself after Chrome.
      userAgent.replace(/Chrome(?=.*Edg\/)/, ''),
    ) ?? [];
  return `${name.replace('Edg', 'Edge')} ${version}`.trim();
}
