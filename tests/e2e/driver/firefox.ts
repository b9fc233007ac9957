/** The facade over Firefox, by puppeteer-core (WebDriver BiDi). */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer, { type KeyInput, type Browser as PuppeteerBrowser, type Page as PuppeteerPage } from 'puppeteer-core';
import { BasePage } from './base-page.ts';
import type {
  AddressBar,
  Box,
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
import { type Bidi, evaluateIn, FirefoxScope } from './firefox-scope.ts';
import { COLOR_SCHEME_PREF, colorSchemeValue, preferences, QUIET_ENVIRONMENT } from './firefox-settings.ts';
import { callExpression, moveClock } from './in-page.ts';
import { BaseDocument, TIMEOUT_MS } from './inner-document.ts';
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

/** A document that no automation shows as a page: the popup, the sidebar. */
class FirefoxInner extends BaseDocument {
  protected readonly run: (expression: string) => Promise<unknown>;

  constructor(run: (expression: string) => Promise<unknown>) {
    super();
    this.run = run;
  }
}

class FirefoxPage extends BasePage {
  readonly #page: PuppeteerPage;
  readonly #bidi: Bidi;
  readonly #scope: FirefoxScope;
  /** The tab's name in BiDi. It stays the same when the tab moves to another process. */
  readonly context: string;

  constructor(page: PuppeteerPage, bidi: Bidi, scope: FirefoxScope) {
    super();
    this.#page = page;
    this.#bidi = bidi;
    this.#scope = scope;
    this.context = (page.mainFrame() as unknown as { _id: string })._id;
  }

  protected run(expression: string): Promise<unknown> {
    return evaluateIn(this.#bidi, this.context, expression);
  }

  protected moveMouse(x: number, y: number): Promise<void> {
    return this.#page.mouse.move(x, y);
  }

  protected clickMouse(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  rightClick(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y, { button: 'right' });
  }

  /**
   * For a page of the extension the tab changes its process, and BiDi's own waiting never ends: so it is told not to
   * wait, and the document is asked.
   */
  async goto(url: string): Promise<void> {
    const ours = url.startsWith('moz-extension:');
    if (ours) await this.#mark();
    await this.#bidi.send('browsingContext.navigate', {
      context: this.context,
      url,
      wait: ours ? 'none' : 'complete',
    });
    if (ours) await this.#untilFresh(url);
  }

  async reload(): Promise<void> {
    const url = await this.url();
    const ours = url.startsWith('moz-extension:');
    if (ours) await this.#mark();
    await this.#bidi.send('browsingContext.reload', { context: this.context, wait: ours ? 'none' : 'complete' });
    if (ours) await this.#untilFresh(url);
  }

  async back(): Promise<void> {
    await this.#bidi.send('browsingContext.traverseHistory', { context: this.context, delta: -1 });
    await this.waitFor(() => document.readyState === 'complete');
  }

  bringToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  /** In every process, twice: what the first round lets go may hold more. */
  async collectGarbage(): Promise<void> {
    await this.#scope.run(`
      for (let round = 0; round < 2; round++)
        for (const what of ['child-gc-request', 'child-cc-request', 'child-mmu-request']) {
          Services.obs.notifyObservers(null, what);
          await new Promise((resolve) => setTimeout(resolve, 300));
        }`);
  }

  async setViewport(viewport: Size): Promise<void> {
    await this.#bidi.send('browsingContext.setViewport', { context: this.context, viewport });
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  async press(chord: string): Promise<void> {
    const keys = chord.split(/(?<=.)\+/).map((key) => {
      if (key === 'ControlOrMeta') return process.platform === 'darwin' ? 'Meta' : 'Control';
      return key;
    }) as KeyInput[];
    const { keyboard } = this.#page;
    const held = keys.slice(0, -1);
    for (const key of held) await keyboard.down(key);
    await keyboard.press(keys.at(-1) as KeyInput);
    for (const key of held.reverse()) await keyboard.up(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async paste(text: string): Promise<void> {
    await this.#scope.run(`
      const clipboard = Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper);
      clipboard.copyString(${JSON.stringify(text)})`);
    await this.press('ControlOrMeta+v');
  }

  async clipboard(): Promise<string> {
    const text = await this.#scope.run(`
      const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transferable.init(null);
      transferable.addDataFlavor('text/plain');
      Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
      const data = {};
      transferable.getTransferData('text/plain', data);
      return data.value.QueryInterface(Ci.nsISupportsString).data`);
    return String(text);
  }

  async print(): Promise<Uint8Array> {
    const { result } = await this.#bidi.send('browsingContext.print', {
      context: this.context,
      background: false,
      page: { width: 21, height: 29.7 },
    });
    return Buffer.from((result as { data: string }).data, 'base64');
  }

  async screenshot({
    path,
    fullPage,
    clip,
  }: {
    path?: string;
    fullPage?: boolean;
    clip?: Box;
  } = {}): Promise<Uint8Array> {
    const { result } = await this.#bidi.send('browsingContext.captureScreenshot', {
      context: this.context,
      origin: fullPage ? 'document' : 'viewport',
      ...(clip === undefined ? {} : { clip: { type: 'box', ...clip } }),
    });
    const picture = Buffer.from((result as { data: string }).data, 'base64');
    if (path !== undefined) await writeFile(path, picture);
    return picture;
  }

  async #mark(): Promise<void> {
    await this.evaluate(() => {
      (globalThis as { meterwiseOld?: boolean }).meterwiseOld = true;
    });
  }

  async #untilFresh(url: string): Promise<void> {
    const [document] = url.split('#');
    await this.waitFor(
      (wanted) => {
        const old = (globalThis as { meterwiseOld?: boolean }).meterwiseOld;
        return !old && location.href.split('#')[0] === wanted && globalThis.document.readyState === 'complete';
      },
      [document],
      { what: `${url} to load` },
    );
  }
}
