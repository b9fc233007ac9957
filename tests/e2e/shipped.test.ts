/** What is in the packages: no call to the network, no code made of text, no markup made of data, no code from elsewhere. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSER, buildOf } from './world.ts';

const FOLDER = buildOf();
const files = (pattern: string) =>
  globSync(pattern, { cwd: FOLDER })
    .sort()
    .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
const scripts = files('**/*.js');

/** What no script may hold, by what it could do. A name is enough: what is not there cannot be called. */
const FORBIDDEN: Record<string, RegExp> = {
  'a request':
    /\b(?:fetch|importScripts)\b|XMLHttpRequest|sendBeacon|EventSource|WebSocket|WebTransport|RTCPeerConnection/g,
  'a worker': /\b(?:Shared)?Worker\b|serviceWorker|Worklet/g,
  'code made of text': /\beval\b|\bFunction\s*\(|executeScript|\bset(?:Timeout|Interval)\s*\(\s*["'`]/g,
  'markup made of text':
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|parseFromString|DOMParser|setHTML|srcdoc|dangerouslySetInnerHTML\s*:|__html\s*:/g,
  'code from elsewhere': /\bimport\s*\(|\bfrom\s*["'`]https?:|createElement\(["'`]script|wasm|WebAssembly/gi,
  'what a page keeps': /document\.cookie|cookieStore|indexedDB|sessionStorage|localStorage/g,
  'an open door': /on(?:Message|Connect)External|\.postMessage\b|accessLevel|setAccessLevel/g,
};

/**
 * What is there all the same, each with the reason why it does no harm: exact pieces of code (names are shortened anew in
 * every build, so `@` is any name), and how often each is there. Another number is a piece that nobody has looked at.
 */
type Allowed = { file: RegExp; code: string; times: number; why: string };
const PAGES = /^chunks\/main\b/;
const BACKGROUND = /^background\.js$/;
const CONTENT = /^chunks\/content\b/;
const INDEX = 'MiniSearch calls it fetching that it looks a word up in its own tree.';
const REACT = 'React can, but only for an element with `dangerouslySetInnerHTML`, and none of ours has it.';
const RESOURCE =
  'React can load scripts that are asked for with `preinit` or <script async>: none is, and the policy allows our own files only.';
const POLYFILL = 'A table of names in the polyfill: which calls exist, and with how many arguments. Nothing is called.';

const ALLOWED: Allowed[] = [
  ...[PAGES, BACKGROUND].flatMap((file) => [
    { file, code: '}fetch(@,@){if(typeof @!=`string`)throw', times: 1, why: INDEX },
    { file, code: '=this._index.fetch(@,@)', times: 2, why: INDEX },
  ]),
  {
    file: PAGES,
    code: '.innerHTML=`<script><\\/script>`',
    times: 1,
    why: 'React makes an empty script element that way.',
  },
  { file: PAGES, code: '?.__html!==@&&(@.innerHTML=@)', times: 2, why: REACT },
  {
    file: PAGES,
    code: ':case`innerHTML`:case`ref`:',
    times: 2,
    why: 'The name of a property that React leaves alone.',
  },
  { file: PAGES, code: '=@.createElement(`script`),@(@),@(@,`link`,@)', times: 3, why: RESOURCE },
  {
    file: PAGES,
    code: '=@.port2;@.port1.onmessage=@,@=function(){@.postMessage(null)}',
    times: 1,
    why: 'React tells itself that there is work to do: an empty message, to a port of its own.',
  },
  {
    file: PAGES,
    code: '===`system`?localStorage.removeItem(@):localStorage.setItem(@,@)',
    times: 1,
    why: 'The chosen theme, on our own pages: lib/settings/early-theme.ts.',
  },
  {
    file: PAGES,
    code: 'try{return localStorage}catch{return{}}',
    times: 1,
    why: 'The receipt lists it: lib/settings/receipt.ts.',
  },
  { file: /^look\.js$/, code: "localStorage.getItem('theme')", times: 1, why: 'The chosen theme, on our own pages.' },
  {
    file: BACKGROUND,
    code: 'runtime:{onMessage:@(@),onMessageExternal:@(@)',
    times: 1,
    why: 'The polyfill wraps the event; nobody listens to it.',
  },
  { file: BACKGROUND, code: 'inspectedWindow:{eval:{minArgs:1,', times: 1, why: POLYFILL },
  { file: BACKGROUND, code: 'executeScript:{minArgs:1,', times: 1, why: POLYFILL },
  ...[CONTENT, BACKGROUND].map((file) => ({ file, code: ' eval ever ', times: 1, why: 'A word of the search index.' })),
];

const pattern = (code: string) => code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('@', '[\\w$]+');

/** A script without what is allowed in it. */
function rest({ name, text }: { name: string; text: string }): string {
  return ALLOWED.filter(({ file }) => file.test(name)).reduce(
    (left, { code }) => left.replaceAll(new RegExp(pattern(code), 'g'), ''),
    text,
  );
}

describe(`what is shipped: ${BROWSER}`, () => {
  test.each(Object.entries(FORBIDDEN))('no script holds %s', (_, forbidden) => {
    expect(scripts.length).toBeGreaterThan(5);
    const found = scripts.flatMap((script) => {
      const left = rest(script);
      return [...left.matchAll(forbidden)].map(({ index }) => `${script.name}: ${left.slice(index - 60, index + 40)}`);
    });
    expect(found).toEqual([]);
  });

  test.each(ALLOWED)('$code is there as often as it was looked at', ({ file, code, times }) => {
    const pieces = scripts
      .filter(({ name }) => file.test(name))
      .flatMap(({ text }) => [...text.matchAll(new RegExp(pattern(code), 'g'))]);
    expect(pieces).toHaveLength(times);
  });

  test.each([
    ...['a=fetch(`/x`)', 'new XMLHttpRequest', 'navigator.sendBeacon(a)', 'new WebSocket(a)', 'importScripts(a)'],
    ...['new Worker(a)', 'eval(a)', 'new Function(a)', 'setTimeout("a()",1)', 'a.innerHTML=b', 'document.write(a)'],
    ...['{dangerouslySetInnerHTML:{__html:a}}', 'import(`https://a.example/b.js`)', 'document.createElement("script")'],
    ...['document.cookie', 'chrome.runtime.onMessageExternal.addListener(a)', 'window.postMessage(a,`*`)'],
  ])('and would be seen: %s', (code) => {
    const left = rest({ name: 'background.js', text: `${scripts[0]?.text};${code}` });
    expect(Object.values(FORBIDDEN).some((forbidden) => new RegExp(forbidden).test(left))).toBe(true);
  });

  test('no script names the address of another', () => {
    for (const { name, text } of scripts)
      expect(text.match(/(?:https?:)?\/\/[^\s"'`<>]+\.(?:m?js|wasm)\b/g) ?? [], name).toEqual([]);
  });

  test('pages load files of the package, and hold no code or style themselves', () => {
    const pages = files('*.html');
    expect(pages.map(({ name }) => name)).toEqual(expect.arrayContaining(['app.html', 'options.html', 'popup.html']));
    for (const { name, text } of pages) {
      for (const [, address = ''] of text.matchAll(/\s(?:src|href)="([^"]*)"/g)) {
        expect(address, name).toMatch(/^\/(?!\/)/);
        expect(() => readFileSync(join(FOLDER, address)), `${name}: ${address}`).not.toThrow();
      }
      expect(text, name).not.toMatch(/<script(?![^>]*\ssrc=)|<style|<iframe|<object|<embed|<base|\son\w+=|\sstyle=/i);
    }
  });

  test('style sheets load nothing', () => {
    for (const { name, text } of files('**/*.css')) expect(text, name).not.toMatch(/@import|url\((?!["']?data:)/);
  });
});
