// Renders a page's content to HTML, for the flag `ssr`. Built by serve.ts and run in Node.

import { renderToString } from 'react-dom/server';
import { App as ChatGptApp } from './chatgpt/app.tsx';
import { Redesigned as RedesignedChatGpt } from './chatgpt/redesigned.tsx';
import { redesignOf } from './flags.ts';
import { App as PlatformApp } from './platform/app.tsx';
import { Redesigned as RedesignedPlatform } from './platform/redesigned.tsx';
import { getState, initialise } from './state.ts';

const APPS = { chatgpt: ChatGptApp, platform: PlatformApp };
const REDESIGNED = { chatgpt: RedesignedChatGpt, platform: RedesignedPlatform };

export function render(site: 'chatgpt' | 'platform', address: string): string {
  initialise(address, true);
  // The one that the page hydrates: see documentOf.
  const App = (redesignOf(getState().flags) ? REDESIGNED : APPS)[site];
  return renderToString(<App />);
}
