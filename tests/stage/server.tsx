// Renders a page's content to HTML, for the flag `ssr`. Built by serve.ts and run in Node.

import { renderToString } from 'react-dom/server';
import { App as ChatGptApp } from './chatgpt/app.tsx';
import { App as PlatformApp } from './platform/app.tsx';
import { initialise } from './state.ts';

export function render(site: 'chatgpt' | 'platform', address: string): string {
  initialise(address, true);
  return renderToString(site === 'chatgpt' ? <ChatGptApp /> : <PlatformApp />);
}
