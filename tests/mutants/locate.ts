/** Asks our locator for the control of a note. The one place that knows how it is called. */

import { PAGE_HEADING } from '../../data/headings.ts';
import type { Explainer } from '../../data/schema.ts';
import { findControl } from '../../lib/anchor/find.ts';

/**
 * Nothing where the control is there but the note has nothing to say about it now.
 * @param scopes as `scopesOf` gives them: the same ones for all notes of a page, which is read once for them
 */
export function locate({ controls }: Pick<Explainer, 'controls'>, scopes: readonly Element[]): Element | undefined {
  const found = findControl(controls, scopes);
  return found?.idle ? undefined : found?.element;
}

/** Whether there is a heading, where a note goes that found no place of its own. */
export function hasHeading(scopes: readonly Element[]): boolean {
  return locate({ controls: PAGE_HEADING }, scopes) !== undefined;
}
