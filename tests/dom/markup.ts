/** Short markup in the manner of the real pages (see the stage for whole ones), and what is found in it. */
import { EXPLAINERS } from '../../data/generated/explainers.ts';
import { type Found, findControl } from '../../lib/anchor/find.ts';
import { scopesOf } from '../../lib/anchor/page.ts';

export const controlsOf = (id: string) => {
  const found = EXPLAINERS.find((explainer) => explainer.id === id);
  if (!found) throw new Error(`No explainer ${id}`);
  return found.controls;
};

type Options = { isDialog?: boolean; language?: string };

/** Makes a page of the markup. What comes back looks for the control of a note on it. */
export function draw(markup: string, { isDialog = false, language = 'en' }: Options = {}) {
  document.documentElement.lang = language;
  document.body.innerHTML = markup;
  return (id: string): Found | undefined => findControl(controlsOf(id), scopesOf(document, isDialog));
}

export function look(id: string, markup: string, options?: Options): Found | undefined {
  return draw(markup, options)(id);
}

/** The text of the control that is found in the markup. */
export function find(id: string, markup: string, options?: Options): string | undefined {
  const found = look(id, markup, options);
  return found?.idle ? undefined : found?.element?.textContent?.trim();
}

export type Limit = { label: string; resets?: string; title?: string; left: string; bar?: string };

/** A row of the ChatGPT usage page of October 2026. */
export const limit = ({ label, resets, title, left, bar = '<progress max="100" value="58"></progress>' }: Limit) =>
  `<div class="@container/settings-row"><div><div>${label}</div>${
    resets ? `<div><span${title ? ` title="${title}"` : ''}>${resets}</span></div>` : ''
  }</div><div><span>${left}</span>${bar}</div></div>`;

/** A card of the ChatGPT usage page of the summer. */
export const card = (label: string, left: string, resets = '') =>
  `<article><header>${label}</header><div><span>${left}</span></div><div><div></div></div><div>${resets}</div></article>`;

export const section = (title: string, content: string, about = '') =>
  `<div><div><div>${title}</div>${about && `<div>${about}</div>`}</div><div>${content}</div></div>`;

export const row = (text: string, more = '<button>Add more</button>') =>
  `<div><div><div>${text}</div></div>${more}</div>`;

export const main = (content: string) => `<main><h1>Usage</h1>${content}</main>`;
