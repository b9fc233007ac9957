/** What the changes share: where the content lies, its texts, and how to rename or wrap an element. */

import type { PageId } from '../../data/pages.ts';
import type { Random } from './random.ts';

/** A page that is being changed. */
export interface Subject {
  random: Random;
  page: PageId;
  isDialog: boolean;
  isSilent: boolean;
  language: string;
}

/** One way sites change. Says whether there was anything to change. */
export type Change = (subject: Subject) => boolean;

/** The dialog, else the main part, else all of the page. */
export function contentOf({ isDialog }: Pick<Subject, 'isDialog'>): HTMLElement {
  const content = isDialog
    ? document.querySelector<HTMLElement>('[role="tabpanel"], dialog, [role="dialog"]')
    : document.querySelector<HTMLElement>('main');
  return content ?? document.body;
}

export type Leaf = { element: HTMLElement; node: Text; text: string };

/** The texts on the page, each with its element. */
export function leavesOf(scope: Element): Leaf[] {
  const leaves: Leaf[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    const text = node.data.trim();
    if (text && element && !element.closest('svg, script, style, textarea')) leaves.push({ element, node, text });
  }
  return leaves;
}

/** Puts other words in place of a text, keeping the space around it. */
export function setText({ node, text }: Leaf, next: string): void {
  node.data = node.data.replace(text, () => next);
}

export const hasDigit = (text: string) => /\d/.test(text);

export function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}

/** Another tag in place of an element; what it holds and says stays. */
export function rename(element: Element, tag: string, keep: (attribute: string) => boolean = () => true): HTMLElement {
  const next = document.createElement(tag);
  for (const { name, value } of [...element.attributes]) if (keep(name)) next.setAttribute(name, value);
  next.append(...element.childNodes);
  element.replaceWith(next);
  return next;
}

export function wrap(element: Element, tag: string): HTMLElement {
  const around = document.createElement(tag);
  element.replaceWith(around);
  around.append(element);
  return around;
}

export function make(tag: string, attributes: Record<string, string>, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** Titles of sections: bold words of some size, without a number, that are no row and no control. The "%" of a figure is no word. */
export function titlesOf(scope: Element): HTMLElement[] {
  return leavesOf(scope)
    .filter(({ element, text }) => {
      if (hasDigit(text) || !/\p{L}/u.test(text) || element.closest('button, a, table, label, [role="dialog"] h2'))
        return false;
      const style = getComputedStyle(element);
      return Number(style.fontWeight) >= 500 && Number.parseFloat(style.fontSize) >= 15.5;
    })
    .map(({ element }) => element);
}
