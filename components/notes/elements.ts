/** Builds elements without markup strings, so that no text can become markup (and strict policies don't mind). */

type Child = Node | string | undefined | false;
type Attributes = Record<string, string | boolean | undefined>;

export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** Calls back when a person presses it. The page's own scripts reach our buttons too, but that is no press. */
export function onPress(button: HTMLElement, action: () => void): void {
  button.addEventListener('click', ({ isTrusted }) => isTrusted && action());
}

/** A drawing of lines, for the eye only. */
export function drawing(size: number, ...paths: string[]): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const set = { width: size, height: size, viewBox: '0 0 16 16', fill: 'none', stroke: 'currentColor' };
  for (const [name, value] of Object.entries({
    ...set,
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'aria-hidden': true,
  }))
    svg.setAttribute(name, String(value));
  for (const d of paths) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

export const GAUGE = ['M2.5 11.5a5.8 5.8 0 1 1 11 0', 'M8 10.2 10.8 6'];
export const CHEVRON = ['M3 6l5 5 5-5'];
export const CROSS = ['M3.5 3.5l9 9', 'M12.5 3.5l-9 9'];
