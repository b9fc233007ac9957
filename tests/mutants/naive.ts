/**
 * Two locators as simple extensions have them, run beside ours. Where they do well, the mutants are too tame: neither
 * may be right in 70 of 100 cases.
 */

import { marksOf } from './truth.ts';

const KNOWN_TEXT: Record<string, readonly string[]> = {
  'api-usage-not-chatgpt': ['Usage'],
  'api-usage-utc': ['11/09/26-11/23/26', 'Nov 9 – Nov 23, 2026'],
  'api-usage-project-filter': ['All projects', 'Default project'],
  'api-usage-zero-spend': ['Total Spend', 'Spend'],
  'billing-credit-balance': ['Credit balance', 'API credit balance', 'Credit remaining'],
  'billing-credit-grants': ['Credit grants'],
  'billing-auto-recharge': ['Auto recharge is off', 'Auto recharge is on'],
  'limits-alert-or-hard': ['Organization spend limit', 'Project spend limit', 'Monthly budget'],
  'limits-usage-tier': ['Usage tier'],
  'api-keys-leaked': ['API keys'],
  'codex-not-api-billing': ['Usage', 'Codex and Work Analytics', 'Codex Analytics', 'Analytics'],
  'codex-window-5h': ['5-hour limit', '5 hour usage limit'],
  'codex-window-weekly': ['Weekly limit', 'Weekly usage limit'],
  'codex-credits': ['credits remaining', 'Credits remaining', 'credits left', 'workspace credits'],
  'codex-auto-reload': ['Automatic reload'],
  'codex-resets': ['Usage limit resets'],
  'codex-daily-usage': ['Daily usage'],
  'codex-analytics-used': ['Usage history'],
  'plan-not-api': ['Billing'],
};

/** The first element in the document's order that shows one of the known English texts. */
export function firstWithText(id: string, scope: Element): Element | undefined {
  const known = KNOWN_TEXT[id] ?? [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    const hit = known.some((words) => text.includes(words));
    if (hit && walker.currentNode.parentElement?.checkVisibility()) return walker.currentNode.parentElement;
  }
  return undefined;
}

/** The paths of every control of an unchanged page, as a browser's "copy selector" gives them. */
export function savePaths(ids: readonly string[]): Map<string, string> {
  const paths = new Map<string, string>();
  for (const id of ids) {
    const [mark] = marksOf(id);
    if (mark) paths.set(id, pathOf(mark));
  }
  return paths;
}

function pathOf(element: Element): string {
  if (element.id && /^[a-z]/.test(element.id)) return `#${CSS.escape(element.id)}`;
  const parent = element.parentElement;
  if (!parent) return element.localName;
  const place = [...parent.children].indexOf(element) + 1;
  return `${pathOf(parent)} > ${element.localName}:nth-child(${place})`;
}
