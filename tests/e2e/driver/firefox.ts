/** The facade over Firefox, by puppeteer-core (WebDriver BiDi). */
import { resolve } from 'node:path';
import puppeteer, { type Browser as PuppeteerBrowser, type Page as PuppeteerPage } from 'puppeteer-core';
import type {
  AddressBar,
  Browser,
  ColorScheme,
  ConsoleMessage,
  InnerDocument,
  LaunchOptions,
  Page,
  Responder,
  SeenRequest,
  Size,
  Surrounding,
} from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { FirefoxInner, FirefoxPage } from './firefox-page.ts';
import { type Bidi, FirefoxScope } from './firefox-scope.ts';
import {
  COLOR_SCHEME_PREF,
  colorSchemeValue,
  EVERY_FRAME,
  FEW_FRAMES,
  FRAME_RATE_PREF,
  preferences,
  QUIET_ENVIRONMENT,
} from './firefox-settings.ts';
import { callExpression, moveClock } from './in-page.ts';
import { TIMEOUT_MS } from './inner-document.ts';
import type { RefusingProxy } from './proxy.ts';
import { withSurroundings } from './surroundings.ts';
import { closeWelcome, WELCOME, welcomes } from './welcome.ts';

const DEFAULT_VIEWPORT: Size = { width: 1280, height: 800 };

export function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  return withSurroundings(executablePath, options.profile, async ({ dir, proxy, remove }) => {
    const { headless = true, colorScheme = 'light', timezone, locale = 'en-US' } = options;
    const { viewport = DEFAULT_VIEWPORT, scale } = options;
    const inner = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless,
      timeout: TIMEOUT_MS,
      userDataDir: dir,
      defaultViewport: null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...preferences(proxy.port, colorScheme, locale),
        ...(scale === undefined ? {} : { 'layout.css.devPixelsPerPx': String(scale) }),
      },
      env: { ...process.env, ...QUIET_ENVIRONMENT, ...(timezone === undefined ? {} : { TZ: timezone }) },
    });
    // Not when it disconnects: it goes on writing to its profile for a while.
    const closed = new Promise((resolve) => inner.process()?.once('exit', resolve)).then(remove);
    const { connection: bidi } = inner as unknown as { connection: Bidi };
    const scope = await FirefoxScope.open(bidi);
    await scope.listenToConsoles();
    // The welcome is closed here sooner than any person would, see tests/e2e/gone-at-once.test.ts.
    await scope.loadStorage();
    const browser = new Firefox(inner, bidi, scope, proxy, viewport, closed);
    await browser.start(options.respond);
    try {
      if (options.extension !== undefined) await browser.installExtension(options.extension);
    } catch (error) {
      await inner.close();
      throw error;
    }
    return browser;
  });
}

/** Sent as text. */
const CLOSE_POPUP = `
  const panel = window.document.querySelector('browser.webextension-popup-browser')?.closest('panel');
  if (panel && panel.state !== 'closed') {
    const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
    panel.hidePopup();
    await Promise.race([hidden, new Promise((resolve) => window.setTimeout(resolve, 1000))]);
  }`;

class Firefox implements Browser {
  readonly name = 'firefox';
  version = '';
  readonly #browser: PuppeteerBrowser;
  readonly #bidi: Bidi;
  readonly #scope: FirefoxScope;
  readonly #proxy: RefusingProxy;
  readonly #viewport: Size | null;
  readonly #closed: Promise<void>;
  readonly #pages = new WeakMap<PuppeteerPage, FirefoxPage>();
  readonly #requests: SeenRequest[] = [];
  #blank: PuppeteerPage | undefined;
  #emptied: Page | undefined;
  #stopClock: (() => Promise<void>) | undefined;
  #colorScheme: ColorScheme | undefined;
  /** As the browser starts. */
  #surrounding = 'false false false';
  #addon: { id: string; host: string } | undefined;

  constructor(
    browser: PuppeteerBrowser,
    bidi: Bidi,
    scope: FirefoxScope,
    proxy: RefusingProxy,
    viewport: Size | null,
    closed: Promise<void>,
  ) {
    this.#browser = browser;
    this.#bidi = bidi;
    this.#scope = scope;
    this.#proxy = proxy;
    this.#viewport = viewport;
    this.#closed = closed;
  }

