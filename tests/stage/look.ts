// Takes pictures of the replica pages, to look at: `npx node tests/stage/look.ts [folder] [part of a name]`. Fails on any console error.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../e2e/driver/find-browser.ts';
import { SILENT, WITH_METERS } from './addresses.ts';
import { REDESIGNS } from './redesigns.ts';
import { buildStage, respond } from './serve.ts';

/** Pages that only stand beside those with meters. */
const BESIDE = [
  'https://chatgpt.com/settings/general-settings',
  'https://chatgpt.com/c/1',
  'https://chatgpt.com/gpts',
  'https://chatgpt.com/auth/login',
  'https://platform.openai.com/docs/overview',
  'https://platform.openai.com/logs',
  'https://platform.openai.com/settings/profile',
];
const PAGES = [...Object.values(REDESIGNS), { pages: WITH_METERS, silent: SILENT }, { pages: BESIDE, silent: [] }]
  .flatMap(({ pages, silent }) => [...pages, ...silent])
  .map((address) => new URL(address));

/** The flags first, so that a set's pictures lie together: "ninth-zero platform usage". */
function nameOf({ hostname, pathname, search, hash }: URL): string {
  const words = (text: string) => text.split(/[^A-Za-z0-9_-]+/).filter(Boolean);
  const flags = new URLSearchParams(search).get('stage') ?? '';
  const tab = new URLSearchParams(search).get('tab') ?? '';
  const site = hostname.startsWith('chatgpt') ? 'chatgpt' : 'platform';
  return [words(flags).join('-') || 'plain', site, ...words(`${pathname} ${tab} ${hash}`)].join(' ');
}

const folder = process.argv[2] ?? '.output/stage-pictures';
const only = process.argv[3] ?? '';
mkdirSync(folder, { recursive: true });
await buildStage();

const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
await context.route('**', async (route) => {
  const response = respond(route.request().url());
  if (!response) return route.abort();
  const { status, contentType, headers = {}, body } = response;
  return route.fulfill({ status, contentType, headers, body });
});

const page = await context.newPage();
const errors: string[] = [];
page.on('console', (message) => {
  if (['error', 'warning'].includes(message.type())) errors.push(`${page.url()} ${message.text()}`);
});
page.on('pageerror', (error) => errors.push(`${page.url()} ${error.message}`));

for (const address of PAGES) {
  const name = nameOf(address);
  if (!name.includes(only)) continue;
  for (const theme of ['light', 'dark']) {
    const at = new URL(address);
    if (theme === 'dark') at.searchParams.set('stage', ['dark', at.searchParams.get('stage')].filter(Boolean).join());
    await page.goto(at.href);
    if (!name.includes('loading')) await page.waitForFunction(() => window.stage.ready);
    await page.screenshot({ path: join(folder, `${name} ${theme}.png`) });
  }
}
await browser.close();

for (const error of errors) console.error(error);
process.exitCode = errors.length > 0 ? 1 : 0;
