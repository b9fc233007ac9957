/**
 * Takes the pictures for the stores, in their sizes, into docs/store/screens: five screenshots of the built extension on
 * the replica pages, the small tile, and the icons as the stores want them. To be looked at before they are uploaded.
 *   npm run store-screens
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, Page, Size } from '../../tests/e2e/driver/driver.ts';
import { findBrowser } from '../../tests/e2e/driver/find-browser.ts';
import { launchBrowser } from '../../tests/e2e/driver/launch.ts';
import { buildStage, respond } from '../../tests/stage/serve.ts';
import { OUTPUT, ROOT } from './packages.ts';

const FOLDER = join(ROOT, 'docs', 'store', 'screens');
const SCREEN = { width: 1280, height: 800 };
const POPUP = { width: 400, height: 600 };
const API = 'https://platform.openai.com/usage';
const CODEX = 'https://chatgpt.com/settings/usage';

const square = (width: number): Size => ({ width, height: width });

/** Runs in the page. */
const seen = (css: string) => document.querySelector(css)?.checkVisibility() === true;

async function note(page: Page, url: string, id: string): Promise<void> {
  const within = `meterwise-note[data-explainer="${id}"]`;
  await page.goto(url);
  await page.waitFor(() => window.stage.ready, [], { what: `${url} to show its content` });
  await page.waitFor(
    (css: string) => document.querySelector(css)?.shadowRoot?.querySelector('button.chip')?.checkVisibility(),
    [within],
    { what: `the note ${id}` },
  );
  await page.click('button.chip', { within });
  await page.waitFor(
    (css: string) => document.querySelector(css)?.shadowRoot?.querySelector(':popover-open'),
    [within],
    { what: `the note ${id} to open` },
  );
}

async function app(browser: Browser, at: string, shows: string, act?: (page: Page) => Promise<void>): Promise<Page> {
  const page = await browser.newPage();
  if (at.startsWith('popup')) await page.setViewport(POPUP);
  await page.goto(browser.extensionUrl(at));
  if (act) {
    const focused = () => document.activeElement?.getAttribute('role') === 'combobox';
    await page.waitFor(focused, [], { what: 'the focused box' });
    await act(page);
  }
  await page.waitFor(seen, [shows], { what: shows });
  return page;
}

const picture = (page: Page, name: string, folder = FOLDER) => page.screenshot({ path: join(folder, `${name}.png`) });
/** What pictures are put together from. */
const parts = mkdtempSync(join(tmpdir(), 'meterwise-screens-'));
const part = (name: string) => `data:image/png;base64,${readFileSync(join(parts, `${name}.png`)).toString('base64')}`;

async function takeScreens(): Promise<void> {
  const extension = join(OUTPUT, 'chrome-mv3');
  // Far enough from UTC for the difference to show.
  const options = { respond, extension, timezone: 'America/Los_Angeles', viewport: SCREEN };
  const browser = await launchBrowser('chromium', options);
  try {
    const page = await browser.newPage();
    await note(page, API, 'api-usage-utc');
    await picture(page, '1-api-usage');
    await page.press('Escape');
    await picture(page, 'behind', parts);
    const popup = await app(browser, 'popup.html', '[data-answer="zero-usage-but-quota-exceeded"]', (popup) =>
      popup.type('quota exceeded but usage is zero'),
    );
    await picture(popup, 'popup', parts);
    await note(page, CODEX, 'codex-credits');
    await picture(page, '2-codex-usage');
    const refused = {
      message: 'You exceeded your current quota.',
      type: 'insufficient_quota',
      code: 'credit_balance_exhausted',
    };
    const decoded = await app(browser, 'app.html', '[data-error="credit-balance-exhausted"]', (page) =>
      page.paste(JSON.stringify({ error: refused })),
    );
    await picture(decoded, '4-error');
    await picture(await app(browser, 'app.html#/map', '.node'), '5-meter-map');
    const errors = await browser.consoleErrors();
    if (errors.length > 0) throw new Error(`There are errors in a console:\n${errors.join('\n')}`);
  } finally {
    await browser.close();
  }
}

/** What no page shows: the popup over the page it speaks of, about where a browser draws it, the tile and the icons. */
async function drawRest(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const draw = async (name: string, size: Size, css: string, body: string, omitBackground = false) => {
    await page.setViewportSize(size);
    await page.setContent(`<style>*{margin:0;box-sizing:border-box}${css}</style>${body}`);
    await page.screenshot({ path: join(FOLDER, `${name}.png`), omitBackground });
  };
  const svg = readFileSync(join(ROOT, 'public', 'icon', 'icon.svg'), 'utf8');
  await draw(
    '3-popup-search',
    SCREEN,
    `.popup{position:absolute;top:12px;right:24px;border-radius:12px;border:1px solid #0003;box-shadow:0 12px 48px #0006}`,
    `<img src="${part('behind')}"><img class="popup" src="${part('popup')}">`,
  );
  await draw(
    'tile-440x280',
    { width: 440, height: 280 },
    `body{display:grid;place-content:center;justify-items:center;gap:14px;height:280px;background:#eef0fb;color:#1c2350;
    font-family:sans-serif}svg{width:92px}h1{font-size:38px}p{font-size:18px}`,
    `${svg}<h1>Meterwise</h1><p>Which meter is this?</p>`,
  );
  // Chrome's store wants 16 px of air around the drawing.
  await draw('icon-128', square(128), 'body{padding:16px}svg{display:block;width:96px}', svg, true);
  await draw('logo-300', square(300), 'svg{display:block;width:300px}', svg, true);
  await browser.close();
}

mkdirSync(FOLDER, { recursive: true });
await buildStage();
await takeScreens();
await drawRest();
rmSync(parts, { recursive: true });
console.log('The pictures are in docs/store/screens. Look at each before it is uploaded.');