  async start(respond: Responder): Promise<void> {
    this.version = (await this.#browser.version()).replace(/^\D*/, '');
    [this.#blank] = await this.#browser.pages();
    // Once for the whole browser and not page by page, so that a tab the extension opens is served from the start.
    this.#bidi.on('network.beforeRequestSent', (event: RequestEvent) => {
      if (event.isBlocked) this.#answer(event.request, respond).catch(() => {});
    });
    await this.#bidi.send('network.addIntercept', {
      phases: ['beforeRequestSent'],
      urlPatterns: [
        { type: 'pattern', protocol: 'http' },
        { type: 'pattern', protocol: 'https' },
      ],
    });
  }

  async recycle(page: Page): Promise<void> {
    await page.empty();
    this.#emptied = page;
  }

  async newPage(): Promise<Page> {
    const emptied = this.#emptied;
    this.#emptied = undefined;
    if (emptied) {
      await emptied.bringToFront();
      // The keyboard may be with the address bar.
      await this.#scope.run('window.gBrowser.selectedBrowser.focus()');
      if (this.#viewport) await emptied.setViewport(this.#viewport);
      return emptied;
    }
    const page = await this.#browser.newPage();
    // The tab Firefox starts with leaves the keyboard to the address bar.
    await this.#blank?.close();
    this.#blank = undefined;
    await page.bringToFront();
    const wrapped = this.#wrap(page);
    if (this.#viewport) await wrapped.setViewport(this.#viewport);
    return wrapped;
  }

  async pages(): Promise<Page[]> {
    // Puppeteer goes on listing a tab that closed itself.
    const { result } = await this.#bidi.send('browsingContext.getTree', { maxDepth: 0 });
    const open = new Set((result as { contexts: { context: string }[] }).contexts.map(({ context }) => context));
    const pages = await this.#browser.pages();
    return pages
      .filter((page) => page !== this.#blank)
      .map((page) => this.#wrap(page))
      .filter((page) => open.has(page.context) && page !== this.#emptied);
  }

  extensionUrl(path: string): string {
    return `moz-extension://${this.#installed.host}/${path.replace(/^\//, '')}`;
  }

  async installExtension(dir: string, { keepWelcome = false } = {}): Promise<void> {
    const id = await this.#browser.installExtension(resolve(dir));
    const host = await this.#scope.run(`return WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`);
    this.#addon = { id, host: String(host) };
    if (welcomes(dir)) await closeWelcome(() => this.pages(), this.extensionUrl(WELCOME), keepWelcome);
  }

  slowStorage(): Promise<void> {
    return this.#scope.slowStorage();
  }

  async everyFrame(drawn: boolean): Promise<void> {
    await this.#scope.run(`Services.prefs.setIntPref('${FRAME_RATE_PREF}', ${drawn ? EVERY_FRAME : FEW_FRAMES})`);
  }

  reloadExtension(): Promise<void> {
    return this.#manage('await addon.reload()');
  }

  disableExtension(): Promise<void> {
    return this.#manage('await addon.disable()');
  }

  enableExtension(): Promise<void> {
    return this.#manage('await addon.enable()');
  }

  withholdSiteAccess(withheld: boolean): Promise<void> {
    return this.#manage(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(addon.id);
      const { content_scripts = [], host_permissions = [] } = extension.manifest;
      const origins = [...host_permissions, ...content_scripts.flatMap((script) => script.matches)];
      await ExtensionPermissions.${withheld ? 'remove' : 'add'}(addon.id, { permissions: [], origins }, extension);`);
  }

  async openActionPopup(): Promise<InnerDocument> {
    await this.#manage(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(addon.id);
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      ${CLOSE_POPUP}
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);`);
    const popup = new FirefoxInner((expression) => this.#scope.evaluateInPopup(expression));
    await popup.waitFor(() => document.readyState === 'complete' && location.protocol === 'moz-extension:');
    return popup;
  }

  async docked(): Promise<InnerDocument> {
    const panel = new FirefoxInner((expression) => this.#scope.evaluateInSidebar(expression));
    await panel.waitFor(() => document.readyState === 'complete' && location.protocol === 'moz-extension:');
    return panel;
  }

  async closePopupAndPanel(): Promise<void> {
    await this.#scope.run(`
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      ${CLOSE_POPUP}
      if (window.SidebarController.isOpen) window.SidebarController.hide();`);
  }

  stopBackground(): Promise<void> {
    // One that is still starting would lose what is to wake it next.
    return this.#manage(`
      const { extension } = WebExtensionPolicy.getByID(addon.id);
      await extension.wakeupBackground();
      await extension.terminateBackground();`);
  }

  async askAddressBar(words: string, count: number): Promise<AddressBar> {
    const lines = await this.#scope.typeInAddressBar(`mw ${words}`, count);
    return { lines, enter: (line) => this.#scope.enterInAddressBar(line) };
  }

  async explainSelection(page: Page): Promise<void> {
    const at = await page.evaluate(() => {
      const box = getSelection()?.getRangeAt(0).getClientRects()[0];
      return box && { x: box.left + 5, y: box.top + 5 };
    });
    if (!at) throw new Error('Nothing is selected.');
    await (page as FirefoxPage).rightClick(at.x, at.y);
    await this.#scope.chooseOurMenuEntry();
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    if (scheme === this.#colorScheme) return;
    this.#colorScheme = scheme;
    await this.#scope.run(`Services.prefs.setIntPref('${COLOR_SCHEME_PREF}', ${colorSchemeValue(scheme)})`);
  }

  async setClock(moment?: string): Promise<void> {
    await this.#stopClock?.();
    this.#stopClock = moment === undefined ? undefined : await this.beforeLoading(moveClock, moment);
  }

  beforeLoading<Args extends unknown[]>(fn: (...args: Args) => void, ...args: Args): Promise<() => Promise<void>> {
    return this.#scope.beforeLoading(callExpression(fn, args));
  }

  async emulate({ forcedColors, reducedMotion, print }: Surrounding): Promise<void> {
    const wanted = `${Boolean(forcedColors)} ${Boolean(reducedMotion)} ${Boolean(print)}`;
    if (wanted === this.#surrounding) return;
    this.#surrounding = wanted;
    await this.#scope.run(`
      Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColors ? 2 : 0});
      Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0});
      for (const browser of Services.wm.getMostRecentWindow('navigator:browser').gBrowser.browsers)
        browser.browsingContext.mediumOverride = '${print ? 'print' : ''}'`);
  }

  requests(): readonly SeenRequest[] {
    return this.#requests;
  }

  leaks(): readonly string[] {
    return this.#proxy.seen;
  }

  messages(): Promise<readonly ConsoleMessage[]> {
    return this.#scope.messages();
  }

  async consoleErrors(): Promise<string[]> {
    await this.#hearOut();
    const messages = await this.messages();
    return messages.filter(({ level }) => level === 'error').map(({ text, source }) => `${text} (${source})`);
  }

  async forget(): Promise<void> {
    await this.#hearOut();
    this.#requests.length = 0;
    this.#proxy.seen.length = 0;
    await this.#scope.forgetMessages();
  }

  /** Messages come in order: what a page said before it gives an answer has arrived with that. */
  async #hearOut(): Promise<void> {
    for (const page of await this.pages()) await page.url().catch(() => '');
  }

  untilClosed(): Promise<void> {
    return this.#closed;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#closed;
  }

  get #installed(): { id: string; host: string } {
    if (!this.#addon) throw new Error('No extension is installed.');
    return this.#addon;
  }

  #wrap(page: PuppeteerPage): FirefoxPage {
    let wrapped = this.#pages.get(page);
    if (!wrapped) {
      wrapped = new FirefoxPage(page, this.#bidi, this.#scope);
      this.#pages.set(page, wrapped);
    }
    return wrapped;
  }

  async #manage(body: string): Promise<void> {
    await this.#scope.run(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(this.#installed.id)});
      ${body}`);
  }

  async #answer({ request, url }: RequestEvent['request'], respond: Responder): Promise<void> {
    const answer = respond(url);
    this.#requests.push({ url, served: answer !== undefined });
    if (answer === undefined) {
      await this.#bidi.send('network.continueRequest', { request });
      return;
    }
    const headers = { ...answer.headers, 'content-type': answer.contentType };
    await this.#bidi.send('network.provideResponse', {
      request,
      statusCode: answer.status,
      reasonPhrase: '',
      headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
      body: { type: 'base64', value: Buffer.from(answer.body).toString('base64') },
    });
  }
}

/** The part of BiDi's `network.beforeRequestSent` that is read here. */
interface RequestEvent {
  isBlocked: boolean;
  request: { request: string; url: string };
}
