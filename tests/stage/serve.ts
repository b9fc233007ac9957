// Builds the replica pages and answers requests for the two real origins, so that a test can intercept them and
// nothing ever reaches a network. Runs in plain Node: `await buildStage()`, then `respond(url)`.

import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { hashedClassName } from './class-names.ts';
import { documentOf, policyOf, type Site } from './document.ts';

export interface StageResponse {
  status: number;
  contentType: string;
  headers?: Record<string, string>;
  body: string | Buffer;
}

const HERE = import.meta.dirname;
const OUT = join(HERE, '../../.output/stage');
const SITES = new Map<string, Site>([
  ['https://chatgpt.com', 'chatgpt'],
  ['https://platform.openai.com', 'platform'],
]);

/**
 * What is built, each by itself with all that it needs. A page that was not redesigned carries nothing of those that were:
 * it would be several times as long, and the browser tests open hundreds.
 */
const ENTRIES = {
  chatgpt: 'chatgpt/client.tsx',
  'chatgpt-redesigned': 'chatgpt/redesigned-client.tsx',
  platform: 'platform/client.tsx',
  'platform-redesigned': 'platform/redesigned-client.tsx',
  hostile: 'hostile/hostile.ts',
  server: 'server.tsx',
};

let files = new Map<string, Buffer>();
let render: ((site: Site, address: string) => string) | undefined;

/** Builds into `.output/stage/<hash of the sources>/`, or takes what an earlier run built there. */
export async function buildStage(): Promise<void> {
  const hash = hashOfSources();
  const directory = join(OUT, hash);
  if (!existsSync(directory)) {
    mkdirSync(OUT, { recursive: true });
    for (const name of readdirSync(OUT)) {
      if (!name.startsWith(hash)) rmSync(join(OUT, name), { recursive: true, force: true });
    }
    // Test workers may build at the same time: each builds aside, and the first to finish wins.
    const aside = `${directory}.${process.pid}`;
    // As sites are shipped. The mode alone does not say so: in a test React would come as it is for developing.
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    for (const [name, path] of Object.entries(ENTRIES)) await build(config(aside, name, path));
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
    try {
      renameSync(aside, directory);
    } catch (error) {
      if (!existsSync(directory)) throw error;
      rmSync(aside, { recursive: true });
    }
  }
  files = new Map(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name))]));
  const server: typeof import('./server.tsx') = await import(
    /* @vite-ignore */ pathToFileURL(join(directory, 'server.js')).href
  );
  render = server.render;
}

/** What the replica answers to this address; undefined where the address is not on one of the two origins. */
export function respond(address: string): StageResponse | undefined {
  const url = new URL(address);
  const site = SITES.get(url.origin);
  if (!site) return undefined;
  if (!render) throw new Error('Call buildStage() before respond()');
  const draw = render;

  if (url.pathname.startsWith('/_stage/')) return asset(url.pathname.slice('/_stage/'.length));
  if (url.pathname === '/favicon.ico') return { status: 204, contentType: 'image/x-icon', body: '' };
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policyOf(site), 'cache-control': 'no-store' },
    body: documentOf(site, url, (address) => draw(site, address)),
  };
}

function asset(name: string): StageResponse {
  const body = files.get(name);
  if (!body) return { status: 404, contentType: 'text/plain', body: 'not found' };
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  return {
    status: 200,
    contentType: `${type}; charset=utf-8`,
    headers: { 'cache-control': 'no-store' },
    body,
  };
}

function config(outDir: string, name: string, path: string): InlineConfig {
  return {
    configFile: false,
    root: HERE,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    css: { modules: { generateScopedName: hashedClassName } },
    build: {
      outDir,
      emptyOutDir: false,
      minify: true,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      ssr: name === 'server',
      rolldownOptions: {
        input: { [name]: join(HERE, path) },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  };
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of globSync('**/*.{ts,tsx,css}', { cwd: HERE }).sort()) {
    hash.update(name).update(readFileSync(join(HERE, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
