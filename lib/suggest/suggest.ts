/** What the address bar offers for the words behind the keyword. */
import type { Found } from '../search/search.ts';

export type Suggestion = {
  /** What the browser hands back when this one is chosen: the slug of the answer. */
  content: string;
  description: string;
};

const MOST = 3;

/** @param titleOf the question of an answer. @param isXml how the browser reads descriptions */
export function suggestionsFrom(
  found: Found | undefined,
  titleOf: (slug: string) => string | undefined,
  isXml: boolean,
): Suggestion[] {
  return (found?.hits ?? []).slice(0, MOST).map(({ slug }) => {
    const title = titleOf(slug) ?? slug;
    return { content: slug, description: isXml ? escapeXml(title) : title };
  });
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text that may stand in XML anywhere. What XML cannot hold at all becomes a space. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\x20-\ufffd\u{10000}-\u{10ffff}]/gu, ' ')
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
