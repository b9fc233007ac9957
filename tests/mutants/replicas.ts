/** The replica pages that are changed into mutants, and how one is drawn into the test's own document. */

import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PageId } from '../../data/pages.ts';
import { matchRoute } from '../../lib/route/match.ts';
import { SILENT } from '../stage/addresses.ts';
import chatgptStyles from '../stage/chatgpt/redesigned.css?inline';
import { Redesigned as ChatGptApp } from '../stage/chatgpt/redesigned.tsx';
import { htmlAttributes, type Site } from '../stage/document.ts';
import { flagsOf, redesignOf } from '../stage/flags.ts';
import freshStyles from '../stage/fresh/chatgpt.css?inline';
import { Redesigned as PlatformApp } from '../stage/platform/redesigned.tsx';
import { REDESIGNS } from '../stage/redesigns.ts';
import { initialise } from '../stage/state.ts';

const ALL_SILENT = new Set([...SILENT, ...Object.values(REDESIGNS).flatMap(({ silent }) => silent)]);

export interface Replica {
  address: string;
  site: Site;
  page: PageId;
  isDialog: boolean;
  isSilent: boolean;
  html: string;
  /** The attributes of `html` and of `body`. */
  document: Record<string, string>;
  body: Record<string, string>;
}

/** Draws a page as React does, and keeps what came of it. */
export async function drawReplica(address: string): Promise<Replica> {
  const url = new URL(address);
  const site: Site = url.hostname === 'chatgpt.com' ? 'chatgpt' : 'platform';
  const route = matchRoute(address);
  if (!route) throw new Error(`No page of ours stands at ${address}`);
  const flags = flagsOf(url.search);

  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById('root') as HTMLElement);
  initialise(url.pathname + url.search + url.hash, !flags.has('loading'));
  flushSync(() => root.render(createElement(site === 'chatgpt' ? ChatGptApp : PlatformApp)));
  // The dialog's effects.
  await new Promise((resolve) => setTimeout(resolve));
  const replica = {
    ...{
      address,
      site,
      page: route.page,
      isDialog: route.isDialog,
      isSilent: ALL_SILENT.has(address),
    },
    html: document.body.innerHTML,
    document: htmlAttributes(site, flags),
    body: Object.fromEntries([...document.body.attributes].map(({ name, value }) => [name, value])),
  };
  root.unmount();
  return replica;
}

/**
 * The style sheets that the pages brought with them, by the folder of the stage they lie in: class names and rules belong
 * together. Read before the first page is shown, which takes them away.
 */
const MODULES = new Map<string, string>();
for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-vite-dev-id$=".module.css"]')) {
  const folder = style.dataset.viteDevId?.split('/').at(-2) ?? '';
  MODULES.set(folder, `${MODULES.get(folder) ?? ''}\n${style.textContent}`);
}
for (const folder of ['platform', ...Object.keys(REDESIGNS).filter((name) => name !== 'next')])
  if (!MODULES.get(folder)?.includes('.r')) throw new Error(`The style sheet of ${folder} is missing`);

/** The style sheet of the page under test: its site's, and of its redesign, if it is one, and nothing of the others'. */
function stylesOf({ address, site }: Replica): string {
  const redesign = redesignOf(flagsOf(new URL(address).search));
  return [
    site === 'chatgpt' ? chatgptStyles : MODULES.get('platform'),
    redesign === 'fresh' && site === 'chatgpt' ? freshStyles : '',
    redesign ? MODULES.get(redesign) : '',
  ].join('\n');
}

/** Shows a replica, unchanged, with its own style sheet. */
export function showReplica(replica: Replica): void {
  for (const style of document.querySelectorAll('style[data-vite-dev-id]')) style.remove();
  let style = document.querySelector('style.stage');
  if (!style) {
    style = document.createElement('style');
    style.className = 'stage';
    document.head.append(style);
  }
  // Most pages have the style sheet of the one before: it is read anew only where that was changed.
  const styles = stylesOf(replica);
  if (style.textContent !== styles) style.textContent = styles;
  setAttributes(document.documentElement, replica.document);
  setAttributes(document.body, replica.body);
  document.body.innerHTML = replica.html;
  for (const dialog of document.querySelectorAll('dialog')) {
    dialog.close();
    dialog.showModal();
  }
}

function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
