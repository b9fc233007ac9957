/** No request is made by the extension. Beside it, a control: an extension that does make one is seen. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Browser } from './driver/driver.ts';
import { BROWSER, CHATGPT, inBrowser, note, notesOf, open, PLATFORM, settle, visit } from './world.ts';

const SILENT = `${PLATFORM}/docs/overview`;
const PAGES = [
  `${PLATFORM}/usage`,
  `${PLATFORM}/settings/organization/billing/overview`,
  `${CHATGPT}/settings/usage`,
  `${CHATGPT}/c/1#settings/Usage`,
  SILENT,
];

/** Visits every page and returns what the browser asked the network for, as far as the stage answered. */
async function tour(browser: Browser, isOurs: boolean): Promise<string[]> {
  for (const url of PAGES) {
    const page = await visit(browser, url, isOurs && url !== SILENT ? notesOf(url) : []);
    if (isOurs && url === `${CHATGPT}/settings/usage`) {
      await page.click('.chip', { within: note('codex-credits') });
      await page.press('Escape');
    }
  }
  if (isOurs) await goThroughTheApp(browser);
  // Time for whatever comes late.
  await Promise.all((await browser.pages()).map((page) => settle(page, 1000)));
  return browser
    .requests()
    .map(({ url }) => url)
    .sort();
}

async function goThroughTheApp(browser: Browser): Promise<void> {
  const popup = await browser.newPage();
  await popup.goto(browser.extensionUrl('popup.html'));
  await popup.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
  await popup.type('insufficient_quota');
  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('article') !== null);
  const app = await browser.newPage();
  await app.goto(browser.extensionUrl('app.html#/answer/mental-model'));
  await app.waitFor(() => document.querySelector('article') !== null);
}

describe(`network: ${BROWSER}`, () => {
  test('with the extension, the browser asks for what it asks for without it, and nothing more', async () => {
    const [plain, browser] = await Promise.all([open({ without: 'extension' }), open()]);
    const [without, withUs] = await Promise.all([tour(plain, false), tour(browser, true)]);
    await plain.close();
    expect(browser.leaks()).toEqual([]);
    await browser.close();
    expect(without.length).toBeGreaterThan(PAGES.length);
    expect(withUs).toEqual(without);
  });

  test('an extension that makes a request would be seen', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'meterwise-control-'));
    const manifest = {
      manifest_version: 3,
      name: 'Control',
      version: '1.0',
      background: BROWSER === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
      host_permissions: ['https://*.control.example/*'],
      browser_specific_settings: { gecko: { id: 'control@example' } },
    };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'popup.html'), '<!doctype html><script src="popup.js"></script>');
    await writeFile(
      join(folder, 'popup.js'),
      'fetch("https://popup.control.example/").catch(() => {}); new WebSocket("wss://socket.control.example/");',
    );
    await writeFile(join(folder, 'background.js'), 'fetch("https://background.control.example/").catch(() => {});');
    const browser = await open({ extension: folder });
    const popup = await browser.newPage();
    await popup.goto(browser.extensionUrl('popup.html'));
    await expect.poll(() => browser.leaks().join()).toContain('popup.control.example');
    await expect.poll(() => browser.leaks().join()).toContain('socket.control.example');
    await expect.poll(() => browser.leaks().join()).toContain('background.control.example');
    await browser.close();
    await rm(folder, { recursive: true });
  });
});

inBrowser('network, a page of ours', (browser) => {
  test('a page of ours that were made to ask for something could not, and runs no code made of text', async () => {
    for (const name of ['popup.html', 'app.html']) {
      const page = await browser().newPage();
      await page.goto(browser().extensionUrl(name));
      await browser().forget();
      const done = await page.evaluate(async () => {
        const away = 'https://away.example/';
        const load = (element: HTMLImageElement | HTMLScriptElement | HTMLIFrameElement) =>
          new Promise<boolean>((resolve) => {
            element.onload = () => resolve(element.localName !== 'iframe');
            element.onerror = () => resolve(false);
            element.src = away;
            document.body.append(element);
            setTimeout(() => resolve(false), 1000);
          });
        const socket = () =>
          new Promise<boolean>((resolve) => {
            try {
              const opened = new WebSocket('wss://away.example/');
              opened.onopen = () => resolve(true);
              opened.onerror = () => resolve(false);
            } catch {
              resolve(false);
            }
          });
        const code = document.createElement('script');
        code.textContent = 'globalThis.ran = true';
        document.body.append(code);
        navigator.sendBeacon(away, 'x');
        return {
          fetched: await fetch(away).then(
            () => true,
            () => false,
          ),
          socket: await socket(),
          loaded: await Promise.all(
            ['img', 'script', 'iframe'].map((name) => load(document.createElement(name as 'img'))),
          ),
          ran: 'ran' in globalThis,
        };
      });
      expect(done).toEqual({ fetched: false, socket: false, loaded: [false, false, false], ran: false });
      // None got as far as the proxy.
      expect(browser().leaks()).toEqual([]);
      await page.close();
    }
    // The browser says aloud what it refused.
    await browser().forget();
  });
});
