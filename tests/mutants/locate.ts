/** Asks our locator for the control of a note. The one place that knows how it is called. */

import { PAGE_HEADING } from '../../data/headings.ts';
import type { Explainer } from '../../data/schema.ts';
import { findControl } from '../../lib/anchor/find.ts';
import { scopesOf } from '../../lib/anchor/page.ts';

/** Nothing where the control is there but the note has nothing to say about it now. */
export function locate({ controls }: Pick<Explainer, 'controls'>, isDialog: boolean): Element | undefined {
  const found = findControl(controls, scopesOf(document, isDialog));
  return found?.idle ? undefined : found?.element;
}

/** Whether there is a heading, where a note goes that found no place of its own. */
export function hasHeading(isDialog: boolean): boolean {
  return locate({ controls: PAGE_HEADING }, isDialog) !== undefined;
}
